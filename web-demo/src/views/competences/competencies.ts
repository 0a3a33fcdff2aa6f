/** What the view shows of competences. */

import type { Answers, Frozen } from "mednum/worker";
import { said } from "../../texts/index.ts";

export type Overview = Frozen<Answers["competency.overview"]>;
export type Framework = Frozen<Answers["competency.coverage"]>["frameworks"][number];
export type CoverageRow = Framework["rows"][number];
export type Single = Frozen<Answers["competency.single"]>;
export type Pairs = Frozen<Answers["competency.pairs"]>;

export const label = ({ label_fr, label_en }: { readonly label_fr: string; readonly label_en: string }): string =>
  said(label_fr, label_en);
