/** A span of days drawn with how precise its source is, around the height 0. */

import type { Answers } from "mednum/worker";

export type Precision = NonNullable<Answers["roadmap.timeline"]>["rows"][number]["precision"];

export const PRECISIONS: readonly Precision[] = ["day", "month", "quarter", "season", "semester", "year", "every_year"];

/** Where it is drawn, in percent of the width. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

/** The pattern of what is not drawn whole: the wider the span, the lighter. */
const PATTERNS: Readonly<Partial<Record<Precision, string>>> = {
  quarter: "url(#span-quarter)",
  season: "url(#span-quarter)",
  semester: "url(#span-semester)",
  year: "url(#span-year)",
};

/** Narrower than this, in percent, a span would not be seen. */
const NARROWEST = 0.8;

export function Span({ place, precision, isLate }: { place: Place; precision: Precision; isLate: boolean }) {
  const isOpen = precision === "every_year";
  const pattern = PATTERNS[precision];
  // A day is narrow: widened, it still ends where it ends.
  const start = place.end < NARROWEST ? place.start : Math.min(place.start, place.end - NARROWEST);
  const drawn = isOpen ? "span-open" : pattern === undefined ? "span-solid" : "span-pattern";
  return (
    <rect
      class={`span ${drawn}${isLate ? " span-late" : ""}`}
      x={`${start}%`}
      width={`${Math.max(place.end - start, NARROWEST)}%`}
      y={isOpen ? -4 : -7}
      height={isOpen ? 8 : 14}
      rx="2"
      fill={pattern}
    />
  );
}
