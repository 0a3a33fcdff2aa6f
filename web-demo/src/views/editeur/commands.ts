/** What is done with the whole text: laid out, saved, opened, handed to the other views. */

import { download } from "../../parts/csv.ts";
import { announce } from "../../state/announce.ts";
import { guard, openBytes, openFile } from "../../state/file.ts";
import { sentence, t } from "../../texts/index.ts";
import { laidOut } from "./laid-out.ts";
import { move } from "./source.ts";
import { asker, session, type Open } from "./state.ts";
import { said } from "./texts.ts";

/** What is edited as a file: to the byte what was opened, until its text is changed. */
const written = ({ editor: { text }, sheet: { bytes, isEdited, lineBreak } }: Open): Uint8Array<ArrayBuffer> =>
  isEdited ? new TextEncoder().encode(text.sliceString(0, text.length, lineBreak)) : new Uint8Array(bytes);

/** Lays the text out. */
export async function format(): Promise<void> {
  const { edition, open } = session;
  if (open === undefined) {
    return;
  }
  const { editor: own, sheet } = open;
  const { layout } = said.peek();
  if (sheet.fault !== "") {
    announce(layout.unread);
    return;
  }
  const text = own.text.toString();
  const answer = await laidOut(text, own.cursor);
  if ("refused" in answer) {
    announce(layout.refused(sentence(answer.refused.fr, answer.refused.en)));
  } else if (answer.text === text) {
    announce(sheet.lineBreak === "\n" && !sheet.isMixed ? layout.same : layout.sameLines);
  } else if (session.edition !== edition || session.open !== open) {
    announce(layout.late);
  } else {
    own.replace(answer.text, answer.cursor);
    announce(layout.done);
  }
}

/** Hands the text over as a file. */
export function save(): void {
  const { open } = session;
  if (open !== undefined) {
    download(open.sheet.name, written(open), "application/json");
    open.sheet.isUnsaved = false;
    announce(t.peek().common.downloaded(open.sheet.name));
  }
}

/** Makes the text the file of the reader, that every view shows. */
export function use(): void {
  const { open } = session;
  if (open === undefined) {
    return;
  }
  const { asked, editor, sheet: own } = open;
  own.kept = editor.kept;
  const bytes = written(open);
  const name = asked.doc === "fichier" ? own.name : own.name.replace(/\.json$/, said.peek().modified);
  asker.value = "use";
  move(asked, { doc: "fichier", file: openBytes(name, bytes).rank }, { name, bytes });
  announce(said.peek().used);
}

/** Opens what the clipboard holds. */
export async function paste(): Promise<void> {
  try {
    const text = await navigator.clipboard.readText();
    asker.value = text.trim() === "" ? "" : "paste";
    pasteText(text);
  } catch {
    announce(said.peek().pasteYourself);
  }
}

function pasteText(text: string): void {
  if (text.trim() === "") {
    announce(said.peek().pasteEmpty);
  } else if (guard.mayReplace()) {
    openBytes(said.peek().pasted, new TextEncoder().encode(text));
  }
}

/** What is pasted outside any field is opened, as what is dropped is. */
export function pastedOnPage(event: ClipboardEvent): void {
  const target = event.composedPath()[0];
  const isField =
    target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));
  if (isField || event.clipboardData === null) {
    return;
  }
  event.preventDefault();
  const [file] = event.clipboardData.files;
  if (file === undefined) {
    pasteText(event.clipboardData.getData("text/plain"));
  } else {
    void openFile(file);
  }
}

export const undo = (): void => session.open?.editor.undo();
export const redo = (): void => session.open?.editor.redo();
export const search = (): void => session.open?.editor.search();
