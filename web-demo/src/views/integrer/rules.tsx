/** The registry of rules: searched, narrowed, each with its page. */

import { useEffect, useState } from "preact/hooks";
import { revive } from "../../engine/client.ts";
import { faultOf, type Fault } from "../../engine/fault.ts";
import { readRules, rules, SEVERITIES, type Rule } from "../../engine/rules.ts";
import { Failed } from "../../parts/failed.tsx";
import { filter, finds, SelectField, TextField } from "../../parts/field.tsx";
import { RulePage } from "../../parts/rule/index.tsx";
import { said as ofRules } from "../../parts/rule/texts.ts";
import { href, route } from "../../state/route.ts";
import { said as inLanguage, sentence, t } from "../../texts/index.ts";
import { Browser } from "./browser.tsx";
import { said } from "./texts.ts";

function isShown({ code, concept, help, rule_ids, severity, text, title, why }: Rule): boolean {
  const [wanted, domain, asked] = [filter("cherche"), filter("domaine"), filter("gravite")];
  return (
    (domain === "" || concept === domain) &&
    (asked === "" || severity === asked) &&
    (wanted === "" ||
      finds(wanted, code, ...rule_ids, ...[title, text, why, help].map(({ en, fr }) => inLanguage(fr, en))))
  );
}

export function RulesBrowser() {
  const { concept, counted, lead, list, loading, open, search, severity, title } = said.value.rules;
  const [fault, setFault] = useState<Fault | undefined>(undefined);
  const read = (): void => {
    setFault(undefined);
    readRules().catch((error: unknown) => setFault(faultOf(error)));
  };
  useEffect(read, []);
  const all = rules.value;
  const shown = all.filter(isShown);
  const code = filter("regle");
  const chosen = all.find((rule) => rule.code === code);
  const concepts = [...new Set(all.map((rule) => rule.concept))].sort();
  return (
    <section class="panel" aria-labelledby="rules-title">
      <h2 id="rules-title">{title}</h2>
      <p>{lead}</p>
      <form class="filters" aria-label={t.value.common.filters} onSubmit={(event) => event.preventDefault()}>
        <SelectField
          name="domaine"
          label={concept}
          every={t.value.common.everything}
          choices={concepts.map((value) => ({
            value,
            label: `${value} (${all.filter((rule) => rule.concept === value).length})`,
          }))}
        />
        <SelectField
          name="gravite"
          label={severity}
          every={t.value.common.all}
          choices={SEVERITIES.map((value) => ({
            value,
            label: `${t.value.todo.severities[value]} (${all.filter((rule) => rule.severity === value).length})`,
          }))}
        />
        <TextField name="cherche" label={search} />
      </form>
      {fault !== undefined ? (
        <Failed fault={fault} again={() => void revive().then(read)} />
      ) : all.length === 0 ? (
        <p class="notice waiting">{loading}</p>
      ) : (
        <>
          <p class="counted" aria-live="polite">
            {counted(shown.length, all.length)}
          </p>
          {shown.length === 0 ? <p class="notice">{t.value.common.nothing}</p> : null}
          <Browser
            name={list}
            chosen={code}
            entries={shown.map((rule) => ({
              key: rule.code,
              href: href({ filters: { ...route.value.filters, regle: rule.code } }),
              content: (
                <>
                  <span class="browser-title">{sentence(rule.title.fr, rule.title.en)}</span>
                  <span class="browser-code">
                    {t.value.todo.severities[rule.severity]} · {rule.code}
                  </span>
                </>
              ),
            }))}
          >
            {chosen === undefined ? (
              <p class="notice">{code === "" ? open : ofRules.value.unknown(code)}</p>
            ) : (
              <RulePage rule={chosen} />
            )}
          </Browser>
        </>
      )}
    </section>
  );
}
