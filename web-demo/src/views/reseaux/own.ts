/** The outlines that the reader opened: in memory only, for as long as the page is open. */

import { signal } from "@preact/signals";
import { MAX_BYTES, readGeometry, type Outline, type Refused } from "./geometry.ts";

export type Own =
  | { readonly state: "reading" }
  | { readonly state: "open"; readonly name: string; readonly outlines: readonly Outline[] }
  | { readonly state: "refused"; readonly name: string; readonly why: Refused };

export const own = signal<Own | undefined>(undefined);

async function read(file: File): Promise<Own> {
  const { name } = file;
  if (file.size > MAX_BYTES) {
    return { state: "refused", name, why: "too-big" };
  }
  try {
    const geometry = readGeometry(await file.text());
    return geometry.isRead
      ? { state: "open", name, outlines: geometry.outlines }
      : { state: "refused", name, why: geometry.why };
  } catch {
    return { state: "refused", name, why: "unreadable" };
  }
}

export async function openOutlines(file: File): Promise<void> {
  const reading: Own = { state: "reading" };
  own.value = reading;
  const opened = await read(file);
  // Another file may have been chosen meanwhile.
  if (own.peek() === reading) {
    own.value = opened;
  }
}
