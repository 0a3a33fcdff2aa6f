/** The period of a value, and whether it is still under way. */

import { t } from "../../texts/index.ts";
import type { Value } from "./values.ts";

/** The same as text, for a file. */
export const periodOf = ({ closed, period }: Value): string =>
  closed ? period : `${period} (${t.value.indicators.underway})`;

export const Period = ({ value: { closed, period } }: { value: Value }) => (
  <>
    <span class="whole">{period}</span>
    {closed ? null : <span class="hint"> ({t.value.indicators.underway})</span>}
  </>
);
