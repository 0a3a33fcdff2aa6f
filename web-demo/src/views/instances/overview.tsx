/** All the bodies: how many stand where, their cadence, their attendance. */

import { useAnswer } from "../../engine/answers.ts";
import { CsvButton } from "../../parts/csv-button.tsx";
import { filter, SelectField } from "../../parts/field.tsx";
import { Stat } from "../../parts/stat.tsx";
import { Trouble } from "../../parts/trouble.tsx";
import { href } from "../../state/route.ts";
import { number } from "../../texts/format.ts";
import { t } from "../../texts/index.ts";
import { Absent } from "./absent.tsx";
import { attendanceCsv, AttendanceFigures, GROUPINGS, linesBy, type Attendance } from "./attendance.tsx";
import { met, stateOf, verdictOf, type Body } from "./bodies.ts";
import { linesOf, Rhythm } from "./rhythm.tsx";
import { Bodies, bodiesCsv } from "./table.tsx";
import { said as words } from "./texts.ts";

/** Numbers, each of which opens what it counts. */
function Figures({ bodies, attendance }: { bodies: readonly Body[]; attendance: Attendance }) {
  const own = words.value;
  const states = met(
    bodies.flatMap(({ next }) => (next === undefined ? [] : [next])),
    stateOf,
  );
  const verdicts = met(
    linesOf(bodies.map(({ cadence }) => cadence)).map(({ period }) => period),
    verdictOf,
  ).filter(({ value }) => value === "short" || value === "over");
  const [state, verdict, by] = [filter("suite"), filter("frequence"), filter("presence")];
  return (
    <section aria-labelledby="figures-title">
      <h2 id="figures-title" class="unseen">
        {own.figures}
      </h2>
      <ul class="stats">
        <Stat value={number(bodies.length)} label={own.bodies(bodies.length)} href={href({ filters: {} })} />
        <Stat
          value={number(attendance.meetings.length)}
          label={own.meetings(attendance.meetings.length)}
          href={href({ filters: { presence: "reunions" } })}
          isOpen={by === "reunions"}
        />
        {states.map(({ value, label, count }) => (
          <Stat
            key={value}
            value={number(count)}
            label={`${own.nextMeeting}${t.value.common.colon}${label}`}
            hint={own.bodies(count)}
            href={href({ filters: { suite: value } })}
            tone={value === "overdue" ? "late" : undefined}
            isOpen={state === value}
          />
        ))}
        {verdicts.map(({ value, label, count }) => (
          <Stat
            key={value}
            value={number(count)}
            label={`${own.periods(count)}${t.value.common.colon}${label}`}
            hint={own.cadence}
            href={href({ filters: { frequence: value } })}
            tone={value === "short" ? "late" : "gap"}
            isOpen={verdict === value}
          />
        ))}
      </ul>
    </section>
  );
}

/** Attendance by what the reader chooses. */
function Presence({ attendance }: { attendance: Attendance }) {
  const own = words.value;
  const by = GROUPINGS.find((name) => name === filter("presence")) ?? "instances";
  const lines = linesBy(attendance, by);
  return (
    <section class="panel" aria-labelledby="attendance-title">
      <h2 id="attendance-title">{own.attendance}</h2>
      <form class="filters" aria-label={own.by} onSubmit={(event) => event.preventDefault()}>
        <SelectField
          name="presence"
          label={own.by}
          every={own.attendanceBy.instances}
          choices={GROUPINGS.slice(1).map((value) => ({ value, label: own.attendanceBy[value] }))}
        />
        <CsvButton file={own.csv.attendance.file} of={own.attendance} make={() => attendanceCsv(lines, by)} />
      </form>
      <AttendanceFigures lines={lines} by={by} caption={own.attendanceCaption[by]} />
    </section>
  );
}

export function Overview({ bodies, attendance }: { bodies: readonly Body[]; attendance: Attendance }) {
  const { common } = t.value;
  const own = words.value;
  const absences = useAnswer("governance.absent");
  const lines = linesOf(bodies.map(({ cadence }) => cadence));
  const nexts = bodies.flatMap(({ next }) => (next === undefined ? [] : [next]));
  const [state, verdict] = [filter("suite"), filter("frequence")];
  const isOf = (body: string): boolean =>
    verdict === "" || lines.some((line) => line.body.id === body && line.period.verdict === verdict);
  const shown = bodies.filter(({ cadence, next }) => (state === "" || next?.state === state) && isOf(cadence.id));
  const ids = new Set(shown.map(({ cadence }) => cadence.id));
  const shownLines = lines.filter(
    ({ body, period }) => ids.has(body.id) && (verdict === "" || period.verdict === verdict),
  );
  return (
    <>
      <Figures bodies={bodies} attendance={attendance} />
      <form class="filters" aria-label={common.filters} onSubmit={(event) => event.preventDefault()}>
        <SelectField
          name="instance"
          label={own.body}
          every={own.every}
          choices={bodies.map(({ cadence: { id, name } }) => ({ value: id, label: name, isFrench: true }))}
        />
        <SelectField name="suite" label={own.state} every={common.all} choices={met(nexts, stateOf)} />
        <SelectField
          name="frequence"
          label={own.verdict}
          every={common.all}
          choices={met(
            lines.map(({ period }) => period),
            verdictOf,
          )}
        />
        <CsvButton file={own.csv.bodies.file} of={own.table} make={() => bodiesCsv(shown)} />
      </form>
      <p class="counted" aria-live="polite">
        {own.counted(shown.length, bodies.length)}{" "}
        {shown.length === bodies.length ? null : <a href={href({ filters: {} })}>{common.clear}</a>}
      </p>
      {shown.length === 0 ? (
        <p class="notice">{common.nothing}</p>
      ) : (
        <>
          <section class="panel" aria-labelledby="bodies-title">
            <h2 id="bodies-title">{own.table}</h2>
            <Bodies bodies={shown} />
          </section>
          {shownLines.length === 0 ? null : <Rhythm lines={shownLines} />}
        </>
      )}
      {attendance.meetings.length === 0 ? null : (
        <>
          <Presence attendance={attendance} />
          {absences.value === undefined ? (
            <Trouble />
          ) : (
            <Absent absences={absences.value} isLate={absences.isLate} />
          )}
        </>
      )}
    </>
  );
}
