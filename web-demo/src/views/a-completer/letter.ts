/** The findings of one actor as a text to put into a letter. */

import { day } from "../../texts/format.ts";
import { said, t } from "../../texts/index.ts";
import type { Addressed } from "./groups.ts";

export function letter(name: string, title: string, shown: string, entries: readonly Addressed[]): string {
  const { common, todo } = t.value;
  const bySheet = new Map<string, Addressed[]>();
  for (const entry of entries) {
    const { sheet } = entry;
    const head = sheet === undefined ? todo.mail.elsewhere : `${common.sheet} ${sheet.code}, ${sheet.title}`;
    bySheet.set(head, [...(bySheet.get(head) ?? []), entry]);
  }
  const parts = [...bySheet].map(([head, own]) => {
    const points = own.map(
      ({ finding }) => `- ${said(finding.text, finding.text_en)}\n  ${said(finding.help, finding.help_en)}`,
    );
    return [head, ...points].join("\n");
  });
  return [
    todo.mail.to(name),
    todo.mail.subject(title, day(shown)),
    todo.mail.hello,
    todo.mail.lead(entries.length),
    ...parts,
    todo.mail.thanks,
  ].join("\n\n");
}
