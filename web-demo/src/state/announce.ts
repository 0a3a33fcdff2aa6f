/** What was just done, said in the status line. */

import { signal } from "@preact/signals";

export const announcement = signal("");

let timer: ReturnType<typeof setTimeout> | undefined;

export function announce(text: string): void {
  announcement.value = text;
  clearTimeout(timer);
  timer = setTimeout(() => {
    announcement.value = "";
  }, 6000);
}
