/** Every finding of the text: each leads to its place. */

import { useEffect, useRef, useState } from "preact/hooks";
import { SEVERITIES } from "../../engine/rules.ts";
import { filter, SelectField } from "../../parts/field.tsx";
import { number, size } from "../../texts/format.ts";
import { sentence, t } from "../../texts/index.ts";
import { ListedFinding } from "./finding.tsx";
import type { Placed } from "./place.ts";
import { checked, here, isChecking, isWaiting, placed, trouble } from "./state.ts";
import { said } from "./texts.ts";

/** How many are shown at first, and how many more each time. */
const STEP = 20;

/** What was found, in one line that is read out when it changes. */
export function Summary() {
  const { checkFailed, checked: checkedText, checking, clean, counts, truncated } = said.value;
  const now = checked.value;
  if (trouble.value !== undefined) {
    return (
      <p class="notice" data-tone="error" role="alert">
        {checkFailed(sentence(trouble.value.fr, trouble.value.en))}
      </p>
    );
  }
  const { error = 0, info = 0, warning = 0 } = now?.report.counts ?? {};
  return (
    <p class="editor-summary" data-checking={isChecking.value} data-waiting={isWaiting.value}>
      <strong aria-live="polite">
        {now === undefined ? checking : error + warning + info === 0 ? clean : counts(error, warning, info)}{" "}
        {now?.report.truncated === true ? truncated(now.report.findings.length) : null}
      </strong>{" "}
      <span class="hint">
        {isChecking.value || isWaiting.value || now === undefined
          ? checking
          : checkedText(number(Math.round(now.milliseconds)), size(now.bytes))}
      </span>
    </p>
  );
}

/** The findings of a report that stand in no text that is shown. */
const unplaced = (): readonly Placed[] =>
  checked.value?.report.findings.map((finding, rank) => ({ finding, rank, from: 0, to: 0 })) ?? [];

export function FindingList({ hasText }: { hasText: boolean }) {
  const { findings, more, none } = said.value;
  const { todo, common } = t.value;
  const [shown, setShown] = useState(STEP);
  const list = useRef<HTMLOListElement>(null);
  const severity = filter("gravite");
  useEffect(() => setShown(STEP), [severity]);
  const all = hasText ? placed.value : unplaced();
  const matching = severity === "" ? all : all.filter(({ finding }) => finding.severity === severity);
  const ranks = new Set(here.value.map(({ rank }) => rank));
  if (all.length === 0) {
    return null;
  }
  return (
    <section class="editor-list" aria-labelledby="findings-title">
      <div class="editor-list-head">
        <h2 id="findings-title">
          {findings} <span class="tally">{number(matching.length)}</span>
        </h2>
        <SelectField
          name="gravite"
          label={todo.severity}
          every={common.all}
          choices={SEVERITIES.map((value) => ({
            value,
            label: `${todo.severities[value]} (${all.filter(({ finding }) => finding.severity === value).length})`,
          }))}
        />
      </div>
      {matching.length === 0 ? <p>{none}</p> : null}
      <ol class="findings" ref={list}>
        {matching.slice(0, shown).map((one) => (
          <ListedFinding key={one.rank} placed={one} isHere={ranks.has(one.rank)} />
        ))}
      </ol>
      {matching.length <= shown ? null : (
        <button
          type="button"
          class="more"
          onClick={() => {
            setShown(shown + STEP);
            // The first of what it brings takes the focus.
            requestAnimationFrame(() => list.current?.children[shown]?.querySelector("button")?.focus());
          }}
        >
          {more(Math.min(STEP, matching.length - shown))}
        </button>
      )}
    </section>
  );
}
