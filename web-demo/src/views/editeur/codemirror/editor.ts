/** CodeMirror in a shadow root, whose sheets of style are adopted: the policy of the page lets no element of style in. */

import {
  defaultKeymap,
  history,
  historyKeymap,
  indentWithTab,
  isolateHistory,
  redo,
  redoDepth,
  undo,
  undoDepth,
} from "@codemirror/commands";
import { json } from "@codemirror/lang-json";
import { bracketMatching, codeFolding, foldGutter, foldKeymap, indentOnInput, indentUnit } from "@codemirror/language";
import { highlightSelectionMatches, openSearchPanel, search, searchKeymap } from "@codemirror/search";
import { Compartment, EditorState, Text, type Extension, type StateEffect } from "@codemirror/state";
import {
  drawSelection,
  dropCursor,
  EditorView,
  highlightActiveLine,
  highlightActiveLineGutter,
  highlightSpecialChars,
  keymap,
  lineNumbers,
  type ViewUpdate,
} from "@codemirror/view";
import type { Fix } from "../fix.ts";
import { LONGEST_LINE, type Placed } from "../place.ts";
import { findings, findingsOf, ofCursor, setFindings, type Say } from "./findings.ts";
import { french } from "./phrases.ts";
import { theme } from "./theme.ts";

export interface Said extends Say {
  readonly isFrench: boolean;
  /** The name of the field of text, which says how to leave it. */
  readonly name: string;
}

/** What the view does when something happens in the editor. */
export interface Heard {
  changed(): void;
  moved(): void;
  chose(placed: Placed): void;
  /** Goes to the next finding, or the one before. */
  stepped(way: 1 | -1): void;
  fixed(): void;
  laidOut(): void;
  saved(): void;
}

/** An editor as it was when the reader went elsewhere: text, cursor, what can be undone, and what was in sight. */
export interface Kept {
  readonly state: EditorState;
  readonly scroll: StateEffect<unknown>;
}

export interface Editor {
  readonly text: Text;
  readonly cursor: number;
  readonly kept: Kept;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly placed: readonly Placed[];
  readonly atCursor: readonly Placed[];
  show(placed: readonly Placed[]): void;
  say(): void;
  goTo(place: number, takesFocus?: boolean): void;
  /** Shows what was in sight, once the editor is. */
  goBack(kept: Kept): void;
  token(placed: Placed): string;
  fix(placed: Placed, fix: Fix): void;
  replace(text: string, cursor: number): void;
  undo(): void;
  redo(): void;
  search(): void;
  destroy(): void;
}

/** Whether a text has a line that only a program reads. */
export function hasEndlessLine(text: string): boolean {
  for (let start = 0; start < text.length;) {
    const end = text.indexOf("\n", start);
    if ((end < 0 ? text.length : end) - start > LONGEST_LINE) {
      return true;
    }
    if (end < 0) {
      break;
    }
    start = end + 1;
  }
  return false;
}

const words = (said: Said): Extension => [
  said.isFrench ? EditorState.phrases.of(french) : [],
  EditorView.contentAttributes.of({ "aria-label": said.name, lang: "fr", tabindex: "0" }),
];

/** How long Escape lets Tab leave the editor: until another key, a minute at most. */
const LEAVING = 60_000;

const spoken = new Compartment();

