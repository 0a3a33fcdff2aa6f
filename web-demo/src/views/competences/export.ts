/** The bassins by the competences as a file for a spreadsheet: counts where they are shown, else what is known of each cell. */

import { csv } from "../../parts/csv.ts";
import { label, type CoverageRow, type Framework } from "./competencies.ts";
import { rowName, stateName } from "./matrix.tsx";
import { words } from "./texts.ts";

export function coverageCsv(
  { competences }: Framework,
  rows: readonly CoverageRow[],
  threshold: number,
  isCounted: boolean,
): string {
  const heads = competences.map((competence) => `${competence.competence} ${label(competence)}`);
  return csv(
    [words.value.matrix.bassin, ...heads],
    rows.map((row) => [
      rowName(row),
      ...row.cells.map(({ people, state }) => (isCounted && people !== null ? people : stateName(state, threshold))),
    ]),
  );
}
