/** The meetings held in each period against the cadence: a chart, then the same numbers in a table. */

import { Badge } from "../../parts/badge.tsx";
import { CsvButton } from "../../parts/csv-button.tsx";
import { csv } from "../../parts/csv.ts";
import { French } from "../../parts/french.tsx";
import { Table, type Column } from "../../parts/table.tsx";
import { number, shortDay } from "../../texts/format.ts";
import { said, t } from "../../texts/index.ts";
import { range, TONES, type Cadence, type Period } from "./bodies.ts";
import { said as words } from "./texts.ts";

export interface Line {
  readonly body: Cadence;
  readonly period: Period;
}

/** The periods of bodies, one after the other. */
export const linesOf = (bodies: readonly Cadence[]): readonly Line[] =>
  bodies.flatMap((body) => body.periods.map((period) => ({ body, period })));

/** A period of more meetings than this is told by its numbers alone. */
const MOST_DRAWN = 12;
const STEP = 15;

function Discs({ held, min }: { held: number; min: number }) {
  const count = Math.max(held, min);
  if (count > MOST_DRAWN) {
    return null;
  }
  return (
    <svg width={Math.max(count, 1) * STEP} height="16">
      {Array.from({ length: count }, (_, rank) => (
        <circle
          key={rank}
          class={rank < held ? "disc-held" : "disc-lacking"}
          cx={rank * STEP + STEP / 2}
          cy="8"
          r={rank < held ? 5.5 : 4.8}
        />
      ))}
      {count === 0 ? <line class="disc-none" x1="3" x2="12" y1="8" y2="8" /> : null}
    </svg>
  );
}

/** Whether what a period asks for and was not held is missing: nothing is before it begins, or where nothing is known. */
const isLacking = ({ verdict }: Period): boolean => verdict !== "upcoming" && verdict !== "undefined";

function Chart({ lines }: { lines: readonly Line[] }) {
  const bodies = [...new Set(lines.map(({ body }) => body))];
  return (
    <figure class="rhythm">
      <div role="img" aria-label={`${words.value.rhythmCaption}. ${t.value.common.sameAsTable}`}>
        {bodies.map((body) => (
          <div key={body.id} class="rhythm-row">
            <span class="rhythm-name">
              <French>{body.name}</French>
            </span>
            <span class="rhythm-periods">
              {lines
                .filter((line) => line.body === body)
                .map(({ period }) => (
                  <span key={period.period} class="rhythm-period" data-verdict={period.verdict}>
                    <span class="rhythm-when">{said(period.period_fr, period.period_en)}</span>
                    <Discs held={period.held} min={isLacking(period) ? (period.min ?? 0) : 0} />
                    <span class="rhythm-count">
                      {number(period.held)}
                      {period.min === null && period.max === null ? null : <> / {range(period)}</>}
                    </span>
                  </span>
                ))}
            </span>
          </div>
        ))}
      </div>
      <figcaption class="hint">{words.value.rhythmHint}</figcaption>
    </figure>
  );
}

function columns(lines: readonly Line[]): readonly Column<Line>[] {
  const own = words.value;
  const firsts = new Set(lines.filter(({ body }, rank) => lines[rank - 1]?.body !== body));
  return [
    {
      key: "body",
      title: own.body,
      isHeader: true,
      // On the screen a name stands once; it is said on every row, and printed on each.
      cell: (line) => (
        <span class={firsts.has(line) ? undefined : "repeated"}>
          <French>{line.body.name}</French>
        </span>
      ),
    },
    { key: "period", title: own.period, cell: ({ period }) => said(period.period_fr, period.period_en) },
    { key: "planned", title: own.planned, cell: ({ period }) => <span class="whole">{range(period)}</span> },
    { key: "held", title: own.heldHeader, isNumber: true, cell: ({ period }) => number(period.held) },
    {
      key: "verdict",
      title: own.verdictHeader,
      cell: ({ period }) => <Badge tone={TONES[period.verdict]}>{said(period.verdict_fr, period.verdict_en)}</Badge>,
    },
    {
      key: "dates",
      title: own.dates,
      cell: ({ period }) => period.meetings.map(({ date }) => shortDay(date)).join(", ") || "—",
    },
  ];
}

export function rhythmCsv(lines: readonly Line[]): string {
  return csv(
    words.value.csv.rhythm.headers,
    lines.map(({ body, period }) => [
      body.name,
      said(period.period_fr, period.period_en),
      period.min ?? "",
      period.max ?? "",
      period.held,
      said(period.verdict_fr, period.verdict_en),
      period.meetings.map(({ date }) => date).join(", "),
    ]),
  );
}

export function Rhythm({ lines }: { lines: readonly Line[] }) {
  const own = words.value;
  return (
    <section class="panel" aria-labelledby="rhythm-title">
      <h2 id="rhythm-title">{own.rhythm}</h2>
      <Chart lines={lines} />
      <div class="rhythm-table">
        <Table
          caption={own.rhythmCaption}
          columns={columns(lines)}
          rows={lines}
          rowKey={({ body, period }) => `${body.id} ${period.period}`}
        />
      </div>
      {[...new Set(lines.map(({ body }) => body))].map(({ id, name, outside }) =>
        outside.length === 0 ? null : (
          <p key={id} class="hint">
            {own.outside(name, outside.map(({ date }) => shortDay(date)).join(", "))}
          </p>
        ),
      )}
      <CsvButton file={own.csv.rhythm.file} of={own.rhythm} make={() => rhythmCsv(lines)} />
    </section>
  );
}
