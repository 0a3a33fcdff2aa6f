/** For who writes programs: the same check in each language, weights and times, a breakdown, the schemas, the rules. */

import { chosenPart, PartLinks } from "../../parts/part-links.tsx";
import { Crash } from "./crash.tsx";
import { RulesBrowser } from "./rules.tsx";
import { Samples } from "./samples.tsx";
import { Schemas } from "./schemas.tsx";
import "./style.css";
import { said } from "./texts.ts";
import { Times } from "./times.tsx";
import { Weights } from "./weights.tsx";

const PARTS = ["exemples", "mesures", "panne", "schemas", "regles"] as const;
type Part = (typeof PARTS)[number];

function Shown({ part }: { part: Part }) {
  switch (part) {
    case "exemples":
      return <Samples />;
    case "mesures":
      return (
        <>
          <Times />
          <Weights />
        </>
      );
    case "panne":
      return <Crash />;
    case "schemas":
      return <Schemas />;
    case "regles":
      return <RulesBrowser />;
  }
}

export function IntegrerView() {
  const { intro, part: names, parts } = said.value;
  const chosen = chosenPart(PARTS);
  return (
    <>
      <p class="lead">{intro}</p>
      <PartLinks label={parts} parts={PARTS} names={names} chosen={chosen} />
      <Shown key={chosen} part={chosen} />
    </>
  );
}
