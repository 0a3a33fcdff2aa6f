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

/** Opens a file, and shows it. */
export async function openFile(file: File): Promise<void> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  rank += 1;
  ownFile.value = { name: file.name, bytes, rank };
  go({ doc: "fichier" });
}
