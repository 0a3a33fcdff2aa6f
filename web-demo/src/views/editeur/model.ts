/** What the editor knows, and what is done with it. */

import { batch, computed, effect, signal } from "@preact/signals";
import type { Frozen, Report } from "mednum/worker";
import { engine } from "../../engine/client.ts";
import type { Asked } from "../../engine/opening.ts";
import { download } from "../../parts/csv.ts";
import { announce } from "../../state/announce.ts";
import { openBytes, openFile } from "../../state/file.ts";
import { lang, narrow, route } from "../../state/route.ts";
import { said as inLanguage, t } from "../../texts/index.ts";
import type { Editor, Heard, Said } from "./codemirror/editor.ts";
import { fixes, type Fix } from "./fix.ts";
import { encoded } from "./encoded.ts";
import { laidOut } from "./laid-out.ts";
import { offsetOf, place, type Found, type Placed } from "./place.ts";
import { move, sheet, type Sheet } from "./source.ts";
import { said } from "./texts.ts";

export type Stage =
  | { readonly kind: "loading" }
  | { readonly kind: "no-file" }
  | { readonly kind: "open"; readonly notice: "" | "tooLarge" | "notUtf8" | "endless"; readonly bytes: number }
  | { readonly kind: "failed"; readonly message: string };

export interface Checked {
  readonly report: Frozen<Report>;
  readonly milliseconds: number;
  readonly bytes: number;
}

export const stage = signal<Stage>({ kind: "loading" });
export const checked = signal<Checked | undefined>(undefined);
export const isChecking = signal(false);
/** Why the last check gave nothing. */
export const trouble = signal("");
export const placed = signal<readonly Placed[]>([]);
export const here = signal<readonly Placed[]>([]);
export const cursor = signal({ line: 1, column: 1 });
/** The tool that made another view of this one: it has the focus there, too. */
export const asker = signal<"" | "use" | "paste">("");
export const undoable = signal({ undo: false, redo: false });

export const textOf = (finding: Found): string => inLanguage(finding.text, finding.text_en);
export const helpOf = (finding: Found): string => inLanguage(finding.help, finding.help_en);

const day = computed(() => route.value.day);

let editor: Editor | undefined;
let current: { readonly asked: Asked; readonly sheet: Sheet } | undefined;

/** What the editor says, in the language of the reader at the time. */
const spoken: Said = {
  get isFrench() {
    return lang.peek() === "fr";
  },
  get name() {
    return said.peek().name;
  },
  severity: (severity) => t.peek().todo.severities[severity],
  text: ({ finding }) => textOf(finding),
  help: ({ finding }) => helpOf(finding),
};

/** How long nothing is typed before the text is checked. */
const PAUSE = 250;

let timer: ReturnType<typeof setTimeout> | undefined;
/** Counts the texts: an answer of an earlier one is passed over. */
let edition = 0;

function checkSoon(pause = PAUSE): void {
  clearTimeout(timer);
  timer = setTimeout(() => void check(), pause);
}

const written = ({ text }: Editor, { lineBreak }: Sheet): string => text.sliceString(0, text.length, lineBreak);

/** What the engine says of bytes, as of the day that is chosen. */
async function reported(bytes: Uint8Array, begun = performance.now()): Promise<Checked> {
  const report = await (await engine()).check(bytes, { today: route.peek().day });
  return { report, milliseconds: performance.now() - begun, bytes: bytes.length };
}

/** What the engine says of the text as it is now; nothing once it is no longer wanted. */
async function answered(
  own: Editor,
  { bytes, isEdited, lineBreak }: Sheet,
  isWanted: () => boolean,
): Promise<Checked | undefined> {
  const begun = performance.now();
  const written = isEdited ? await encoded(own.text, lineBreak, isWanted) : bytes;
  return written === undefined ? undefined : reported(written, begun);
}

/** Checks the text as it is now. One check at a time: what is typed meanwhile is checked next. */
async function check(early?: Promise<Checked>): Promise<void> {
  if (editor === undefined || current === undefined || isChecking.peek()) {
    return;
  }
  const [of, own, { sheet: asked }] = [edition, editor, current];
  const isCurrent = (): boolean => of === edition && own === editor;
  isChecking.value = true;
  try {
    const answer = await (early ?? answered(own, asked, isCurrent));
    if (answer !== undefined && isCurrent()) {
      batch(() => {
        trouble.value = "";
        checked.value = answer;
        own.show(asked.fault === "tooLarge" ? [] : place(own.text, answer.report));
      });
    }
  } catch (error) {
    if (own === editor) {
      const french = error instanceof Error ? error.message : String(error);
      trouble.value = inLanguage(french, error instanceof Error && "en" in error ? String(error.en) : french);
    }
  } finally {
    isChecking.value = false;
    if (!isCurrent() && editor !== undefined) {
      checkSoon();
    }
  }
}

