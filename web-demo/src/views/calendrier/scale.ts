/** Days laid out between the first and the last day of the roadmap, in percent of the width. */

import { dayNumber } from "../../state/day.ts";
import type { Place } from "../../parts/precise.tsx";

export interface Scale {
  /** Where a day begins. */
  readonly at: (day: string) => number;
  readonly place: (start: string, end: string) => Place;
  readonly holds: (day: string) => boolean;
  readonly quarters: readonly Tick[];
}

export interface Tick {
  readonly at: number;
  readonly year: number;
  /** 1 to 4. */
  readonly quarter: number;
}

export function scale(start: string, end: string): Scale {
  const [first, after] = [dayNumber(start), dayNumber(end) + 1];
  const percent = (number: number): number => ((number - first) / Math.max(after - first, 1)) * 100;
  const quarters: Tick[] = [];
  for (let year = Number(start.slice(0, 4)); year <= Number(end.slice(0, 4)); year += 1) {
    for (const quarter of [1, 2, 3, 4]) {
      const day = `${year}-${String(quarter * 3 - 2).padStart(2, "0")}-01`;
      if (day >= start && day <= end) {
        quarters.push({ at: percent(dayNumber(day)), year, quarter });
      }
    }
  }
  return {
    at: (day) => percent(dayNumber(day)),
    place: (from, to) => ({ start: percent(dayNumber(from)), end: percent(dayNumber(to) + 1) }),
    holds: (day) => day >= start && day <= end,
    quarters,
  };
}
