/** The file that the reader opened: in memory only, for as long as the page is open. */

import { signal } from "@preact/signals";
import { t } from "../texts/index.ts";
import { announce } from "./announce.ts";
import { go, route } from "./route.ts";

export interface OwnFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Tells two files of the same name apart. */
  readonly rank: number;
}

export const ownFile = signal<OwnFile | undefined>(undefined);

/** What is asked before the file of the reader gives way to another: an editor may hold what is in no file yet. */
export const guard: { mayReplace: () => boolean } = { mayReplace: () => true };

let rank = 0;

/** Makes bytes the file of the reader, and shows it. */
export function openBytes(name: string, bytes: Uint8Array): OwnFile {
  rank += 1;
  const own = { name, bytes, rank };
  ownFile.value = own;
  // A place in one text is none in another.
  go({ doc: "fichier", ...(route.peek().view === "editeur" ? { filters: {} } : {}) });
  return own;
}

/** Which file was asked for last: one that is read more slowly than the next does not take its place. */
let asked = 0;

/** Opens a file, and shows it; what cannot be read (a folder, a file that is gone) is said. */
export async function openFile(file: File): Promise<void> {
  if (!guard.mayReplace()) {
    return;
  }
  asked += 1;
  const own = asked;
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    if (own === asked) {
      openBytes(file.name, bytes);
    }
  } catch {
    announce(t.value.document.unreadable(file.name));
  }
}
