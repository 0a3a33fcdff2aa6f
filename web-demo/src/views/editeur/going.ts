/** From findings to their places in the text, and back. */

import { batch } from "@preact/signals";
import { announce } from "../../state/announce.ts";
import { narrow, route } from "../../state/route.ts";
import { t } from "../../texts/index.ts";
import type { Editor } from "./codemirror/editor.ts";
import { LONGEST_LINE, offsetOf, type Found, type Placed } from "./place.ts";
import { cursor, here, placed, session, textOf, undoable } from "./state.ts";
import { said } from "./texts.ts";

/** Tells where the cursor is, and what stands there. */
export function moved(): void {
  const own = session.open?.editor;
  if (own === undefined) {
    return;
  }
  const line = own.text.lineAt(own.cursor);
  batch(() => {
    placed.value = own.placed;
    here.value = own.atCursor;
    // Characters are counted as the engine does, but in a line that only a program reads.
    const before =
      line.length > LONGEST_LINE ? own.cursor - line.from : [...line.text.slice(0, own.cursor - line.from)].length;
    cursor.value = { line: line.number, column: before + 1 };
    undoable.value = { undo: own.canUndo, redo: own.canRedo };
  });
  const [first] = here.peek();
  if (first !== undefined) {
    keepPlace(first.finding);
  }
}

/** Keeps the finding that is looked at in the address. */
function keepPlace({ code, column, line }: Found): void {
  const { filters } = route.peek();
  const kept = { regle: code, ligne: String(line), colonne: String(column) };
  if (Object.entries(kept).some(([name, value]) => filters[name] !== value)) {
    narrow(kept);
  }
}

/** Goes to the place that the address names. */
export function restorePlace(own: Editor): void {
  const { colonne, ligne } = route.peek().filters;
  const [line, column] = [Number(ligne), Number(colonne ?? 1)];
  if (Number.isInteger(line) && line >= 1 && line <= own.text.lines) {
    own.goTo(offsetOf(own.text, line, column), false);
  }
}

/** Goes to the place of a finding. */
export function goTo(chosen: Placed): void {
  const { code, path } = chosen.finding;
  // What was typed meanwhile has moved it, and a check may have found it again.
  const editor = session.open?.editor;
  const all = editor?.placed ?? [];
  const now =
    all.find(({ finding }) => finding === chosen.finding) ??
    all.find(({ finding }) => finding.code === code && finding.path === path) ??
    chosen;
  editor?.goTo(now.from);
  keepPlace(now.finding);
}

/** Says a finding in the status line. */
export function tell(chosen: Placed): void {
  const { finding } = chosen;
  const where = `${t.peek().todo.severities[finding.severity]}, ${said.peek().place(finding.line, finding.column)}`;
  announce(`${where}${t.peek().common.colon}${textOf(finding)}`);
}

/** Goes to the next finding, or the one before. */
export function step(way: 1 | -1): void {
  const editor = session.open?.editor;
  if (editor === undefined || editor.placed.length === 0) {
    announce(said.peek().clean);
    return;
  }
  const { cursor: now, placed: all } = editor;
  const starts = way === 1 ? all : [...all].reverse();
  const next = starts.find(({ from }) => (way === 1 ? from > now : from < now)) ?? starts[0];
  if (next !== undefined) {
    goTo(next);
    tell(next);
  }
}
