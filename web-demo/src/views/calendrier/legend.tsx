/** What the drawings mean. */

import { Precision as Terms } from "virtual:terms";
import { PRECISIONS, Span, type Precision } from "../../parts/precise.tsx";
import { day } from "../../texts/format.ts";
import { t } from "../../texts/index.ts";
import { named } from "../../texts/terms.ts";
import type { Row } from "./rows.ts";

const WHOLE = { start: 4, end: 96 };

export function Legend({
  rows,
  today,
  hasMeetings,
  isInside,
}: {
  rows: readonly Row[];
  today: string;
  hasMeetings: boolean;
  isInside: boolean;
}) {
  const { calendar } = t.value;
  const used = PRECISIONS.filter((precision) => rows.some((row) => row.precision === precision));
  const swatch = (precision: Precision, isLate: boolean) => (
    <svg class="swatch" aria-hidden="true" width="40" height="24">
      <svg y="50%" width="100%" height="1" overflow="visible">
        <Span place={WHOLE} precision={precision} isLate={isLate} />
      </svg>
    </svg>
  );
  return (
    <div class="gantt-legend">
      <h2>{calendar.legend}</h2>
      <ul class="legend">
        {used.map((precision) => (
          <li key={precision}>
            {swatch(precision, false)} {named(Terms, precision)}
          </li>
        ))}
        {rows.some(({ late_since }) => late_since !== null) ? (
          <li>
            {swatch("month", true)} {calendar.late}
          </li>
        ) : null}
        {hasMeetings ? (
          <li>
            <svg class="swatch" aria-hidden="true" width="24" height="24">
              <circle class="meeting" cx="12" cy="12" r="4.5" />
            </svg>{" "}
            {calendar.meetings}
          </li>
        ) : null}
        <li>
          {isInside ? (
            <>
              <svg class="swatch" aria-hidden="true" width="24" height="24">
                <line class="line-today" x1="12" x2="12" y1="2" y2="22" />
              </svg>{" "}
              {calendar.today(day(today))}
            </>
          ) : (
            calendar.outside
          )}
        </li>
      </ul>
    </div>
  );
}
