/** The file that the reader opened: in memory only, for as long as the page is open. */

import { signal } from "@preact/signals";
import { go } from "./route.ts";

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
  go({ doc: "fichier", filters: {} });
  return own;
}

/** Opens a file, and shows it. */
export async function openFile(file: File): Promise<void> {
  openBytes(file.name, new Uint8Array(await file.arrayBuffer()));
}