/** Opens a text, or what was kept of it. `said` and `heard` outlive the view: a state carries what it was first given. */
export function open(host: HTMLElement, start: string | Kept, said: Said, heard: Heard, isReadOnly: boolean): Editor {
  const root = host.shadowRoot ?? host.attachShadow({ mode: "open" });
  const extensions = (isPlain: boolean): Extension => [
    spoken.of(words(said)),
    EditorState.readOnly.of(isReadOnly),
    theme,
    lineNumbers(),
    findings(said, heard.chose),
    history(),
    highlightSpecialChars(),
    drawSelection(),
    dropCursor(),
    highlightActiveLine(),
    highlightActiveLineGutter(),
    indentUnit.of("  "),
    search(),
    isPlain
      ? []
      : [
          json(),
          indentOnInput(),
          bracketMatching(),
          codeFolding(),
          foldGutter(),
          highlightSelectionMatches(),
          EditorView.lineWrapping,
        ],
    keymap.of([
      { key: "F8", run: () => (heard.stepped(1), true), shift: () => (heard.stepped(-1), true) },
      { key: "Mod-.", run: () => (heard.fixed(), true) },
      { key: "Mod-s", run: () => (heard.saved(), true), preventDefault: true },
      { key: "Shift-Alt-f", run: () => (heard.laidOut(), true), preventDefault: true },
      ...defaultKeymap,
      ...historyKeymap,
      ...searchKeymap,
      ...foldKeymap,
      indentWithTab,
    ]),
    EditorView.domEventHandlers({
      // A file is opened by the page, not written into the text.
      drop: (event) => (event.dataTransfer?.files.length ?? 0) > 0,
    }),
    EditorView.domEventObservers({
      keyup(event, view) {
        if (event.key === "Escape") {
          view.setTabFocusMode(LEAVING);
        }
      },
    }),
    EditorView.updateListener.of((update: ViewUpdate) => {
      if (update.docChanged) {
        heard.changed();
      }
      if (update.docChanged || update.selectionSet || update.transactions.some(({ effects }) => effects.length > 0)) {
        heard.moved();
      }
    }),
  ];
  const state =
    typeof start === "string"
      ? EditorState.create({ doc: start, extensions: extensions(hasEndlessLine(start)) })
      : start.state;
  const view = new EditorView({ state, parent: root, root });
  // When it is asked for, the editor may have left the page, which forgets where it was: it is noted once lines are measured.
  let scroll = typeof start === "string" ? view.scrollSnapshot() : start.scroll;
  const note = { key: "scroll", read: () => view.scrollSnapshot(), write: (now: StateEffect<unknown>) => void (scroll = now) };
  view.scrollDOM.addEventListener("scroll", () => view.requestMeasure(note), { passive: true });
  if (typeof start !== "string") {
    view.dispatch({ effects: spoken.reconfigure(words(said)) });
  }
  return {
    get text() {
      return view.state.doc;
    },
    get cursor() {
      return view.state.selection.main.head;
    },
    get kept() {
      return { state: view.state, scroll };
    },
    get canUndo() {
      return undoDepth(view.state) > 0;
    },
    get canRedo() {
      return redoDepth(view.state) > 0;
    },
    get placed() {
      return findingsOf(view.state);
    },
    get atCursor() {
      return ofCursor(view.state);
    },
    show: (placed) => view.dispatch({ effects: setFindings.of(placed) }),
    say: () => view.dispatch({ effects: spoken.reconfigure(words(said)) }),
    goTo(place, takesFocus = true) {
      const anchor = Math.min(place, view.state.doc.length);
      view.dispatch({
        selection: { anchor },
        effects: EditorView.scrollIntoView(anchor, { y: "center", x: "center" }),
      });
      if (takesFocus) {
        view.focus();
      }
    },
    goBack: ({ scroll: before }) => view.dispatch({ effects: before }),
    token: ({ from, to }) => view.state.sliceDoc(from, to),
    fix({ from, to }, { insert }) {
      view.dispatch({
        changes: { from, to, insert },
        selection: { anchor: from + insert.length },
        annotations: isolateHistory.of("full"),
        userEvent: "input.complete",
        scrollIntoView: true,
      });
      view.focus();
    },
    replace(text, cursor) {
      view.dispatch({
        changes: { from: 0, to: view.state.doc.length, insert: Text.of(text.split("\n")) },
        selection: { anchor: cursor },
        annotations: isolateHistory.of("full"),
        userEvent: "input.format",
        effects: EditorView.scrollIntoView(cursor, { y: "center" }),
      });
      view.focus();
    },
    undo: () => void undo(view),
    redo: () => void redo(view),
    search: () => void openSearchPanel(view),
    destroy: () => view.destroy(),
  };
}
