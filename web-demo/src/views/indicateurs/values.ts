/** What is shown of the values of a measure. */

import type { Answers, Frozen } from "mednum/worker";
import { number, percent } from "../../texts/format.ts";
import { t } from "../../texts/index.ts";
import { bounded } from "../../texts/terms.ts";

export type Values = Frozen<Answers["indicator.values"]>;
export type Series = Values["series"][number];
export type Value = Series["values"][number];
export type Target = NonNullable<Value["target"]>;

/** Tells measures apart: several may be of one indicator. */
export const keyOf = ({ indicator, part }: Series): string => `${indicator} ${part ?? ""}`;

/** The value that stands for a measure. */
export const latest = ({ current, values }: Series): Value | undefined =>
  current === null ? undefined : values[current];

/** The values that lead to it, in order, itself last; null where one is withheld. */
export const evolution = (series: Series): readonly (number | null)[] =>
  series.evolution.map((rank) => series.values[rank]?.value ?? null);

/** A number in the unit of its measure. */
export function amount(series: Series, value: number): string {
  const { common } = t.value;
  switch (series.measure) {
    case "yes_no":
      return value === 0 ? common.no : common.yes;
    case "ratio":
      return percent(value * 10);
    default:
      return number(value);
  }
}

/** What a value reads as. */
export function shown(series: Series, value: Value): string {
  const { indicators } = t.value;
  if (value.withheld) {
    return indicators.withheld;
  }
  if (value.value === null) {
    return value.assessment ?? indicators.undefined;
  }
  return amount(series, value.value);
}

/** What a target reads as. */
export function aimed(series: Series, { min, max }: Target): string {
  const { indicators } = t.value;
  const said = (value: number): string => amount(series, value);
  if (min !== null && max !== null) {
    return min === max ? said(min) : indicators.between(said(min), said(max));
  }
  return min !== null ? bounded("at_least", said(min)) : max !== null ? bounded("ceiling", said(max)) : "—";
}

/** What a value is of. */
export function scope({ dimensions, territory }: Value): string {
  const parts = dimensions.map(({ label, name, value }) => `${name}${t.value.common.colon}${label ?? value}`);
  return [...(territory === null ? [] : [territory]), ...parts].join(", ") || t.value.indicators.whole;
}
