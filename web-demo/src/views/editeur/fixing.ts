/** The corrections that findings propose, made in the text. */

import { announce } from "../../state/announce.ts";
import { fixes, type Fix } from "./fix.ts";
import type { Placed } from "./place.ts";
import { here, session } from "./state.ts";
import { said } from "./texts.ts";

export function fixesOf(one: Placed): readonly Fix[] {
  const { open } = session;
  return open === undefined ? [] : fixes(one.finding, open.editor.token(one));
}

export function fix(one: Placed, chosen: Fix): void {
  // The text may have changed since it was proposed.
  if (fixesOf(one).some(({ insert }) => insert === chosen.insert)) {
    session.open?.editor.fix(one, chosen);
    announce(said.peek().fixed(chosen.meant));
  }
}

/** The one correction of the place, or the first of several to choose from. */
export function fixed(): void {
  const all = here.peek().flatMap((one) => fixesOf(one).map((chosen) => ({ one, chosen })));
  const [only] = all;
  if (only === undefined) {
    announce(said.peek().nothingToFix);
  } else if (all.length === 1) {
    fix(only.one, only.chosen);
  } else {
    document.querySelector<HTMLElement>(".fixes button")?.focus();
  }
}
