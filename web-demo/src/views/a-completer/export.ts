/** The findings as a file for a spreadsheet. */

import { csv } from "../../parts/csv.ts";
import { inWords } from "../../parts/place.ts";
import { route } from "../../state/route.ts";
import { said, t } from "../../texts/index.ts";
import type { Actor, Addressed } from "./groups.ts";

export const actorName = ({ kind, name }: Actor): string => (kind === "document" ? t.value.todo.document : name);

export function findingsCsv(entries: readonly Addressed[]): string {
  const { todo } = t.value;
  // The built-in roadmap is kept on one line: a place in it says nothing.
  const isOneLine = route.value.doc === "feuille-de-route";
  const rows = entries.map(({ actors, finding, sheet }) => [
    actors.map(actorName).join(", "),
    todo.severities[finding.severity],
    sheet?.code ?? "",
    finding.subject?.label || finding.subject?.id || "",
    said(finding.text, finding.text_en),
    said(finding.help, finding.help_en),
    inWords(finding.path),
    finding.path,
    ...(isOneLine ? ["", ""] : [finding.line, finding.column]),
    finding.code,
  ]);
  return csv(todo.csv.headers, rows);
}
