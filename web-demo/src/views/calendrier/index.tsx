/** The calendar of the roadmap: a chart with how precise the source is, and the same in tables. */

import { CalendarKind, Precision } from "virtual:terms";
import { useAnswer } from "../../engine/answers.ts";
import { Badge } from "../../parts/badge.tsx";
import { filter, SelectField, TickField } from "../../parts/field.tsx";
import { French } from "../../parts/french.tsx";
import { Table, type Column } from "../../parts/table.tsx";
import { Trouble } from "../../parts/trouble.tsx";
import { href, route } from "../../state/route.ts";
import { day, number, shortDay } from "../../texts/format.ts";
import { said, t } from "../../texts/index.ts";
import { named } from "../../texts/terms.ts";
import { Gantt } from "./gantt.tsx";
import { Legend } from "./legend.tsx";
import { axesOf, bodiesOf, type Body, type Row } from "./rows.ts";

function Days({ row }: { row: Row }) {
  const { calendar } = t.value;
  const spans = row.bars.map(({ start, end }) =>
    start === end ? shortDay(start) : `${shortDay(start)} – ${shortDay(end)}`,
  );
  const notes = [row.starts_before ? calendar.startsBefore : "", row.ends_after ? calendar.endsAfter : ""];
  return <>{[...spans, ...notes].filter((text) => text !== "").join(", ")}</>;
}

function columns(): readonly Column<Row>[] {
  const { calendar, common } = t.value;
  return [
    { key: "label", title: calendar.what, isHeader: true, cell: ({ label }) => <French>{label}</French> },
    { key: "code", title: common.sheet, cell: ({ code }) => <span class="code">{code}</span> },
    { key: "kind", title: calendar.kind, cell: ({ kind }) => named(CalendarKind, kind) },
    { key: "when", title: calendar.when, cell: (row) => said(row.when_fr, row.when_en) },
    { key: "precision", title: calendar.precision, cell: ({ precision }) => named(Precision, precision) },
    { key: "days", title: calendar.days, cell: (row) => <Days row={row} /> },
    {
      key: "news",
      title: calendar.news,
      cell: ({ late_since }) =>
        late_since === null ? (
          calendar.ok
        ) : (
          <>
            <Badge tone="late">{calendar.late}</Badge> {calendar.lateSince(day(late_since))}
          </>
        ),
    },
  ];
}

function Meetings({ bodies }: { bodies: readonly Body[] }) {
  const { calendar } = t.value;
  return (
    <section class="panel whole-on-paper" aria-labelledby="meetings-title">
      <h2 id="meetings-title">{calendar.meetings}</h2>
      {bodies.length === 0 ? (
        <p>{calendar.noMeetings(day(route.value.day))}</p>
      ) : (
        <Table
          caption={calendar.meetingsCaption}
          isCaptionHidden
          rows={bodies}
          rowKey={({ name }) => name}
          columns={[
            { key: "name", title: calendar.body, isHeader: true, cell: ({ name }) => <French>{name}</French> },
            { key: "held", title: calendar.held, isNumber: true, cell: ({ dates }) => number(dates.length) },
            { key: "dates", title: calendar.dates, cell: ({ dates }) => dates.map(shortDay).join(", ") },
          ]}
        />
      )}
    </section>
  );
}

export function CalendrierView() {
  const { calendar, common } = t.value;
  const timeline = useAnswer("roadmap.timeline");
  const attendance = useAnswer("governance.attendance");
  const { value: state } = useAnswer("roadmap.state");
  if (timeline.value === undefined || attendance.value === undefined || state === undefined) {
    return <Trouble />;
  }
  if (timeline.value === null) {
    return <p class="notice">{calendar.none}</p>;
  }
  const { value: shown } = timeline;
  const today = route.value.day;
  const [axis, sheet, isLate] = [filter("axe"), filter("fiche"), filter("retard") === "1"];
  const axisOf = axesOf(state);
  const rows = shown.rows.filter(
    ({ code, late_since }) =>
      (axis === "" || axisOf.get(code) === axis) && (sheet === "" || code === sheet) && (!isLate || late_since !== null),
  );
  // Bodies have no sheet: they are shown with the whole.
  const isWhole = rows.length === shown.rows.length;
  const bodies = isWhole ? bodiesOf(attendance.value) : [];
  const axes = state.axes.filter(({ sheets }) => sheets.some((own) => shown.rows.some(({ code }) => code === own.code)));
  const isInside = today >= shown.start && today <= shown.end;
  return (
    <div aria-busy={timeline.isLate || attendance.isLate}>
      <p class="lead">{calendar.intro}</p>
      <form class="filters" aria-label={common.filters} onSubmit={(event) => event.preventDefault()}>
        <SelectField
          name="axe"
          label={common.axis}
          every={common.everything}
          choices={axes.map(({ code }) => ({ value: code, label: common.axisOf(code) }))}
        />
        <TickField name="retard" label={calendar.onlyLate} />
      </form>
      <p class="counted" aria-live="polite">
        {sheet === "" ? null : <strong>{common.onlySheet(sheet)}. </strong>}
        {calendar.counted(rows.length, shown.rows.length)}{" "}
        {isWhole ? null : <a href={href({ filters: {} })}>{common.clear}</a>}
      </p>
      {rows.length === 0 ? (
        <p class="notice">{common.nothing}</p>
      ) : (
        <>
          <section class="panel" aria-label={calendar.figure(day(shown.start), day(shown.end))}>
            <Legend rows={rows} today={today} hasMeetings={bodies.length > 0} isInside={isInside} />
            <Gantt timeline={shown} rows={rows} bodies={bodies} today={today} />
          </section>
          <section class="panel on-a-new-page" aria-labelledby="calendar-title">
            <h2 id="calendar-title">{calendar.table}</h2>
            <Table
              caption={calendar.caption}
              columns={columns()}
              rows={rows}
              rowKey={({ code }, rank) => `${code} ${rank}`}
            />
          </section>
        </>
      )}
      {isWhole ? <Meetings bodies={bodies} /> : null}
    </div>
  );
}