function moved(): void {
  if (editor === undefined) {
    return;
  }
  const own = editor;
  const line = own.text.lineAt(own.cursor);
  batch(() => {
    placed.value = own.placed;
    here.value = own.atCursor;
    // Characters are counted as the engine does, but in a line that only a program reads.
    const before =
      line.length > 20_000 ? own.cursor - line.from : [...line.text.slice(0, own.cursor - line.from)].length;
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
function restorePlace(own: Editor): void {
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
  const all = editor?.placed ?? [];
  const now =
    all.find(({ finding }) => finding === chosen.finding) ??
    all.find(({ finding }) => finding.code === code && finding.path === path) ??
    chosen;
  editor?.goTo(now.from);
  keepPlace(now.finding);
}

function tell(chosen: Placed): void {
  const { finding } = chosen;
  announce(
    `${t.peek().todo.severities[finding.severity]}, ${said.peek().place(finding.line, finding.column)}${t.peek().common.colon}${textOf(finding)}`,
  );
}

/** Goes to the next finding, or the one before. */
export function step(way: 1 | -1): void {
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

export const fixesOf = (one: Placed): readonly Fix[] =>
  editor === undefined ? [] : fixes(one.finding, editor.token(one));

export function fix(one: Placed, chosen: Fix): void {
  // The text may have changed since it was proposed.
  if (editor !== undefined && fixesOf(one).some(({ insert }) => insert === chosen.insert)) {
    editor.fix(one, chosen);
    announce(said.peek().fixed(chosen.meant));
  }
}

/** The one correction of the place, or the first of several to choose from. */
function fixed(): void {
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

export async function format(): Promise<void> {
  if (editor === undefined) {
    return;
  }
  const [own, of] = [editor, edition];
  const { layout } = said.peek();
  const text = own.text.toString();
  const answer = await laidOut(text, own.cursor);
  if (answer === undefined) {
    announce(layout.refused);
  } else if (answer.text === text) {
    announce(layout.same);
  } else if (of !== edition || own !== editor) {
    announce(layout.late);
  } else {
    own.replace(answer.text, answer.cursor);
    announce(layout.done);
  }
}

export function save(): void {
  if (editor !== undefined && current !== undefined) {
    download(current.sheet.name, written(editor, current.sheet), "application/json");
    announce(t.peek().common.downloaded(current.sheet.name));
  }
}

/** Makes the text the file of the reader, that every view shows. */
export function use(): void {
  if (editor === undefined || current === undefined) {
    return;
  }
  const { asked, sheet: own } = current;
  own.kept = editor.kept;
  const bytes = new TextEncoder().encode(written(editor, own));
  const name = asked.doc === "fichier" ? own.name : own.name.replace(/\.json$/, "-modifie.json");
  asker.value = "use";
  move(asked, { doc: "fichier", file: openBytes(name, bytes).rank }, { name, bytes });
  announce(said.peek().used);
}

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
  } else {
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

export const tools = {
  undo: (): void => editor?.undo(),
  redo: (): void => editor?.redo(),
  search: (): void => editor?.search(),
};

const heard: Heard = {
  changed() {
    edition += 1;
    if (current !== undefined) {
      current.sheet.isEdited = true;
    }
    checkSoon();
  },
  moved,
  chose(one) {
    goTo(one);
    tell(one);
  },
  stepped: step,
  fixed,
  laidOut: () => void format(),
  saved: save,
};

/** Shows the text of a document in a place of the page. Gives what ends it. */
export function show(host: HTMLElement, asked: Asked): () => void {
  let isOver = false;
  batch(() => {
    stage.value = { kind: "loading" };
    checked.value = undefined;
    trouble.value = "";
    placed.value = [];
    here.value = [];
  });
  const start = async (): Promise<void> => {
    const [{ hasEndlessLine, open }, own] = await Promise.all([import("./codemirror/editor.ts"), sheet(asked)]);
    if (isOver) {
      return;
    }
    if (own === undefined) {
      stage.value = { kind: "no-file" };
      return;
    }
    // The engine looks at the file while its text is laid out.
    const { bytes, fault } = own;
    const early = own.isEdited ? undefined : reported(bytes);
    early?.catch(() => undefined);
    current = { asked, sheet: own };
    editor = open(host, own.kept ?? own.start, spoken, heard);
    stage.value = {
      kind: "open",
      bytes: bytes.length,
      notice: fault === "" && hasEndlessLine(own.start) ? "endless" : fault,
    };
    edition += 1;
    if (own.kept === undefined) {
      restorePlace(editor);
    }
    moved();
    void check(early);
  };
  start().catch((error: unknown) => {
    if (!isOver) {
      stage.value = { kind: "failed", message: error instanceof Error ? error.message : String(error) };
    }
  });
  const speak = effect(() => {
    void said.value;
    editor?.say();
  });
  // Lateness is counted against the day that is chosen.
  const follow = effect(() => {
    void day.value;
    if (editor !== undefined) {
      edition += 1;
      checkSoon(0);
    }
  });
  return () => {
    isOver = true;
    speak();
    follow();
    clearTimeout(timer);
    if (editor !== undefined && current !== undefined) {
      current.sheet.kept = editor.kept;
      editor.destroy();
      editor = undefined;
      current = undefined;
    }
  };
}
