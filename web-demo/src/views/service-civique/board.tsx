/** The board of the cohorts, within the ceiling; and how they compare with those before. */

import { People } from "../../parts/small-counts.tsx";
import { Table } from "../../parts/table.tsx";
import { number } from "../../texts/format.ts";
import { t } from "../../texts/index.ts";
import { bounded } from "../../texts/terms.ts";
import type { Comparison, Places } from "./cohorts.ts";
import { words } from "./texts.ts";

interface Row {
  readonly year: number;
  readonly places: Places["cohorts"][number];
  readonly figures: Comparison["by_cohort"][number] | undefined;
}

interface Scaled {
  readonly most: number;
  readonly ceiling: number | null;
}

function CohortBar({ row, scaled }: { row: Row; scaled: Scaled }) {
  const percent = (value: number): string => `${(value / scaled.most) * 100}%`;
  const volunteers = row.figures?.volunteers ?? null;
  return (
    <svg class="cohort-bar" aria-hidden="true" width="100%" height="34">
      <rect class="cohort-places" x="0" y="4" height="26" rx="3" width={percent(row.places.places)} />
      {volunteers === null ? (
        <rect class="cohort-withheld" x="0" y="10" height="14" width={percent(row.places.places)} />
      ) : (
        <rect class="cohort-volunteers" x="0" y="10" height="14" rx="2" width={percent(volunteers)} />
      )}
      {scaled.ceiling === null ? null : (
        <line class="cohort-ceiling" x1={percent(scaled.ceiling)} x2={percent(scaled.ceiling)} y1="0" y2="34" />
      )}
    </svg>
  );
}

function Chart({ rows, ceiling }: { rows: readonly Row[]; ceiling: number | null }) {
  const w = words.value;
  const values = rows.flatMap(({ places, figures }) => [places.places, figures?.volunteers ?? 0]);
  // The line of the ceiling stays inside.
  const scaled: Scaled = { most: Math.max(...values, ceiling ?? 0, 1) * 1.03, ceiling };
  return (
    <figure class="axes-chart">
      <div role="img" aria-label={`${w.board.caption}. ${t.value.common.sameAsTable}`}>
        {rows.map((row) => (
          <div key={row.places.cohort.id} class="axes-row cohort-row">
            <span class="axes-name">{w.cohort(row.year)}</span>
            <CohortBar row={row} scaled={scaled} />
            <span class="cohort-summary">
              {w.board.summary(row.figures?.volunteers ?? null, row.places.places)}
            </span>
          </div>
        ))}
      </div>
      <figcaption>
        <ul class="legend cohort-legend">
          <li>
            <svg class="swatch" aria-hidden="true" width="26" height="16">
              <rect class="cohort-volunteers" x="1" y="3" width="24" height="10" rx="2" />
            </svg>
            {w.board.volunteers}
          </li>
          <li>
            <svg class="swatch" aria-hidden="true" width="26" height="16">
              <rect class="cohort-places" x="1" y="1" width="24" height="14" rx="3" />
            </svg>
            {w.board.places}
          </li>
          <li>
            <svg class="swatch" aria-hidden="true" width="12" height="16">
              <line class="cohort-ceiling" x1="6" x2="6" y1="0" y2="16" />
            </svg>
            {ceiling === null ? w.board.noCeiling : w.board.ceiling(ceiling)}
          </li>
        </ul>
      </figcaption>
    </figure>
  );
}

