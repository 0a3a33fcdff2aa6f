/** The check of the text, by the engine in its worker: once nothing is typed for a while, one at a time. */

import { batch } from "@preact/signals";
import { engine } from "../../engine/client.ts";
import { faultOf } from "../../engine/fault.ts";
import { route } from "../../state/route.ts";
import { encoded } from "./encoded.ts";
import { place } from "./place.ts";
import { checked, isChecking, isWaiting, session, trouble, type Checked, type Open } from "./state.ts";

/** How long nothing is typed before the text is checked. */
const PAUSE = 250;

let timer: ReturnType<typeof setTimeout> | undefined;

export function checkSoon(pause = PAUSE): void {
  clearTimeout(timer);
  isWaiting.value = true;
  timer = setTimeout(() => {
    isWaiting.value = false;
    void check();
  }, pause);
}

export function checkNoMore(): void {
  clearTimeout(timer);
  isWaiting.value = false;
}

/** What the engine says of bytes, as of the day that is chosen. */
export async function reported(bytes: Uint8Array, begun = performance.now()): Promise<Checked> {
  const report = await (await engine()).check(bytes, { today: route.peek().day });
  return { report, milliseconds: performance.now() - begun, bytes: bytes.length };
}

/** What the engine says of the text as it is now; nothing once it is no longer wanted. */
async function answered({ editor, sheet }: Open, isWanted: () => boolean): Promise<Checked | undefined> {
  const begun = performance.now();
  const { bytes, isEdited, lineBreak } = sheet;
  const written = isEdited ? await encoded(editor.text, lineBreak, isWanted) : bytes;
  return written === undefined ? undefined : reported(written, begun);
}

/** Checks the text as it is now, or takes what was asked of it before. What is typed meanwhile is checked next. */
export async function check(early?: Promise<Checked>): Promise<void> {
  const { edition, open } = session;
  if (open === undefined || isChecking.peek()) {
    return;
  }
  const isCurrent = (): boolean => session.edition === edition && session.open === open;
  isChecking.value = true;
  try {
    const answer = await (early ?? answered(open, isCurrent));
    if (answer !== undefined && isCurrent()) {
      batch(() => {
        trouble.value = undefined;
        checked.value = answer;
        open.editor.show(open.sheet.fault === "tooLarge" ? [] : place(open.editor.text, answer.report));
      });
    }
  } catch (error) {
    if (session.open === open) {
      trouble.value = faultOf(error);
    }
  } finally {
    isChecking.value = false;
    if (!isCurrent() && session.open !== undefined) {
      checkSoon();
    }
  }
}
