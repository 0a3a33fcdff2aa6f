/** The file that the reader opened: in memory only, for as long as the page is open. */

import { signal } from "@preact/signals";
import { go, route } from "./route.ts";

export interface OwnFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Tells two files of the same name apart. */
  readonly rank: number;
}

export const ownFile = signal<OwnFile | undefined>(undefined);

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

/** Opens a file, and shows it. */
export async function openFile(file: File): Promise<void> {
  openBytes(file.name, new Uint8Array(await file.arrayBuffer()));
}
