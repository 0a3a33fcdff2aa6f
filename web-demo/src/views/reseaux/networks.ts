/** What the view shows of local networks. */

import type { Answers, Frozen } from "mednum/worker";

export { label } from "../../texts/terms.ts";

export type Networks = Frozen<Answers["network.completeness"]>;
export type Bassin = Networks["bassins"][number];
export type Coverage = Frozen<Answers["network.coverage"]>;
export type Commune = Coverage["by_commune"][number];
export type Covered = Coverage["bassins"];
export type Generalisation = Frozen<Answers["network.generalisation"]>;

export interface Labelled {
  readonly label_fr: string;
  readonly label_en: string;
}

/** The lists that the numbers of the head open. */
export const LISTS: Readonly<Record<string, (bassin: Bassin) => boolean>> = {
  complets: ({ complete }) => complete,
  incomplets: ({ complete, rlin }) => rlin !== null && !complete,
  sans: ({ rlin }) => rlin === null,
};
