/** Beside the text: the findings of the cursor, and the page of the rule. */

import { useEffect } from "preact/hooks";
import { readRules, rules } from "../../engine/rules.ts";
import { filter } from "../../parts/field.tsx";
import { RulePage } from "../../parts/rule/index.tsx";
import { narrow } from "../../state/route.ts";
import { WholeFinding } from "./finding.tsx";
import { step } from "./going.ts";
import { cursor, here, placed } from "./state.ts";
import { said } from "./texts.ts";

function AtCursor() {
  const { atCursor, next, nothingHere, place, previous } = said.value;
  const { column, line } = cursor.value;
  return (
    <section class="panel" aria-labelledby="cursor-title">
      <h2 id="cursor-title">
        {atCursor} <span class="hint">{place(line, column)}</span>
      </h2>
      {here.value.length === 0 ? (
        <p class="hint">{nothingHere}</p>
      ) : (
        <ol class="findings">
          {here.value.map((one) => (
            <WholeFinding key={one.rank} placed={one} />
          ))}
        </ol>
      )}
      {placed.value.length === 0 ? null : (
        <p class="steps">
          <button type="button" class="small" onClick={() => step(-1)}>
            {previous}
          </button>
          <button type="button" class="small" onClick={() => step(1)}>
            {next}
          </button>
        </p>
      )}
    </section>
  );
}

function ShownRule() {
  const { closeRule, noRule, rule: title } = said.value;
  const code = filter("regle");
  const rule = rules.value.find((one) => one.code === code);
  return (
    <section class="panel" aria-labelledby="rule-title">
      <div class="opened-head">
        <h2 id="rule-title" tabIndex={-1}>
          {title}
        </h2>
        {rule === undefined ? null : (
          <button
            type="button"
            class="small"
            onClick={() => {
              narrow({ regle: "", ligne: "", colonne: "" });
              // The button goes away with the page.
              document.getElementById("rule-title")?.focus();
            }}
          >
            {closeRule}
          </button>
        )}
      </div>
      {rule === undefined ? <p class="hint">{noRule}</p> : <RulePage rule={rule} />}
    </section>
  );
}

export function Beside() {
  useEffect(() => void readRules().catch(() => undefined), []);
  return (
    <div class="editor-beside">
      <AtCursor />
      <ShownRule />
    </div>
  );
}
