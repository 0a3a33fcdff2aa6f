/** How the state of a network is drawn, and what the drawings mean. */

import { RlinStatus } from "virtual:terms";
import { named } from "../../texts/terms.ts";
import type { Bassin, Commune } from "./networks.ts";
import { words } from "./texts.ts";

/** The state of the network of a bassin, or what stands for one: no network, no bassin. */
export type Standing = string;

const FILLS: Readonly<Record<Standing, string>> = {
  active: "url(#share-dated)",
  building: "url(#span-semester)",
  planned: "url(#span-year)",
  suspended: "url(#span-quarter)",
  closed: "url(#share-late)",
  none: "url(#share-undated)",
};

/** What it is filled with; in no bassin, it is hollow. */
export const fillOf = (standing: Standing): string => FILLS[standing] ?? "none";

export const standingOf = (bassin: Bassin): Standing => bassin.status?.code ?? "none";

/** That of the bassin of a commune. */
export const standingOfCommune = ({ bassins, status }: Commune): Standing =>
  bassins.length === 0 ? "outside" : (status?.code ?? "none");

/** What a state is called. */
export function standingName(standing: Standing): string {
  const { map } = words.value;
  return standing === "none" || standing === "outside" ? map[standing] : named(RlinStatus, standing);
}

const ORDER = [...RlinStatus.map(({ code }) => code), "none", "outside"];

export function Legend({ standings }: { standings: Iterable<Standing> }) {
  const { map } = words.value;
  const used = new Set(standings);
  const sorted = [...used].toSorted((one, other) => ORDER.indexOf(one) - ORDER.indexOf(other));
  return (
    <div class="map-legend">
      <h3>{map.legend}</h3>
      <ul class="legend">
        {sorted.map((standing) => (
          <li key={standing}>
            <svg class="swatch" aria-hidden="true" width="22" height="16">
              <rect class={`share at-${standing}`} x="1" y="1" width="20" height="14" rx="2" fill={fillOf(standing)} />
            </svg>
            {standingName(standing)}
          </li>
        ))}
      </ul>
    </div>
  );
}
