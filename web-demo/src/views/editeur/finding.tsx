/** A finding: what is wrong, what to do, and what the engine proposes in its place. */

import { Badge } from "../../parts/badge.tsx";
import { t } from "../../texts/index.ts";
import { fix, fixesOf } from "./fixing.ts";
import { goTo } from "./going.ts";
import type { Placed } from "./place.ts";
import { helpOf, textOf } from "./state.ts";
import { said } from "./texts.ts";

/** In full, with its corrections. */
export function WholeFinding({ placed }: { placed: Placed }) {
  const { common, todo } = t.value;
  const { finding } = placed;
  const { fix: fixText, place } = said.value;
  const proposed = fixesOf(placed);
  return (
    <li class="finding" data-severity={finding.severity}>
      <p class="finding-head">
        <Badge tone={finding.severity}>{todo.severities[finding.severity]}</Badge>
        <span class="hint">{place(finding.line, finding.column)}</span>
      </p>
      <p class="finding-text">{textOf(finding)}</p>
      <p class="finding-help">
        <strong>
          {todo.correction}
          {common.colon}
        </strong>
        {helpOf(finding)}
      </p>
      {proposed.length === 0 ? null : (
        <p class="fixes">
          {proposed.map((one) => (
            <button key={one.meant} type="button" onClick={() => fix(placed, one)}>
              {fixText(one.written, one.meant)}
            </button>
          ))}
        </p>
      )}
    </li>
  );
}

/** In the list: its place leads to it. */
export function ListedFinding({ placed, isHere }: { placed: Placed; isHere: boolean }) {
  const { todo } = t.value;
  const { finding } = placed;
  const { goTo: goToText, place } = said.value;
  const { column, line } = finding;
  return (
    <li class="finding" data-severity={finding.severity} aria-current={isHere ? "location" : undefined}>
      <p class="finding-head">
        <Badge tone={finding.severity}>{todo.severities[finding.severity]}</Badge>
        <button
          type="button"
          class="small"
          aria-label={`${goToText(line, column)}, ${textOf(finding)}`}
          onClick={() => goTo(placed)}
        >
          {place(line, column)}
        </button>
        <code class="hint">{finding.path === "" ? "/" : finding.path}</code>
      </p>
      <p class="finding-text">{textOf(finding)}</p>
    </li>
  );
}
