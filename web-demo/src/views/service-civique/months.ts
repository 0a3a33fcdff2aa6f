/** The days of a year of a cohort, with its months. */

import { days, type Days } from "../../parts/days.ts";
import { lang } from "../../state/route.ts";

export interface Month {
  readonly at: number;
  readonly name: string;
  readonly year: number;
  /** January: a year begins. */
  readonly isFirst: boolean;
}

export interface MonthScale extends Days {
  readonly months: readonly Month[];
}

export function monthScale(first: string, last: string): MonthScale {
  const start = `${first.slice(0, 7)}-01`;
  const laid = days(start, last);
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
    months.push({ at: laid.at(day), name, year, isFirst: month === 1 });
  }
  return { ...laid, months };
}
