/** Where findings stand in the text of the editor. */

import type { Text } from "@codemirror/state";
import type { Finding, Frozen, Report } from "mednum/worker";

export type Found = Frozen<Finding>;

/** A finding and the span of text that it is about. */
export interface Placed {
  readonly finding: Found;
  /** Its rank in the report. */
  readonly rank: number;
  readonly from: number;
  readonly to: number;
}

/** A line beyond this is one that only a program reads: it is neither coloured nor folded to the width. */
export const LONGEST_LINE = 20_000;

/** A token is looked at no further. */
const LONGEST = 400;
const TOKEN = /"[^"\\]*(?:\\.[^"\\]*)*"?|[-+.\w]+|./suy;

/** Offsets of characters of a line, which the engine counts one by one and the editor by halves for those beyond U+FFFF. */
function offsets(line: string, wanted: readonly number[]): readonly number[] {
  if (!/[\uD800-\uDFFF]/.test(line)) {
    return wanted.map((column) => Math.min(column - 1, line.length));
  }
  const sorted = [...wanted].sort((one, other) => one - other);
  const known = new Map<number, number>();
  let [at, column] = [0, 1];
  for (const next of sorted) {
    while (column < next && at < line.length) {
      at += (line.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
      column += 1;
    }
    known.set(next, at);
  }
  return wanted.map((next) => known.get(next) ?? 0);
}

/** The place of a line and a column, as the engine counts them. */
export function offsetOf(text: Text, line: number, column: number): number {
  const { from, text: written } = text.line(line);
  return from + (offsets(written, [Math.max(column || 1, 1)])[0] ?? 0);
}

function extent(line: string, from: number): number {
  TOKEN.lastIndex = 0;
  return TOKEN.exec(line.slice(from, from + LONGEST))?.[0].length ?? 0;
}

/** The findings of a report in the text that it is of. */
export function place(text: Text, report: Frozen<Report>): readonly Placed[] {
  const byLine = new Map<number, { finding: Found; rank: number }[]>();
  report.findings.forEach((finding, rank) => {
    const line = Math.min(Math.max(finding.line, 1), text.lines);
    const own = byLine.get(line) ?? [];
    own.push({ finding, rank });
    byLine.set(line, own);
  });
  const placed: Placed[] = [];
  for (const [number, own] of byLine) {
    const { from: start, text: line } = text.line(number);
    const found = offsets(
      line,
      own.map(({ finding }) => Math.max(finding.column, 1)),
    );
    own.forEach(({ finding, rank }, index) => {
      const from = found[index] ?? 0;
      placed.push({ finding, rank, from: start + from, to: start + from + extent(line, from) });
    });
  }
  return placed.sort((one, other) => one.from - other.from || one.rank - other.rank);
}

/** The findings of a place: those whose span holds it, else those of its line, unless the line is the whole document. */
export function at(text: Text, placed: readonly Placed[], cursor: number): readonly Placed[] {
  const here = placed.filter(({ from, to }) => from <= cursor && cursor <= to);
  if (here.length > 0) {
    return here;
  }
  const line = text.lineAt(Math.min(cursor, text.length));
  return line.length > LONGEST ? [] : placed.filter(({ from }) => line.from <= from && from <= line.to);
}
