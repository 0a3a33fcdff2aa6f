/** The days of the roadmap, with its quarters. */

import { days, type Days } from "../../parts/days.ts";

export interface Scale extends Days {
  readonly quarters: readonly Tick[];
}

export interface Tick {
  readonly at: number;
  readonly year: number;
  /** 1 to 4. */
  readonly quarter: number;
}

export function scale(start: string, end: string): Scale {
  const laid = days(start, end);
  const quarters: Tick[] = [];
  for (let year = Number(start.slice(0, 4)); year <= Number(end.slice(0, 4)); year += 1) {
    for (const quarter of [1, 2, 3, 4]) {
      const day = `${year}-${String(quarter * 3 - 2).padStart(2, "0")}-01`;
      if (laid.holds(day)) {
        quarters.push({ at: laid.at(day), year, quarter });
      }
    }
  }
  return { ...laid, quarters };
}
