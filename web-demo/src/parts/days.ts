/** Days laid out between two of them, in percent of a width. */

import { dayNumber } from "../state/day.ts";
import type { Place } from "./precise.tsx";

export interface Days {
  /** Where a day begins. */
  readonly at: (day: string) => number;
  readonly place: (first: string, last: string) => Place;
  readonly holds: (day: string) => boolean;
}

export function days(first: string, last: string): Days {
  const [from, after] = [dayNumber(first), dayNumber(last) + 1];
  const percent = (number: number): number => ((number - from) / Math.max(after - from, 1)) * 100;
  return {
    at: (day) => percent(dayNumber(day)),
    place: (one, other) => ({ start: percent(dayNumber(one)), end: percent(dayNumber(other) + 1) }),
    holds: (day) => day >= first && day <= last,
  };
}
