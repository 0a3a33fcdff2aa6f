/** The text that is edited: that of the document that is shown, with its cursor and what can be undone, while the page is open. */

import { bytesOf, type Asked } from "../../engine/opening.ts";
import { engine } from "../../engine/client.ts";
import { ownFile } from "../../state/file.ts";
import type { Kept } from "./codemirror/editor.ts";
import { said } from "./texts.ts";

/** Beyond this the engine reads no file, and no text of it is shown. */
export const LARGEST = 16 * 1024 * 1024;

export interface Sheet {
  /** What a download is called. */
  readonly name: string;
  /** How the lines of the file end. */
  readonly lineBreak: "\n" | "\r\n";
  /** The file itself, which is checked as it is until its text is edited. */
  readonly bytes: Uint8Array;
  /** Why its text does not say all of it: it is then only read. */
  readonly fault: "" | "tooLarge" | "notUtf8";
  /** Whether its lines end in several ways: once edited, they all end in the same. */
  readonly isMixed: boolean;
  readonly start: string;
  kept: Kept | undefined;
  /** Whether its text is no longer that of the file. */
  isEdited: boolean;
  /** Whether what was typed is in no file yet. */
  isUnsaved: boolean;
}

const sheets = new Map<string, Sheet>();

/** How the key of a file of the reader starts. */
const OWN = "fichier ";

const keyOf = ({ doc, file }: Pick<Asked, "doc" | "file">): string => `${doc} ${file}`;

const NAMES = { "feuille-de-route": "feuille-de-route.json", exemple: "exemple.json" } as const;

/** The ways in which lines of a text end. */
const ends = (text: string): ReadonlySet<string> => new Set(text.match(/\r\n|\r|\n/g));

function sheetOf(name: string, bytes: Uint8Array): Sheet {
  const made = (start: string, fault: Sheet["fault"] = ""): Sheet => {
    const found = ends(start);
    return {
      name,
      lineBreak: found.size === 1 && found.has("\r\n") ? "\r\n" : "\n",
      bytes,
      fault,
      isMixed: found.size > 1 || found.has("\r"),
      start,
      kept: undefined,
      isEdited: false,
      isUnsaved: false,
    };
  };
  if (bytes.length > LARGEST) {
    return made("", "tooLarge");
  }
  try {
    return made(new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes));
  } catch {
    return made(new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes), "notUtf8");
  }
}

async function made({ doc }: Asked): Promise<Sheet | undefined> {
  if (doc === "feuille-de-route") {
    const mednum = await engine();
    const text = await mednum.format(JSON.stringify(await mednum.catalog()));
    return sheetOf(NAMES[doc], new TextEncoder().encode(text));
  }
  const bytes = await bytesOf(doc);
  const name = doc === "exemple" ? NAMES[doc] : (ownFile.peek()?.name ?? "");
  return bytes === undefined ? undefined : sheetOf(name, bytes);
}

/** The sheet of a document; none when no file is open. */
export async function sheet(asked: Asked): Promise<Sheet | undefined> {
  const key = keyOf(asked);
  const found = sheets.get(key) ?? (await made(asked));
  if (found !== undefined) {
    // A file that was replaced is gone: only one is kept.
    for (const other of [...sheets.keys()]) {
      if (asked.doc === "fichier" && other.startsWith(OWN) && other !== key) {
        sheets.delete(other);
      }
    }
    sheets.set(key, found);
  }
  return found;
}

/** Makes a sheet the one of another document: what was edited became the file of the reader. */
export function move(
  from: Pick<Asked, "doc" | "file">,
  to: Pick<Asked, "doc" | "file">,
  { name, bytes }: Pick<Sheet, "name" | "bytes">,
): void {
  const moved = sheets.get(keyOf(from));
  if (moved !== undefined) {
    sheets.delete(keyOf(from));
    sheets.set(keyOf(to), { ...moved, name, bytes, isEdited: false });
  }
}

/** Whether something was typed that is in no file yet. */
export const isUnsaved = (): boolean => [...sheets.values()].some((sheet) => sheet.isUnsaved);

/** Asks before what was typed in the file of the reader is lost, once: what is given up is not asked about again. */
export function mayReplace(): boolean {
  const unsaved = [...sheets].filter(([key, sheet]) => key.startsWith(OWN) && sheet.isUnsaved);
  if (unsaved.length > 0 && !confirm(said.peek().mayReplace)) {
    return false;
  }
  for (const [, sheet] of unsaved) {
    sheet.isUnsaved = false;
  }
  return true;
}
