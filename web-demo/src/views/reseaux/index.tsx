/** The local networks: who holds which role, what is covered, on a map, and whom to send a person to. */

import type { ComponentType } from "preact";
import { useAnswer } from "../../engine/answers.ts";
import { filter } from "../../parts/field.tsx";
import { chosenPart, partHref, PartLinks } from "../../parts/part-links.tsx";
import { Stat } from "../../parts/stat.tsx";
import { Trouble } from "../../parts/trouble.tsx";
import { href, route } from "../../state/route.ts";
import { number } from "../../texts/format.ts";
import { CoveragePart } from "./coverage.tsx";
import { MapPart } from "./map.tsx";
import { Matrix } from "./matrix.tsx";
import type { Coverage, Networks } from "./networks.ts";
import { Orientation } from "./orientation.tsx";
import "./style.css";
import { words } from "./texts.ts";

const PARTS = ["roles", "couverture", "carte", "orientation"] as const;
type Part = (typeof PARTS)[number];
/** What is worth a look before there is any bassin. */
const WITHOUT_NETWORKS = ["couverture", "orientation"] as const;

export interface PartProps {
  readonly networks: Networks;
  readonly coverage: Coverage;
}

const SHOWN: Readonly<Record<Part, ComponentType<PartProps>>> = {
  roles: Matrix,
  couverture: CoveragePart,
  carte: MapPart,
  orientation: Orientation,
};

function Figures({ networks, coverage }: PartProps) {
  const w = words.value;
  const opened = filter("montrer");
  const of = ({ part, whole }: { part: number; whole: number }): string => w.of(number(part), number(whole));
  const list = (name: string) => ({ href: partHref("roles", { montrer: name }), isOpen: opened === name });
  return (
    <section aria-labelledby="networks-figures">
      <h2 id="networks-figures" class="unseen">
        {w.figures}
      </h2>
      <ul class="stats network-stats">
        <Stat value={number(networks.complete)} label={w.complete} hint={w.completeHint} {...list("complets")} />
        <Stat
          value={number(networks.incomplete)}
          label={w.incomplete}
          hint={w.incompleteHint}
          tone="gap"
          {...list("incomplets")}
        />
        <Stat value={number(networks.without_network)} label={w.without} tone="gap" {...list("sans")} />
        <Stat
          value={of(coverage.priority_bassins.active)}
          label={w.priorityCovered}
          hint={w.activeHint}
          href={partHref("couverture")}
        />
        <Stat
          value={of(coverage.communes.active)}
          label={w.communesCovered}
          hint={w.activeHint}
          href={partHref("couverture")}
        />
      </ul>
    </section>
  );
}

export function ReseauxView() {
  const w = words.value;
  const networks = useAnswer("network.completeness");
  const coverage = useAnswer("network.coverage");
  if (networks.value === undefined || coverage.value === undefined) {
    return <Trouble />;
  }
  const isEmpty = networks.value.bassins.length === 0;
  const parts: readonly [Part, ...Part[]] = isEmpty ? WITHOUT_NETWORKS : PARTS;
  const chosen = chosenPart(parts);
  const Shown = SHOWN[chosen];
  return (
    <div aria-busy={networks.isLate || coverage.isLate}>
      <p class="lead">{w.intro}</p>
      {isEmpty ? (
        <p class="notice">
          {w.empty}{" "}
          {route.value.doc === "exemple" ? null : <a href={href({ doc: "exemple", filters: {} })}>{w.emptyNext}</a>}
        </p>
      ) : (
        <Figures networks={networks.value} coverage={coverage.value} />
      )}
      <PartLinks label={w.parts} parts={parts} names={w.part} chosen={chosen} />
      <Shown networks={networks.value} coverage={coverage.value} />
    </div>
  );
}
