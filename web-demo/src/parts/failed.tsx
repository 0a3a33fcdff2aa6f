/** What could not be done, and a way to try it again. */

import type { Fault } from "../engine/fault.ts";
import { sentence, t } from "../texts/index.ts";

export interface FailedProps {
  readonly fault: Fault;
  /** What it means for the reader. */
  readonly what?: string;
  readonly again: () => void;
}

export function Failed({ again, fault, what = "" }: FailedProps) {
  return (
    <div class="notice" data-tone="error" role="alert">
      <p>
        {what} {sentence(fault.fr, fault.en)}
      </p>
      <button
        type="button"
        onClick={() => {
          // The button goes away: the title takes the focus.
          document.querySelector<HTMLElement>("h1")?.focus();
          again();
        }}
      >
        {t.value.common.again}
      </button>
    </div>
  );
}
