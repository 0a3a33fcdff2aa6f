/** What the view shows of cohorts. */

import type { Answers, Frozen } from "mednum/worker";

export { label } from "../../texts/terms.ts";

export type Places = Frozen<Answers["cohort.places"]>;
export type Comparison = Frozen<Answers["cohort.comparison"]>;
export type Training = Frozen<Answers["cohort.training"]>;
export type Reviews = Frozen<Answers["cohort.reviews"]>;
export type Counts = Frozen<Answers["cohort.counts"]>;
export type Calendar = Frozen<Answers["cohort.calendar"]>;
