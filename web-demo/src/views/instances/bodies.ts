/** What is shown of a body: its cadence and its meetings, with what is due next where it has a cadence. */

import type { Answers, Frozen } from "mednum/worker";
import { number } from "../../texts/format.ts";
import { said, t } from "../../texts/index.ts";
import { bounded } from "../../texts/terms.ts";
import { said as words } from "./texts.ts";

export type Cadence = Frozen<Answers["governance.cadence"]>[number];
export type Period = Cadence["periods"][number];
export type Next = Frozen<Answers["governance.next"]>[number];

export interface Body {
  readonly cadence: Cadence;
  /** None for a body without a cadence counted in time, or dissolved. */
  readonly next: Next | undefined;
}

export function bodiesOf(cadences: readonly Cadence[], nexts: readonly Next[]): readonly Body[] {
  const byId = new Map(nexts.map((next) => [next.id, next]));
  return cadences.map((cadence) => ({ cadence, next: byId.get(cadence.id) }));
}

/** How many meetings a period asks for: « 3 à 4 ». */
export function range({ min, max }: { readonly min: number | null; readonly max: number | null }): string {
  const { indicators } = t.value;
  if (min === null) {
    return max === null ? "—" : bounded("ceiling", number(max));
  }
  if (max === null) {
    return bounded("at_least", number(min));
  }
  return min === max ? number(min) : indicators.between(number(min), number(max));
}

/** A cadence in words, as the command line says it: « 3 à 4 fois par an », « 1 fois tous les 2 trimestres ». */
export function rule(cadence: Cadence): string {
  const { every, max, min, per_en, per_fr } = cadence;
  const most = max ?? min;
  if (most === null) {
    return words.value.free;
  }
  // Where the source gives a greatest number alone, the least is none.
  const asked = min === 0 && max !== null ? bounded("ceiling", number(max)) : range(cadence);
  const times = words.value.times(bounded(cadence.about ? "about" : null, asked), most);
  const name = said(per_fr, per_en);
  return name === null ? times : `${times} ${words.value.per(every ?? 1, name)}`;
}

/** How a verdict or a state is coloured and marked. */
export const TONES: Readonly<Record<Period["verdict"] | Next["state"], string>> = {
  met: "reached",
  short: "late",
  over: "warning",
  running: "underway",
  upcoming: "none",
  undefined: "none",
  overdue: "late",
  to_call: "underway",
  scheduled: "reached",
  nothing_due: "none",
};

/** The values of a code that are met in rows, each with its label, in the order of the rows. */
export function met<R>(
  rows: readonly R[],
  of: (row: R) => { readonly code: string; readonly label: string },
): readonly { readonly value: string; readonly label: string; readonly count: number }[] {
  const found = new Map<string, { label: string; count: number }>();
  for (const row of rows) {
    const { code, label } = of(row);
    const kept = found.get(code) ?? { label, count: 0 };
    found.set(code, { label, count: kept.count + 1 });
  }
  return [...found].map(([value, kept]) => ({ value, ...kept }));
}

export const stateOf = ({ state, state_fr, state_en }: Next) => ({ code: state, label: said(state_fr, state_en) });

export const verdictOf = ({ verdict, verdict_fr, verdict_en }: Period) => ({
  code: verdict,
  label: said(verdict_fr, verdict_en),
});
