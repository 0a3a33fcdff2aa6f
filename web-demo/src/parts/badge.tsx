/** A word in a frame, with a mark that does not need its colour. */

import type { ComponentChildren } from "preact";

const MARKS: Readonly<Record<string, string>> = {
  error: "✕",
  warning: "▲",
  info: "i",
  late: "▲",
  reached: "✓",
  exceeded: "✓",
  underway: "→",
  not_reached: "✕",
  unknown: "?",
};

export function Badge({ tone, children }: { tone: string; children: ComponentChildren }) {
  const mark = MARKS[tone];
  return (
    <span class="badge" data-tone={tone}>
      {mark === undefined ? null : (
        <span class="badge-mark" aria-hidden="true">
          {mark}
        </span>
      )}
      {children}
    </span>
  );
}
