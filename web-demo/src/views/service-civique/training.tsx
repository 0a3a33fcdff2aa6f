/** How complete the training of each cohort is, its days and its modules, and the reviews. */

import { People, withheld } from "../../parts/small-counts.tsx";
import { Table, type Column } from "../../parts/table.tsx";
import { number } from "../../texts/format.ts";
import { t } from "../../texts/index.ts";
import type { Reviews, Training } from "./cohorts.ts";
import { words } from "./texts.ts";

type Cohort = Training["cohorts"][number];
type Key = keyof Cohort["counts"];

/** What is drawn: each out of the volunteers of the cohort. */
const DRAWN = ["complete", "civic_training", "first_aid"] as const;
const TABLED: readonly Key[] = [
  "volunteers",
  "complete",
  "incomplete",
  "civic_training",
  "without_civic_training",
  "first_aid",
  "without_first_aid",
];

function TrainingBar({ part, whole }: { part: number | null; whole: number | null }) {
  const isKnown = part !== null && whole !== null;
  return (
    <svg class="bar" aria-hidden="true" width="100%" height="14">
      <rect class={isKnown ? "progress-way" : "cohort-withheld"} width="100%" height="14" rx="3" />
      {isKnown && part > 0 ? (
        <rect class="progress-done" height="14" rx="3" width={`${(part / Math.max(whole, 1)) * 100}%`} />
      ) : null}
    </svg>
  );
}

function Chart({ cohorts }: { cohorts: readonly Cohort[] }) {
  const { cohort: named, training } = words.value;
  return (
    <figure class="axes-chart">
      <div class="training-chart" role="img" aria-label={`${training.chart}. ${t.value.common.sameAsTable}`}>
        {cohorts.map(({ cohort, counts }) => (
          <div key={cohort.id} class="training-card">
            <p class="region-name">{named(cohort.year)}</p>
            {DRAWN.map((key) => (
              <div key={key} class="training-row">
                <span>{training[key]}</span>
                <span class="training-count">
                  {counts[key] === null || counts.volunteers === null
                    ? withheld()
                    : training.of(number(counts[key]), number(counts.volunteers))}
                </span>
                <TrainingBar part={counts[key]} whole={counts.volunteers} />
              </div>
            ))}
          </div>
        ))}
      </div>
    </figure>
  );
}

function headed<R extends { readonly cohort: Cohort["cohort"] }>(): Column<R> {
  const { cohort: named, cohortHeader } = words.value;
  return {
    key: "year",
    title: cohortHeader,
    isHeader: true,
    cell: ({ cohort }) => <span class="whole">{named(cohort.year)}</span>,
  };
}

export function TrainingPart({ training: shown, reviews: bilans }: { training: Training; reviews: Reviews }) {
  const { reviews, training } = words.value;
  const days = (key: "days_planned" | "days" | "days_held" | "compulsory" | "optional", title: string) => ({
    key,
    title,
    isNumber: true,
    cell: (row: Cohort) => {
      const value = row[key];
      return value === null ? "—" : number(value);
    },
  });
  return (
    <section class="panel" aria-labelledby="training-title">
      <h2 id="training-title">{training.title}</h2>
      <Chart cohorts={shown.cohorts} />
      <Table
        caption={training.caption}
        rows={shown.cohorts}
        rowKey={({ cohort }) => cohort.id}
        columns={[
          headed<Cohort>(),
          ...TABLED.map((key) => ({
            key,
            title: training[key],
            isNumber: true,
            cell: ({ counts }: Cohort) => <People count={counts[key]} />,
          })),
        ]}
      />
      <h3 class="table-title">{training.days}</h3>
      <Table
        caption={training.daysCaption}
        rows={shown.cohorts}
        rowKey={({ cohort }) => cohort.id}
        columns={[
          headed<Cohort>(),
          days("days_planned", training.planned),
          days("days", training.recorded),
          days("days_held", training.held),
          days("compulsory", training.compulsory),
          days("optional", training.optional),
        ]}
      />
      <h3 class="table-title">{reviews.title}</h3>
      <Table
        caption={reviews.caption}
        rows={bilans.cohorts}
        rowKey={({ cohort }) => cohort.id}
        columns={[
          headed<Reviews["cohorts"][number]>(),
          {
            key: "volunteers",
            title: training.volunteers,
            isNumber: true,
            cell: ({ volunteers }) => <People count={volunteers} />,
          },
          { key: "done", title: reviews.done, isNumber: true, cell: ({ done }) => <People count={done} /> },
          { key: "to-do", title: reviews.toDo, isNumber: true, cell: ({ to_do }) => <People count={to_do} /> },
        ]}
      />
    </section>
  );
}
