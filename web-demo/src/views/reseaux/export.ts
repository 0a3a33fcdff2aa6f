/** The networks as a file for a spreadsheet: a column for each role, with those who hold it. */

import { csv } from "../../parts/csv.ts";
import { t } from "../../texts/index.ts";
import { label, type Bassin } from "./networks.ts";
import { words } from "./texts.ts";

export function networksCsv(bassins: readonly Bassin[]): string {
  const { common } = t.value;
  const { matrix, of } = words.value;
  const [first] = bassins;
  const roles = first === undefined ? [] : first.roles.map(({ role }) => label(role));
  const rows = bassins.map((bassin) => [
    bassin.name,
    bassin.priority ? common.yes : common.no,
    bassin.status === null ? matrix.none : label(bassin.status),
    bassin.since ?? "",
    of(String(bassin.held.part), String(bassin.held.whole)),
    bassin.missing.map(label).join(", "),
    ...bassin.roles.map(({ actors }) => actors.map(({ name }) => name).join(", ")),
  ]);
  return csv([...matrix.csv.headers, ...roles], rows);
}
