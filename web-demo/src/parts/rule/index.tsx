/** The page of a rule, as the registry gives it. */

import type { ComponentChildren } from "preact";
import type { Rule } from "../../engine/rules.ts";
import { sentence, t } from "../../texts/index.ts";
import { Badge } from "../badge.tsx";
import "./style.css";
import { said } from "./texts.ts";

type Side = Rule["example"]["bad"];

function Shown({ side }: { side: Side }) {
  return typeof side === "string" ? (
    <pre tabIndex={0} lang="fr">
      <code>{side}</code>
    </pre>
  ) : (
    <p>{sentence(side.fr, side.en)}</p>
  );
}

function Part({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <>
      <h4>{title}</h4>
      {children}
    </>
  );
}

/** Its title is a heading of the third level. */
export function RulePage({ rule }: { rule: Rule }) {
  const { at, bad, good, help, model, says, since, sources, why } = said.value;
  const { example } = rule;
  return (
    <article class="rule" data-rule={rule.code}>
      <h3>{sentence(rule.title.fr, rule.title.en)}</h3>
      <p class="rule-head">
        <Badge tone={rule.severity}>{t.value.todo.severities[rule.severity]}</Badge>
        <code>{rule.code}</code>
        <span class="hint">{since(rule.since)}</span>
      </p>
      <Part title={says}>
        <p>{sentence(rule.text.fr, rule.text.en)}</p>
      </Part>
      <Part title={why}>
        <p>{sentence(rule.why.fr, rule.why.en)}</p>
      </Part>
      <Part title={help}>
        <p>{sentence(rule.help.fr, rule.help.en)}</p>
      </Part>
      <Part title={bad}>
        {"at" in example ? <p class="hint">{at(example.at)}</p> : null}
        <Shown side={example.bad} />
      </Part>
      <Part title={good}>
        <Shown side={example.good} />
      </Part>
      <p class="hint">
        {sources}
        {t.value.common.colon}
        {rule.rule_ids.map((id) => (id === "model" ? model : id)).join(", ")}
      </p>
    </article>
  );
}
