/** How the state of a network is drawn, and what the drawings mean. */

import type { Bassin } from "./networks.ts";
import { label } from "./networks.ts";
import { words } from "./texts.ts";

/** The state of the network of a bassin, or what stands for one: no network, no bassin, several bassins. */
export type Standing = string;

const FILLS: Readonly<Record<Standing, string>> = {
  active: "url(#share-dated)",
  building: "url(#span-semester)",
  planned: "url(#span-year)",
  suspended: "url(#span-quarter)",
  closed: "url(#share-late)",
  none: "url(#share-undated)",
  several: "url(#share-several)",
};

/** What it is filled with; in no bassin, it is hollow. */
export const fillOf = (standing: Standing): string => FILLS[standing] ?? "none";

export const standingOf = (bassin: Bassin): Standing => bassin.status?.code ?? "none";

/** What a state is called. */
export function standingName(standing: Standing, bassins: readonly Bassin[]): string {
  const { map } = words.value;
  switch (standing) {
    case "none":
      return map.none;
    case "outside":
      return map.outside;
    case "several":
      return map.several;
    default: {
      const status = bassins.find(({ status: found }) => found?.code === standing)?.status;
      return status === null || status === undefined ? standing : label(status);
    }
  }
}

const ORDER = ["active", "building", "planned", "suspended", "closed", "none", "several", "outside"];

/** A pattern of its own: the others are shared by the page. */
export function SeveralPattern() {
  return (
    <svg class="patterns" aria-hidden="true" width="0" height="0">
      <defs>
        <pattern id="share-several" width="8" height="8" patternUnits="userSpaceOnUse">
          <rect class="ink-soft" width="8" height="8" />
          <path class="ink-grid" d="M0 4h8M4 0v8" />
        </pattern>
      </defs>
    </svg>
  );
}

export function Legend({ standings, bassins }: { standings: Iterable<Standing>; bassins: readonly Bassin[] }) {
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
            {standingName(standing, bassins)}
          </li>
        ))}
      </ul>
    </div>
  );
}
