/** The same check in each language, and what the package answers to it here. */

import { useEffect, useState } from "preact/hooks";
import type { Frozen, Report } from "mednum/worker";
import { command, document as checkedDocument, samples } from "virtual:samples";
import { engine, revive } from "../../engine/client.ts";
import { faultOf, type Fault } from "../../engine/fault.ts";
import { Badge } from "../../parts/badge.tsx";
import { Code } from "../../parts/code/index.tsx";
import { Failed } from "../../parts/failed.tsx";
import { filter } from "../../parts/field.tsx";
import { lang, narrow } from "../../state/route.ts";
import { day, number } from "../../texts/format.ts";
import { sentence, t } from "../../texts/index.ts";
import { said } from "./texts.ts";

const LANGUAGES = ["typescript", "rust", "python", "kotlin", "swift", "commande"] as const;
type Language = (typeof LANGUAGES)[number];

interface Answered {
  readonly text: string;
  readonly report: Frozen<Report>;
}

/** What the engine of the page says of a document. */
function Answer({ text, today }: { text: string; today?: string }) {
  const { answer, answerLead, asked, asking, bytes, report: reportTitle } = said.value.samples;
  const [answered, setAnswered] = useState<Answered | undefined>(undefined);
  const [fault, setFault] = useState<Fault | undefined>(undefined);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let isOver = false;
    const ask = async (): Promise<void> => {
      const given = await (await engine()).checkText(text, today === undefined ? {} : { today });
      if (!isOver) {
        setAnswered({ text: given, report: JSON.parse(given) as Report });
      }
    };
    setFault(undefined);
    ask().catch((error: unknown) => {
      if (!isOver) {
        setFault(faultOf(error));
      }
    });
    return () => {
      isOver = true;
    };
  }, [text, today, attempt]);
  if (fault !== undefined) {
    return <Failed fault={fault} again={() => void revive().then(() => setAttempt(attempt + 1))} />;
  }
  if (answered === undefined) {
    return <p class="notice waiting">{asking}</p>;
  }
  return (
    <section class="answer" aria-labelledby="answer-title">
      <h3 id="answer-title">{answer}</h3>
      <p class="hint">
        {answerLead} {today === undefined ? null : asked(day(today))}
      </p>
      <ol class="findings">
        {answered.report.findings.map((finding, rank) => (
          <li key={rank} class="finding" data-severity={finding.severity}>
            <p class="finding-head">
              <Badge tone={finding.severity}>{t.value.todo.severities[finding.severity]}</Badge>
              <span class="hint">{t.value.todo.line(finding.line, finding.column)}</span>
              <code class="hint">{finding.code}</code>
            </p>
            <p class="finding-text">{sentence(finding.text, finding.text_en)}</p>
            <p class="finding-help">{sentence(finding.help, finding.help_en)}</p>
          </li>
        ))}
      </ol>
      <details>
        <summary>
          {reportTitle}, {bytes(number(new TextEncoder().encode(answered.text).length))}
        </summary>
        <Code code={answered.text} name={reportTitle} language="json" />
      </details>
    </section>
  );
}

function Choice({ chosen }: { chosen: Language }) {
  const { language, languages } = said.value.samples;
  return (
    <div class="languages" role="group" aria-label={language}>
      {LANGUAGES.map((one) => (
        <button key={one} type="button" aria-pressed={one === chosen} onClick={() => narrow({ langage: one })}>
          {languages[one]}
        </button>
      ))}
    </div>
  );
}

function Command() {
  const { command: name, document: documentName, from } = said.value.samples;
  return (
    <>
      <Code code={command.document.trimEnd()} name={documentName} language="json" />
      <Code code={lang.value === "fr" ? command.fr : command.en} name={name} language="console" />
      <p class="hint">{from(command.guide)}</p>
      <Answer text={command.document} today={command.day} />
    </>
  );
}

function Sample({ chosen }: { chosen: Exclude<Language, "commande"> }) {
  const { code, document: documentName, from, install, languages, lead } = said.value.samples;
  const sample = samples.find(({ language }) => language === chosen);
  if (sample === undefined) {
    return null;
  }
  return (
    <>
      <p>{lead}</p>
      <Code code={checkedDocument} name={documentName} language="json" />
      {sample.install === "" ? null : <Code code={sample.install} name={install} />}
      <Code code={sample.code} name={code(languages[chosen])} language={chosen} />
      <p class="hint">{from(sample.guide)}</p>
      <Answer text={checkedDocument} />
    </>
  );
}

export function Samples() {
  const { title } = said.value.samples;
  const chosen = LANGUAGES.find((one) => one === filter("langage")) ?? LANGUAGES[0];
  return (
    <section class="panel" aria-labelledby="samples-title">
      <h2 id="samples-title">{title}</h2>
      <Choice chosen={chosen} />
      {chosen === "commande" ? <Command /> : <Sample chosen={chosen} />}
    </section>
  );
}
