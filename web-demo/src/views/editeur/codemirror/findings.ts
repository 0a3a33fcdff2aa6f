/** Findings in the text: underlined, marked in the margin by a sign, told in full where the pointer rests. */

import { RangeSet, StateEffect, StateField, type EditorState, type Text } from "@codemirror/state";
import { Decoration, EditorView, gutter, GutterMarker, hoverTooltip, type DecorationSet } from "@codemirror/view";
import { SEVERITIES } from "../../../engine/rules.ts";
import { at, type Placed } from "../place.ts";

/** The findings of a text, once it was checked. */
export const setFindings = StateEffect.define<readonly Placed[]>();

interface Held {
  readonly placed: readonly Placed[];
  readonly spans: DecorationSet;
  readonly marks: RangeSet<Sign>;
}

const SIGNS = { error: "✕", warning: "▲", info: "i" } as const;
type Severity = (typeof SEVERITIES)[number];

/** A sign in the margin: its shape tells the severity, a number how many there are. */
class Sign extends GutterMarker {
  constructor(
    readonly severity: Severity,
    readonly count: number,
  ) {
    super();
  }

  override eq(other: Sign): boolean {
    return this.severity === other.severity && this.count === other.count;
  }

  override toDOM(): Node {
    const sign = document.createElement("span");
    sign.className = `cm-mark-${this.severity}`;
    sign.textContent = SIGNS[this.severity] + (this.count > 1 ? String(this.count) : "");
    return sign;
  }
}

const SPANS = Object.fromEntries(
  SEVERITIES.map((severity) => [severity, Decoration.mark({ class: `cm-finding cm-finding-${severity}` })]),
) as Record<Severity, Decoration>;

const HERE = Decoration.mark({ class: "cm-finding-here" });

const worst = (one: Severity, other: Severity): Severity =>
  SEVERITIES.indexOf(one) <= SEVERITIES.indexOf(other) ? one : other;

function signs(text: Text, placed: readonly Placed[]): RangeSet<Sign> {
  const lines = new Map<number, { severity: Severity; count: number }>();
  for (const { finding, from } of placed) {
    const { from: start } = text.lineAt(from);
    const { count, severity } = lines.get(start) ?? { count: 0, severity: finding.severity };
    lines.set(start, { count: count + 1, severity: worst(severity, finding.severity) });
  }
  return RangeSet.of(
    [...lines].map(([start, { count, severity }]) => new Sign(severity, count).range(start)),
    true,
  );
}

const held = (text: Text, placed: readonly Placed[]): Held => ({
  placed,
  spans: Decoration.set(
    placed.filter(({ from, to }) => to > from).map(({ finding, from, to }) => SPANS[finding.severity].range(from, to)),
    true,
  ),
  marks: signs(text, placed),
});

const field = StateField.define<Held>({
  create: () => ({ placed: [], spans: Decoration.none, marks: RangeSet.empty }),
  update(value, transaction) {
    for (const effect of transaction.effects) {
      if (effect.is(setFindings)) {
        return held(transaction.newDoc, effect.value);
      }
    }
    if (!transaction.docChanged) {
      return value;
    }
    const { changes } = transaction;
    return {
      // Until the next check they go where their text goes; one whose text is gone goes with it.
      placed: value.placed
        .map((placed) => ({ ...placed, from: changes.mapPos(placed.from, 1), to: changes.mapPos(placed.to, -1) }))
        .filter(({ from, to }) => from < to),
      spans: value.spans.map(changes),
      marks: value.marks.map(changes),
    };
  },
  provide: (own) => EditorView.decorations.from(own, ({ spans }) => spans),
});

/** The spans of the findings of the cursor. */
const here = EditorView.decorations.compute([field, "selection"], (state) =>
  Decoration.set(
    ofCursor(state)
      .filter(({ from, to }) => to > from)
      .map(({ from, to }) => HERE.range(from, to)),
    true,
  ),
);

export const findingsOf = (state: EditorState): readonly Placed[] => state.field(field).placed;

export const ofCursor = (state: EditorState): readonly Placed[] =>
  at(state.doc, state.field(field).placed, state.selection.main.head);

/** What is said of findings. */
export interface Say {
  severity(severity: Severity): string;
  text(placed: Placed): string;
  help(placed: Placed): string;
}

const MOST_TOLD = 3;

function tip(say: Say, placed: readonly Placed[]): HTMLElement {
  const told = document.createElement("div");
  for (const one of placed.slice(0, MOST_TOLD)) {
    const part = told.appendChild(document.createElement("div"));
    part.className = "cm-tip";
    const kind = part.appendChild(document.createElement("span"));
    kind.className = `cm-tip-kind cm-mark-${one.finding.severity}`;
    kind.textContent = `${SIGNS[one.finding.severity]} ${say.severity(one.finding.severity)} `;
    part.append(`${say.text(one)} ${say.help(one)}`);
  }
  return told;
}

/** The findings of the text, and what is done when the sign of a line is pressed. */
export function findings(say: Say, pressed: (placed: Placed) => void) {
  return [
    field,
    here,
    gutter({
      class: "cm-findingGutter",
      markers: (view) => view.state.field(field).marks,
      initialSpacer: () => new Sign("error", 10),
      domEventHandlers: {
        mousedown(view, line) {
          const first = findingsOf(view.state).find(({ from }) => line.from <= from && from <= line.to);
          if (first === undefined) {
            return false;
          }
          pressed(first);
          return true;
        },
      },
    }),
    hoverTooltip((view, place) => {
      const under = findingsOf(view.state).filter(({ from, to }) => from <= place && place <= to);
      const [first] = under;
      return first === undefined
        ? null
        : { pos: first.from, end: first.to, above: true, create: () => ({ dom: tip(say, under) }) };
    }),
  ];
}
