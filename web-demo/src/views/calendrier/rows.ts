/** What the calendar shows: dated entries of sheets, and the meetings of each body. */

import type { Answers, Frozen } from "mednum/worker";

export type Timeline = NonNullable<Frozen<Answers["roadmap.timeline"]>>;
export type Row = Timeline["rows"][number];
export type Attendance = Frozen<Answers["governance.attendance"]>;

/** A body and the days it met. */
export interface Body {
  readonly name: string;
  readonly dates: readonly string[];
}

/** Bodies by name, with their meetings in order. */
export function bodiesOf(attendance: Attendance): readonly Body[] {
  const dates = new Map<string, string[]>();
  for (const { body_name, date } of attendance.meetings) {
    dates.set(body_name, [...(dates.get(body_name) ?? []), date]);
  }
  return [...dates]
    .map(([name, days]) => ({ name, dates: days.sort() }))
    .sort((one, other) => one.name.localeCompare(other.name, "fr"));
}

/** The axis of each sheet, by their codes. */
export const axesOf = ({ axes }: Frozen<Answers["roadmap.state"]>): ReadonlyMap<string, string> =>
  new Map(axes.flatMap(({ code, sheets }) => sheets.map((sheet) => [sheet.code, code] as const)));
