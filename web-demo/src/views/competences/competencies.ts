/** What the view shows of competences. */

import type { Answers, Frozen } from "mednum/worker";

export { label } from "../../texts/terms.ts";

export type Overview = Frozen<Answers["competency.overview"]>;
export type Framework = Frozen<Answers["competency.coverage"]>["frameworks"][number];
export type CoverageRow = Framework["rows"][number];
export type Single = Frozen<Answers["competency.single"]>;
export type Pairs = Frozen<Answers["competency.pairs"]>;
