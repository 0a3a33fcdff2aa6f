/**
 * The bassins by the competences of a framework: a table whose cells are drawn. It is wide: on a narrow screen it slides under
 * the names of its rows, alone.
 */

import { CoverageState } from "virtual:terms";
import { handOver } from "../../parts/csv-button.tsx";
import { filter, finds, TextField } from "../../parts/field.tsx";
import { French } from "../../parts/french.tsx";
import { isEveryCount, People } from "../../parts/small-counts.tsx";
import { number } from "../../texts/format.ts";
import { t } from "../../texts/index.ts";
import { named } from "../../texts/terms.ts";
import { label, type CoverageRow, type Framework } from "./competencies.ts";
import { coverageCsv } from "./export.ts";
import { words } from "./texts.ts";

type State = CoverageRow["cells"][number]["state"];

export function stateName(state: State, threshold: number): string {
  const name = named(CoverageState, state);
  return state === "many" ? words.value.matrix.many(name, threshold) : name;
}

/** Nobody: hollow. At least one: half. Many: whole. */
function Mark({ state }: { state: State }) {
  return (
    <svg class={`cell-mark cell-${state}`} aria-hidden="true" width="16" height="16">
      <rect class="cell-frame" x="1" y="1" width="14" height="14" rx="3" />
      {state === "some" ? <path class="cell-part" d="M2 14L14 2V14Z" /> : null}
      {state === "many" ? <rect class="cell-part" x="1" y="1" width="14" height="14" rx="3" /> : null}
    </svg>
  );
}

function Legend({ states, threshold }: { states: readonly State[]; threshold: number }) {
  const { matrix } = words.value;
  return (
    <div class="matrix-legend">
      <h3>{matrix.legend}</h3>
      <ul class="legend">
        {states.map((state) => (
          <li key={state}>
            <Mark state={state} /> {stateName(state, threshold)}
          </li>
        ))}
      </ul>
    </div>
  );
}

export const rowName = ({ name }: CoverageRow): string => name ?? words.value.outside;

export function Matrix({ framework: shown, threshold }: { framework: Framework; threshold: number }) {
  const { common } = t.value;
  const { matrix } = words.value;
  // Every count is there: it is written, and there is nothing to draw.
  const isCounted = isEveryCount(threshold);
  const rows = shown.rows.filter((row) => filter("bassin") === "" || finds(filter("bassin"), rowName(row)));
  const states = (["none", "some", "many"] as const).filter((state) =>
    shown.rows.some(({ cells }) => cells.some((cell) => cell.state === state)),
  );
  const caption = matrix.caption(label(shown.framework));
  return (
    <section class="panel" aria-labelledby="matrix-title">
      <h2 id="matrix-title">{matrix.title}</h2>
      <form class="filters" aria-label={common.filters} onSubmit={(event) => event.preventDefault()}>
        <TextField name="bassin" label={matrix.search} />
        <button
          type="button"
          disabled={rows.length === 0}
          onClick={(event) =>
            handOver(event.currentTarget, `${matrix.file}-${shown.framework.id}`, () =>
              coverageCsv(shown, rows, threshold, isCounted),
            )
          }
        >
          {common.download}
        </button>
      </form>
      <p class="counted" aria-live="polite">
        {matrix.rows(rows.length, shown.rows.length)}
      </p>
      {isCounted ? <p class="hint">{matrix.counted}</p> : <Legend states={states} threshold={threshold} />}
      {rows.length === 0 ? (
        <p class="notice">{common.nothing}</p>
      ) : (
        <div class="sliding" role="region" aria-label={caption} tabIndex={0}>
          <table class="competence-matrix">
            <caption>{caption}</caption>
            <thead>
              <tr>
                <th scope="col">{matrix.bassin}</th>
                {shown.competences.map((competence) => (
                  <th key={competence.competence} scope="col" title={label(competence)}>
                    {competence.competence}
                    <span class="unseen"> {label(competence)}</span>
                  </th>
                ))}
                {isCounted ? <th scope="col">{matrix.total}</th> : null}
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr key={row.bassin ?? ""}>
                  <th scope="row">{row.name === null ? rowName(row) : <French>{row.name}</French>}</th>
                  {row.cells.map(({ people, state }, rank) => (
                    <td key={shown.competences[rank]?.competence ?? rank}>
                      {isCounted ? (
                        <span class={people === 0 ? "zero" : undefined}>{people === null ? "" : number(people)}</span>
                      ) : (
                        <>
                          <Mark state={state} />
                          <span class="unseen">{stateName(state, threshold)}</span>
                        </>
                      )}
                    </td>
                  ))}
                  {isCounted ? (
                    <td>
                      <People count={row.total} />
                    </td>
                  ) : null}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}
