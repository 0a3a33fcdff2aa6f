/** The calendar as a chart: a row for each dated entry, then one for each body that met. */

import type { ComponentChildren } from "preact";
import { French } from "../../parts/french.tsx";
import { Span } from "../../parts/precise.tsx";
import { day } from "../../texts/format.ts";
import { said, t } from "../../texts/index.ts";
import type { Body, Row, Timeline } from "./rows.ts";
import { scale, type Scale } from "./scale.ts";

function Lines({ time, today }: { time: Scale; today: string }) {
  return (
    <>
      {time.quarters.map(({ at, quarter, year }) => (
        <line
          key={`${year} ${quarter}`}
          class={quarter === 1 ? "line-year" : "line-quarter"}
          x1={`${at}%`}
          x2={`${at}%`}
          y1="0"
          y2="100%"
        />
      ))}
      {time.holds(today) ? (
        <line class="line-today" x1={`${time.at(today)}%`} x2={`${time.at(today)}%`} y1="0" y2="100%" />
      ) : null}
    </>
  );
}

function Strip({ time, today, children }: { time: Scale; today: string; children: ComponentChildren }) {
  return (
    <svg class="strip" width="100%" height="24">
      <Lines time={time} today={today} />
      {/* In the middle of a row, however many lines its name takes. */}
      <svg y="50%" width="100%" height="1" overflow="visible">
        {children}
      </svg>
    </svg>
  );
}

function Head({ time, today }: { time: Scale; today: string }) {
  return (
    <div class="gantt-row gantt-head">
      <span class="gantt-name" />
      <svg class="strip" width="100%" height="38">
        {time.quarters.map(({ at, quarter, year }) => (
          <g key={`${year} ${quarter}`}>
            <line
              class={quarter === 1 ? "line-year" : "line-quarter"}
              x1={`${at}%`}
              x2={`${at}%`}
              y1={quarter === 1 ? 0 : 22}
              y2="38"
            />
            {quarter === 1 ? (
              <text class="tick-year" x={`${at}%`} dx="5" y="15">
                {year}
              </text>
            ) : null}
            <text class="tick-quarter" x={`${at}%`} dx="5" y="33">
              {said("T", "Q")}
              {quarter}
            </text>
          </g>
        ))}
        {time.holds(today) ? (
          <line class="line-today" x1={`${time.at(today)}%`} x2={`${time.at(today)}%`} y1="20" y2="38" />
        ) : null}
      </svg>
    </div>
  );
}

function Entry({ row, time, today }: { row: Row; time: Scale; today: string }) {
  const isLate = row.late_since !== null;
  return (
    <div class="gantt-row">
      <span class="gantt-name">
        <span class="code">{row.code}</span> <French>{row.label}</French>
        {isLate ? <span class="gantt-late"> ▲ {t.value.calendar.late}</span> : null}
      </span>
      <Strip time={time} today={today}>
        {row.bars.map(({ start, end }) => (
          <Span key={start} place={time.place(start, end)} precision={row.precision} isLate={isLate} />
        ))}
        {row.starts_before ? (
          <text class="arrow" x="0" dx="2" y="4">
            ◀
          </text>
        ) : null}
        {row.ends_after ? (
          <text class="arrow" x="100%" dx="-2" y="4" text-anchor="end">
            ▶
          </text>
        ) : null}
      </Strip>
    </div>
  );
}

function BodyRow({ body, time, today }: { body: Body; time: Scale; today: string }) {
  return (
    <div class="gantt-row">
      <span class="gantt-name">
        <French>{body.name}</French>
      </span>
      <Strip time={time} today={today}>
        {body.dates.filter(time.holds).map((date) => (
          <circle key={date} class="meeting" cx={`${time.at(date)}%`} cy="0" r="4.5" />
        ))}
      </Strip>
    </div>
  );
}

interface GanttProps {
  readonly timeline: Timeline;
  readonly rows: readonly Row[];
  readonly bodies: readonly Body[];
  readonly today: string;
}

export function Gantt({ timeline, rows, bodies, today }: GanttProps) {
  const { calendar, common } = t.value;
  const time = scale(timeline.start, timeline.end);
  const title = calendar.figure(day(timeline.start), day(timeline.end));
  return (
    <figure class="gantt">
      <div role="img" aria-label={`${title}. ${common.sameAsTable}`}>
        <Head time={time} today={today} />
        {rows.map((row, rank) => (
          <Entry key={`${row.code} ${rank}`} row={row} time={time} today={today} />
        ))}
        {bodies.length === 0 ? null : <p class="gantt-part">{calendar.meetings}</p>}
        {bodies.map((body) => (
          <BodyRow key={body.name} body={body} time={time} today={today} />
        ))}
      </div>
    </figure>
  );
}
