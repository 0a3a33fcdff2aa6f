/** Where the reader was in a page: going back leads there, and not to its top. */

import { isBusy, twoFrames } from "./busy.ts";

/** How long what is on its way may take before the reader is left where the page is. */
const PATIENCE = 2000;

interface Left {
  readonly scroll: number;
}

const left = (): Left | undefined => {
  const state = history.state as Partial<Left> | null;
  return typeof state?.scroll === "number" ? { scroll: state.scroll } : undefined;
};

/** The address that is on the screen: the one where the reader goes is told, then drawn, a moment later. */
let shown = location.hash;

/** Writes in the history where the reader is, each time that they stop. */
export function keepPlace(): () => void {
  history.scrollRestoration = "manual";
  let waits: ReturnType<typeof setTimeout> | undefined;
  let address = shown;
  const write = (): void => {
    // What is scrolled by going elsewhere is not where the reader stopped.
    if (location.hash === address) {
      history.replaceState({ scroll: Math.round(scrollY) } satisfies Left, "");
    }
  };
  const scrolled = (): void => {
    address = shown;
    clearTimeout(waits);
    waits = setTimeout(write, 100);
  };
  addEventListener("scroll", scrolled, { passive: true });
  return () => {
    clearTimeout(waits);
    removeEventListener("scroll", scrolled);
  };
}

/** Whether the place was left before: its entry of the history says where. */
export const isBack = (): boolean => left() !== undefined;

/** Says that the address is on the screen. */
export function isShown(): void {
  shown = location.hash;
}

/** Leads the reader where they were, once what was there is there again. */
export async function goBackTo(within: HTMLElement): Promise<void> {
  const wanted = left();
  if (wanted === undefined) {
    return;
  }
  const { hash } = location;
  const end = performance.now() + PATIENCE;
  let isGone = false;
  const moved = new AbortController();
  for (const type of ["wheel", "touchmove", "keydown", "pointerdown"]) {
    addEventListener(type, () => (isGone = true), { signal: moved.signal, passive: true });
  }
  do {
    await twoFrames();
  } while (
    !isGone &&
    location.hash === hash &&
    performance.now() < end &&
    (isBusy(within) || document.documentElement.scrollHeight < wanted.scroll + innerHeight)
  );
  moved.abort();
  // Whoever went on meanwhile stays there.
  if (!isGone && location.hash === hash) {
    scrollTo(0, wanted.scroll);
  }
}
