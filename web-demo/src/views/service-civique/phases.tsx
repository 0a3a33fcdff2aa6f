/** The phases of the year of a cohort, as a timeline and as a table. */

import { useAsked } from "../../engine/asked.ts";
import { filter } from "../../parts/field.tsx";
import { Span } from "../../parts/precise.tsx";
import { Table } from "../../parts/table.tsx";
import { narrow, route } from "../../state/route.ts";
import { day } from "../../texts/format.ts";
import { t } from "../../texts/index.ts";
import { label, type Calendar } from "./cohorts.ts";
import { monthScale, type MonthScale } from "./months.ts";
import { words } from "./texts.ts";

interface Row {
  readonly key: string;
  readonly name: string;
  readonly first: string;
  readonly last: string;
}

function rowsOf({ missions, phases }: Calendar): readonly Row[] {
  return [
    ...phases.map(({ days, phase }) => ({ key: phase.code, name: label(phase), ...days })),
    ...(missions === null ? [] : [{ key: "missions", name: words.value.phases.missions, ...missions }]),
  ];
}

function Lines({ time, today }: { time: MonthScale; today: string }) {
  return (
    <>
      {time.months.map(({ at, isFirst }) => (
        <line key={at} class={isFirst ? "line-year" : "line-quarter"} x1={`${at}%`} x2={`${at}%`} y1="0" y2="100%" />
      ))}
      {time.holds(today) ? (
        <line class="line-today" x1={`${time.at(today)}%`} x2={`${time.at(today)}%`} y1="0" y2="100%" />
      ) : null}
    </>
  );
}

function Head({ time }: { time: MonthScale }) {
  return (
    <div class="gantt-row gantt-head">
      <span class="gantt-name" />
      <svg class="strip" width="100%" height="38">
        {time.months.map(({ at, isFirst, name, year }, rank) => (
          <g key={at}>
            <line
              class={isFirst ? "line-year" : "line-quarter"}
              x1={`${at}%`}
              x2={`${at}%`}
              y1={isFirst ? 0 : 22}
              y2="38"
            />
            {isFirst || rank === 0 ? (
              <text class="tick-year" x={`${at}%`} dx="5" y="15">
                {year}
              </text>
            ) : null}
            <text class="tick-quarter" x={`${at}%`} dx="4" y="33">
              {name}
            </text>
          </g>
        ))}
      </svg>
    </div>
  );
}

function Timeline({ rows, caption }: { rows: readonly Row[]; caption: string }) {
  const { phases } = words.value;
  const today = route.value.day;
  const days = rows.flatMap(({ first, last }) => [first, last]).toSorted();
  const time = monthScale(days[0] ?? today, days.at(-1) ?? today);
  return (
    <>
      <p class="hint phase-day">{time.holds(today) ? phases.today(day(today)) : phases.outside}</p>
      <figure class="gantt">
        <div role="img" aria-label={`${caption}. ${t.value.common.sameAsTable}`}>
          <Head time={time} />
          {rows.map(({ key, name, first, last }) => (
            <div key={key} class="gantt-row phase-row">
              <span class="gantt-name">{name}</span>
              <svg class="strip" width="100%" height="24">
                <Lines time={time} today={today} />
                <svg y="50%" width="100%" height="1" overflow="visible">
                  <Span
                    place={time.place(first, last)}
                    precision={key === "missions" ? "semester" : "month"}
                    isLate={false}
                  />
                </svg>
              </svg>
            </div>
          ))}
        </div>
      </figure>
    </>
  );
}

export function Phases({ years }: { years: readonly number[] }) {
  const { phases } = words.value;
  const today = Number(route.value.day.slice(0, 4));
  const known = [...new Set([...years, today, today + 1])].toSorted((one, other) => one - other);
  const year = known.find((found) => String(found) === filter("annee")) ?? (years.includes(today) ? today : (years.at(-1) ?? today));
  const { value, isLate } = useAsked("cohort.calendar", { year });
  const rows = value === undefined ? [] : rowsOf(value);
  const caption = phases.caption(value?.year ?? year);
  return (
    <section class="panel whole-on-paper" aria-labelledby="phases-title" aria-busy={isLate}>
      <h2 id="phases-title">{phases.title}</h2>
      <form class="filters" onSubmit={(event) => event.preventDefault()}>
        <label class="field">
          <span>{phases.year}</span>
          <select value={String(year)} onChange={(event) => narrow({ annee: event.currentTarget.value })}>
            {known.map((found) => (
              <option key={found} value={String(found)}>
                {found}
              </option>
            ))}
          </select>
        </label>
      </form>
      {value !== undefined && rows.length === 0 ? <p class="notice">{phases.none}</p> : null}
      {rows.length === 0 ? null : (
        <>
          <Timeline rows={rows} caption={caption} />
          <Table
            caption={caption}
            rows={rows}
            rowKey={({ key }) => key}
            columns={[
              { key: "name", title: phases.phase, isHeader: true, cell: ({ name }) => name },
              { key: "from", title: phases.from, cell: ({ first }) => <time dateTime={first}>{day(first)}</time> },
              { key: "to", title: phases.to, cell: ({ last }) => <time dateTime={last}>{day(last)}</time> },
            ]}
          />
        </>
      )}
    </section>
  );
}
