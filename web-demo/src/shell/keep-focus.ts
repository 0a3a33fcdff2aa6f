/** The focus is never lost: when what has it goes away, the title of what came in its place takes it. */

import { isBusy, twoFrames } from "./busy.ts";

/** The title of a part that takes the place of another carries `data-starts`. */
const STARTS = "[data-starts]";

/** How long what is on its way may take before the title of the view is good enough. */
const PATIENCE = 1000;

const isNowhere = (): boolean => document.activeElement === null || document.activeElement === document.body;

/** Watches over what is within an element, until it is told to stop. */
export function keepFocus(within: HTMLElement, title: () => HTMLElement | null): () => void {
  let held: Element | undefined;
  let known: ReadonlySet<Element> = new Set();
  let isMending = false;

  const titles = (): readonly HTMLElement[] => [...within.querySelectorAll<HTMLElement>(STARTS)];

  const mend = async (): Promise<void> => {
    const before = known;
    const brought = (): HTMLElement | undefined => titles().find((found) => !before.has(found));
    const end = performance.now() + PATIENCE;
    do {
      // Whatever has a better place for the focus has taken it there by then.
      await twoFrames();
    } while (isNowhere() && brought() === undefined && isBusy(within) && performance.now() < end);
    // Whoever went on with Tab meanwhile stays there.
    if (isNowhere()) {
      (brought() ?? title())?.focus();
    }
  };

  const taken = ({ target }: FocusEvent): void => {
    held = target instanceof Element && within.contains(target) ? target : undefined;
    known = new Set(titles());
  };
  const left = ({ target }: FocusEvent): void => {
    // What is removed may lose the focus just before it goes: only what stays was left by the reader.
    queueMicrotask(() => {
      if (held === target && held?.isConnected === true && document.activeElement !== held) {
        held = undefined;
      }
    });
  };
  const seen = new MutationObserver(() => {
    if (held?.isConnected === false && isNowhere() && !isMending) {
      held = undefined;
      isMending = true;
      void mend().finally(() => {
        isMending = false;
      });
    }
  });

  document.addEventListener("focusin", taken);
  document.addEventListener("focusout", left);
  seen.observe(within, { childList: true, subtree: true });
  return () => {
    document.removeEventListener("focusin", taken);
    document.removeEventListener("focusout", left);
    seen.disconnect();
  };
}
