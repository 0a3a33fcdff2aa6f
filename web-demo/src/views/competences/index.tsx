/** The map of competences: what is held where, what rests on one person, who could train whom. */

import { useAsked } from "../../engine/asked.ts";
import { filter } from "../../parts/field.tsx";
import { disclosure, SmallCounts } from "../../parts/small-counts.tsx";
import { Trouble } from "../../parts/trouble.tsx";
import { href, narrow, route } from "../../state/route.ts";
import { Competences } from "./competences.tsx";
import { label, type Framework, type Overview } from "./competencies.ts";
import { Matrix } from "./matrix.tsx";
import { Glance } from "./overview.tsx";
import { PairsPart } from "./pairs.tsx";
import { SinglePart } from "./single.tsx";
import "./style.css";
import { words } from "./texts.ts";

function FrameworkField({ frameworks, chosen }: { frameworks: readonly Framework[]; chosen: Framework }) {
  const w = words.value;
  return (
    <form class="filters" onSubmit={(event) => event.preventDefault()}>
      <label class="field">
        <span>{w.framework}</span>
        <select
          value={chosen.framework.id}
          // The codes of another framework are others.
          onChange={(event) => narrow({ referentiel: event.currentTarget.value, competence: "" })}
        >
          {frameworks.map(({ framework }) => (
            <option key={framework.id} value={framework.id}>
              {w.frameworkOf(label(framework), framework.version)}
            </option>
          ))}
        </select>
      </label>
    </form>
  );
}

function Erase({ overview }: { overview: Overview }) {
  const count = overview.to_erase.length;
  return count === 0 && !overview.to_erase_withheld ? null : (
    <p class="notice" data-tone="error">
      {overview.to_erase_withheld ? words.value.eraseSome : words.value.erase(count)}
    </p>
  );
}

export function CompetencesView() {
  const w = words.value;
  const asked = disclosure();
  const overview = useAsked("competency.overview", asked);
  const coverage = useAsked("competency.coverage", asked);
  const single = useAsked("competency.single", asked);
  if (overview.value === undefined || coverage.value === undefined || single.value === undefined) {
    return <Trouble of={[overview, coverage, single]} />;
  }
  const { frameworks, threshold } = coverage.value;
  const chosen = frameworks.find(({ framework }) => framework.id === filter("referentiel")) ?? frameworks[0];
  return (
    <div aria-busy={[overview, coverage, single].some(({ isLate }) => isLate)}>
      <p class="lead">{w.intro}</p>
      <Erase overview={overview.value} />
      {chosen === undefined ? (
        <p class="notice">
          {w.empty}{" "}
          {route.value.doc === "exemple" ? null : <a href={href({ doc: "exemple", filters: {} })}>{w.emptyNext}</a>}
        </p>
      ) : (
        <>
          <SmallCounts threshold={threshold} />
          <Glance overview={overview.value} />
          <FrameworkField frameworks={frameworks} chosen={chosen} />
          <Competences framework={chosen} />
          <Matrix framework={chosen} threshold={threshold} />
          <SinglePart single={single.value} framework={chosen} />
          <PairsPart framework={chosen} />
        </>
      )}
    </div>
  );
}
