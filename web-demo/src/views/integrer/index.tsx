/** For who writes programs: the same check in each language, weights and times, a breakdown, the schemas, the rules. */

import { filter } from "../../parts/field.tsx";
import { href } from "../../state/route.ts";
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
  const chosen = PARTS.find((part) => part === filter("partie")) ?? PARTS[0];
  return (
    <>
      <p class="lead">{intro}</p>
      <nav class="index" aria-label={parts}>
        <ul>
          {PARTS.map((part) => (
            <li key={part}>
              <a href={href({ filters: { partie: part } })} aria-current={part === chosen ? "page" : undefined}>
                {names[part]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <Shown key={chosen} part={chosen} />
    </>
  );
}
