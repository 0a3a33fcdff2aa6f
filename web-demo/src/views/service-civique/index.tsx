/** The cohorts of the service civique: places, phases, training, missions. Volunteers are counted, never shown. */

import { useAsked } from "../../engine/asked.ts";
import { disclosure, SmallCounts } from "../../parts/small-counts.tsx";
import { Trouble } from "../../parts/trouble.tsx";
import { href, route } from "../../state/route.ts";
import { Board, Past } from "./board.tsx";
import { Missions } from "./missions.tsx";
import { Phases } from "./phases.tsx";
import "./style.css";
import { words } from "./texts.ts";
import { TrainingPart } from "./training.tsx";

function Erase({ count }: { count: number | null }) {
  return count === 0 ? null : (
    <p class="notice" data-tone="error">
      {count === null ? words.value.eraseSome : words.value.erase(count)}
    </p>
  );
}

export function ServiceCiviqueView() {
  const w = words.value;
  const asked = disclosure();
  const places = useAsked("cohort.places", asked);
  const comparison = useAsked("cohort.comparison", asked);
  const training = useAsked("cohort.training", asked);
  const reviews = useAsked("cohort.reviews", asked);
  const counts = useAsked("cohort.counts", asked);
  if (
    places.value === undefined ||
    comparison.value === undefined ||
    training.value === undefined ||
    reviews.value === undefined ||
    counts.value === undefined
  ) {
    return <Trouble of={[places, comparison, training, reviews, counts]} />;
  }
  const years = places.value.cohorts.map(({ cohort }) => cohort.year);
  const isEmpty = years.length === 0;
  return (
    <div aria-busy={[places, comparison, training, reviews, counts].some(({ isLate }) => isLate)}>
      <p class="lead">{w.intro}</p>
      {isEmpty ? (
        <p class="notice">
          {w.empty}{" "}
          {route.value.doc === "exemple" ? null : <a href={href({ doc: "exemple", filters: {} })}>{w.emptyNext}</a>}
        </p>
      ) : (
        <>
          <Erase count={places.value.to_erase} />
          <SmallCounts threshold={places.value.threshold} />
          <Board places={places.value} comparison={comparison.value} />
        </>
      )}
      <Phases years={years} />
      {isEmpty ? null : (
        <>
          <TrainingPart training={training.value} reviews={reviews.value} />
          <Missions places={places.value} counts={counts.value} />
        </>
      )}
      <Past comparison={comparison.value} />
    </div>
  );
}
