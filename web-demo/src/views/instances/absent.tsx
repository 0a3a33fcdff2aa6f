/** Who was invited to the last meetings of a body and came to none. */

import type { Answers, Frozen } from "mednum/worker";
import { French } from "../../parts/french.tsx";
import { Table } from "../../parts/table.tsx";
import { number, shortDay } from "../../texts/format.ts";
import { said as words } from "./texts.ts";

export type Absences = Frozen<Answers["governance.absent"]>;

export function Absent({ absences, isLate = false }: { absences: Absences; isLate?: boolean }) {
  const own = words.value;
  const rows = absences.flatMap(({ absent, id, meetings, name }) =>
    absent.map((who) => ({ who, body: { id, name }, meetings })),
  );
  return (
    <section class="panel whole-on-paper" aria-labelledby="absent-title" aria-busy={isLate}>
      <h2 id="absent-title">{own.absent}</h2>
      {rows.length === 0 ? (
        <p>{own.nobodyAbsent}</p>
      ) : (
        <Table
          caption={own.absentCaption}
          isCaptionHidden
          rows={rows}
          rowKey={({ body, who }) => `${body.id} ${who.id}`}
          columns={[
            {
              key: "who",
              title: own.attendanceBy.organismes,
              isHeader: true,
              cell: ({ who }) => <French>{who.name}</French>,
            },
            { key: "body", title: own.body, cell: ({ body }) => <French>{body.name}</French> },
            {
              key: "meetings",
              title: own.meetingsHeader,
              cell: ({ meetings }) => meetings.map(({ date }) => shortDay(date)).join(", "),
            },
            { key: "excused", title: own.excused, isNumber: true, cell: ({ who }) => number(who.excused) },
            {
              key: "last",
              title: own.lastPresence,
              cell: ({ who }) => (who.last_presence === null ? own.never : shortDay(who.last_presence.date)),
            },
          ]}
        />
      )}
    </section>
  );
}
