/** Days laid out between two months, in percent of the width. */

import type { Place } from "../../parts/precise.tsx";
import { dayNumber } from "../../state/day.ts";
import { lang } from "../../state/route.ts";

export interface Month {
  readonly at: number;
  readonly name: string;
  readonly year: number;
  /** January: a year begins. */
  readonly isFirst: boolean;
}

export interface MonthScale {
  readonly at: (day: string) => number;
  readonly place: (first: string, last: string) => Place;
  readonly holds: (day: string) => boolean;
  readonly months: readonly Month[];
}

export function monthScale(first: string, last: string): MonthScale {
  const start = `${first.slice(0, 7)}-01`;
  const [from, after] = [dayNumber(start), dayNumber(last) + 1];
  const percent = (number: number): number => ((number - from) / Math.max(after - from, 1)) * 100;
  const names = new Intl.DateTimeFormat(lang.value === "fr" ? "fr-FR" : "en-GB", { month: "narrow", timeZone: "UTC" });
  const months: Month[] = [];
  for (let [year, month] = [Number(start.slice(0, 4)), Number(start.slice(5, 7))]; ; month += 1) {
    if (month > 12) {
      [year, month] = [year + 1, 1];
    }
    const day = `${year}-${String(month).padStart(2, "0")}-01`;
    if (day > last) {
      break;
    }
    const name = names.format(new Date(`${day}T00:00:00Z`));
    months.push({ at: percent(dayNumber(day)), name, year, isFirst: month === 1 });
  }
  return {
    at: (day) => percent(dayNumber(day)),
    place: (one, other) => ({ start: percent(dayNumber(one)), end: percent(dayNumber(other) + 1) }),
    holds: (day) => day >= start && day <= last,
    months,
  };
}
