/**
 * How the editor looks: the colours of the page, whatever its theme. It goes into sheets that the shadow root adopts, never into
 * elements of style, which the policy of the page forbids.
 */

import { HighlightStyle, syntaxHighlighting } from "@codemirror/language";
import { EditorView } from "@codemirror/view";
import { tags } from "@lezer/highlight";

const MONO = 'ui-monospace, "Cascadia Mono", "DejaVu Sans Mono", Menlo, Consolas, monospace';

const look = EditorView.theme({
  "&": {
    height: "100%",
    color: "var(--ink)",
    backgroundColor: "var(--panel)",
    fontSize: "0.86rem",
  },
  // The ring is that of the host, around all of it.
  "&.cm-focused": { outline: "none" },
  ".cm-scroller": { fontFamily: MONO, lineHeight: "1.55" },
  ".cm-content": { caretColor: "var(--ink)", padding: "0.5rem 0" },
  ".cm-cursor, .cm-dropCursor": { borderLeftColor: "var(--ink)", borderLeftWidth: "2px" },
  "& > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, &.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground":
    { background: "color-mix(in srgb, var(--accent) 28%, transparent)" },
  ".cm-activeLine, .cm-activeLineGutter": {
    backgroundColor: "color-mix(in srgb, var(--accent-soft) 55%, transparent)",
  },
  ".cm-gutters": {
    backgroundColor: "var(--paper)",
    color: "var(--ink-soft)",
    borderRight: "1px solid var(--line)",
  },
  ".cm-lineNumbers .cm-gutterElement": { padding: "0 0.5rem 0 0.25rem", minWidth: "2.4rem" },
  ".cm-foldGutter .cm-gutterElement": { cursor: "pointer", paddingInline: "0.15rem" },
  ".cm-findingGutter": { minWidth: "1.7rem", textAlign: "center" },
  ".cm-findingGutter .cm-gutterElement": { cursor: "pointer", fontWeight: "700" },
  ".cm-mark-error": { color: "var(--late)" },
  ".cm-mark-warning": { color: "var(--gap)" },
  ".cm-mark-info": { color: "var(--info)" },
  ".cm-finding": { textUnderlineOffset: "0.22em", textDecorationThickness: "2px" },
  ".cm-finding-error": { textDecoration: "underline wavy var(--late)" },
  ".cm-finding-warning": { textDecoration: "underline dashed var(--gap)" },
  ".cm-finding-info": { textDecoration: "underline dotted var(--info)" },
  ".cm-finding-here": { backgroundColor: "var(--gap-soft)", borderRadius: "3px" },
  ".cm-matchingBracket, &.cm-focused .cm-matchingBracket": {
    backgroundColor: "var(--accent-soft)",
    outline: "1px solid var(--line-strong)",
  },
  ".cm-nonmatchingBracket, &.cm-focused .cm-nonmatchingBracket": { backgroundColor: "var(--late-soft)" },
  ".cm-foldPlaceholder": {
    backgroundColor: "var(--accent-soft)",
    borderColor: "var(--line-strong)",
    color: "var(--ink)",
    padding: "0 0.4rem",
  },
  ".cm-specialChar": { color: "var(--late)" },
  ".cm-tooltip": {
    backgroundColor: "var(--panel)",
    color: "var(--ink)",
    border: "1px solid var(--line-strong)",
    borderRadius: "8px",
    padding: "0.5rem 0.7rem",
    maxWidth: "min(34rem, 90vw)",
    fontFamily: "system-ui, sans-serif",
    fontSize: "0.9rem",
    lineHeight: "1.45",
  },
  ".cm-tip + .cm-tip": { borderTop: "1px solid var(--line)", marginTop: "0.4rem", paddingTop: "0.4rem" },
  ".cm-tip-kind": { fontWeight: "700" },
  ".cm-panels": { backgroundColor: "var(--paper)", color: "var(--ink)" },
  ".cm-panels.cm-panels-bottom": { borderTop: "1px solid var(--line-strong)" },
  ".cm-panel.cm-search": { padding: "0.5rem 2.2rem 0.5rem 0.6rem", fontSize: "0.9rem" },
  ".cm-panel.cm-search label": {
    display: "inline-flex",
    alignItems: "center",
    gap: "0.3rem",
    minHeight: "24px",
    fontSize: "inherit",
  },
  ".cm-panel input[type=checkbox]": { width: "1.15rem", height: "1.15rem", accentColor: "var(--accent)" },
  ".cm-textfield": {
    backgroundColor: "var(--panel)",
    color: "var(--ink)",
    border: "1px solid var(--line-strong)",
    borderRadius: "6px",
    minHeight: "28px",
    fontSize: "inherit",
  },
  ".cm-button": {
    backgroundImage: "none",
    backgroundColor: "var(--panel)",
    color: "var(--accent)",
    border: "1px solid var(--line-strong)",
    borderRadius: "6px",
    minHeight: "28px",
    fontSize: "inherit",
    fontWeight: "600",
  },
  ".cm-panel.cm-search [name=close], .cm-panel .cm-dialog-close": {
    minWidth: "28px",
    minHeight: "28px",
    color: "var(--ink)",
    fontSize: "1.1rem",
  },
  ".cm-textfield:focus-visible, .cm-button:focus-visible, button:focus-visible, input:focus-visible": {
    outline: "3px solid var(--focus)",
    outlineOffset: "1px",
  },
  ".cm-searchMatch": { backgroundColor: "var(--gap-soft)", outline: "1px solid var(--gap)" },
  ".cm-searchMatch.cm-searchMatch-selected": {
    backgroundColor: "var(--accent-soft)",
    outline: "2px solid var(--accent)",
  },
  "@media (forced-colors: active)": {
    ".cm-finding": { textDecorationColor: "CanvasText" },
  },
});

const colours = HighlightStyle.define([
  { tag: tags.propertyName, color: "var(--accent)", fontWeight: "600" },
  { tag: tags.string, color: "var(--ink)" },
  { tag: tags.number, color: "var(--meeting)" },
  { tag: [tags.bool, tags.null], color: "var(--gap)", fontWeight: "600" },
  { tag: [tags.separator, tags.squareBracket, tags.brace], color: "var(--ink-soft)" },
  { tag: tags.invalid, color: "var(--late)" },
]);

export const theme = [look, syntaxHighlighting(colours)];