export function Board({ places, comparison }: { places: Places; comparison: Comparison }) {
  const { board, cohort, cohortHeader } = words.value;
  const rows = places.cohorts.map((own) => ({
    year: own.cohort.year,
    places: own,
    figures: comparison.by_cohort.find((found) => found.cohort.id === own.cohort.id),
  }));
  const figure = (value: number | null | undefined) => (value === undefined || value === null ? "—" : number(value));
  return (
    <section class="panel whole-on-paper cohort-board" aria-labelledby="board-title">
      <h2 id="board-title">{board.title}</h2>
      <Chart rows={rows} ceiling={places.ceiling} />
      <Table
        caption={board.caption}
        rows={rows}
        rowKey={(row) => row.places.cohort.id}
        columns={[
          {
            key: "year",
            title: cohortHeader,
            isHeader: true,
            cell: ({ year }) => <span class="whole">{cohort(year)}</span>,
          },
          { key: "places", title: board.places, isNumber: true, cell: (row) => number(row.places.places) },
          { key: "taken", title: board.taken, isNumber: true, cell: (row) => <People count={row.places.taken} /> },
          { key: "left", title: board.left, isNumber: true, cell: (row) => <People count={row.places.left} /> },
          {
            key: "ceiling",
            title: board.toCeiling,
            isNumber: true,
            cell: (row) => (places.ceiling === null ? "—" : <People count={row.places.left_to_ceiling} />),
          },
          {
            key: "volunteers",
            title: board.volunteers,
            isNumber: true,
            cell: ({ figures }) => <People count={figures?.volunteers ?? null} />,
          },
          {
            key: "structures",
            title: board.structures,
            isNumber: true,
            cell: (row) => figure(row.figures?.structures),
          },
          { key: "missions", title: board.missions, isNumber: true, cell: (row) => figure(row.figures?.missions) },
          {
            key: "gatherings",
            title: board.gatherings,
            isNumber: true,
            cell: (row) => figure(row.figures?.gatherings),
          },
          { key: "projects", title: board.projects, isNumber: true, cell: (row) => figure(row.figures?.projects) },
        ]}
      />
    </section>
  );
}

type Figure = { readonly value: number; readonly approximate: boolean } | null;

interface PastRow {
  readonly name: string;
  readonly cohorts: Figure;
  readonly volunteers: Figure | "withheld";
  readonly mean: number | null;
  readonly structures: Figure;
}

export function Past({ comparison }: { comparison: Comparison }) {
  const { past } = words.value;
  const exact = (value: number): Figure => ({ value, approximate: false });
  const { cohorts, mean, past_cohorts, past_mean, past_structures, past_volunteers, structures, volunteers } =
    comparison;
  const rows: readonly PastRow[] = [
    {
      name: past.past,
      cohorts: past_cohorts,
      volunteers: past_volunteers,
      mean: past_mean?.share ?? null,
      structures: past_structures,
    },
    ...(cohorts === 0
      ? []
      : [
          {
            name: past.now,
            cohorts: exact(cohorts),
            volunteers: volunteers === null ? ("withheld" as const) : exact(volunteers),
            mean: mean?.share ?? null,
            structures: exact(structures),
          },
        ]),
  ];
  const read = (figure: Figure): string =>
    figure === null ? past.unsaid : bounded(figure.approximate ? "about" : null, number(figure.value));
  return (
    <section class="panel whole-on-paper" aria-labelledby="past-title">
      <h2 id="past-title">{past.title}</h2>
      <Table
        caption={past.caption}
        rows={rows}
        rowKey={({ name }) => name}
        columns={[
          { key: "name", title: past.which, isHeader: true, cell: ({ name }) => name },
          { key: "cohorts", title: past.cohorts, isNumber: true, cell: (row) => read(row.cohorts) },
          {
            key: "volunteers",
            title: past.volunteers,
            isNumber: true,
            cell: (row) => (row.volunteers === "withheld" ? <People count={null} /> : read(row.volunteers)),
          },
          {
            key: "mean",
            title: past.mean,
            isNumber: true,
            cell: (row) =>
              row.mean !== null ? (
                number(row.mean / 1000)
              ) : row.volunteers === "withheld" ? (
                <People count={null} />
              ) : (
                "—"
              ),
          },
          { key: "structures", title: past.structures, isNumber: true, cell: (row) => read(row.structures) },
        ]}
      />
    </section>
  );
}
