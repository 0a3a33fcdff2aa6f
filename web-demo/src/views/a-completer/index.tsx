/** What is left to complete: the findings of the check, by who must act. */

import { useEffect } from "preact/hooks";
import { useAnswer } from "../../engine/answers.ts";
import { opening } from "../../engine/opening.ts";
import { readRules, rules, SEVERITIES } from "../../engine/rules.ts";
import { handOver } from "../../parts/csv-button.tsx";
import { filter, finds, SelectField, TextField } from "../../parts/field.tsx";
import { inWords } from "../../parts/place.ts";
import { Trouble } from "../../parts/trouble.tsx";
import { href } from "../../state/route.ts";
import { number } from "../../texts/format.ts";
import { said, t } from "../../texts/index.ts";
import { actorName, findingsCsv } from "./export.ts";
import { anchorOf, GroupSection, type Whys } from "./group.tsx";
import { asked, narrowed, unaddressed, type Addressed, type Group } from "./groups.ts";

function isShown({ finding, sheet }: Addressed): boolean {
  const [severity, text] = [filter("gravite"), filter("texte")];
  const { code, path, subject } = finding;
  return (
    (severity === "" || finding.severity === severity) &&
    (text === "" ||
      finds(
        text,
        said(finding.text, finding.text_en),
        said(finding.help, finding.help_en),
        code,
        path,
        inWords(path),
        subject?.label ?? "",
        sheet?.code ?? "",
        sheet?.title ?? "",
      ))
  );
}

/** The groups by name, to go straight to one. */
function Index({ groups }: { groups: readonly Group[] }) {
  return (
    <nav class="index" aria-label={t.value.todo.index}>
      <ul>
        {groups.map(({ actor, entries, key }) => (
          <li key={key}>
            <a
              href={`#${anchorOf(key)}`}
              onClick={(event) => {
                // The hash is where the reader is: it stays.
                event.preventDefault();
                const title = document.getElementById(anchorOf(key));
                title?.focus();
                title?.scrollIntoView({ block: "start" });
              }}
            >
              {actorName(actor)} <span class="tally">{number(entries.length)}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

export function CompleterView() {
  const { common, todo } = t.value;
  const { value: state } = useAnswer("roadmap.state");
  const { value: answer, day, isLate } = useAnswer("roadmap.to_complete");
  const whys: Whys = new Map(rules.value.map(({ code, why }) => [code, why]));
  const now = opening.value;
  const isOpen = now.state === "open";
  useEffect(() => {
    if (isOpen) {
      void readRules().catch(() => undefined);
    }
  }, [isOpen]);
  if (!(now.state === "rejected" || (now.state === "open" && answer !== undefined))) {
    return <Trouble />;
  }
  const { report } = now;
  const { entries: all, groups: every } =
    now.state === "open" && answer !== undefined ? asked(answer) : unaddressed(report.findings);
  const matching = all.filter(isShown);
  const who = filter("pour");
  const groups = narrowed(every, isShown).filter(({ key }) => who === "" || key === who);
  const shown =
    who === "" ? matching : matching.filter((entry) => groups.some((group) => group.entries.includes(entry)));
  return (
    <div aria-busy={now.state === "open" && isLate}>
      <p class="lead">{todo.intro}</p>
      {now.state === "rejected" ? (
        <p class="notice" data-tone="error">
          {t.value.document.rejected(report.counts.error)}
        </p>
      ) : null}
      <form class="filters" aria-label={common.filters} onSubmit={(event) => event.preventDefault()}>
        <SelectField
          name="gravite"
          label={todo.severity}
          every={common.all}
          choices={SEVERITIES.map((value) => ({ value, label: `${todo.severities[value]} (${report.counts[value]})` }))}
        />
        <SelectField
          name="pour"
          label={todo.who}
          every={todo.everybody}
          choices={every.map(({ actor, key }) => ({ value: key, label: actorName(actor), isFrench: actor.kind !== "document" }))}
        />
        <TextField name="texte" label={todo.text} />
        <button type="button" onClick={(event) => handOver(event.currentTarget, todo.csv.file, () => findingsCsv(shown))}>
          {common.download}
        </button>
      </form>
      <p class="counted" aria-live="polite">
        {all.length === 0 ? todo.clean : todo.counted(shown.length, all.length)}{" "}
        {report.truncated ? todo.truncated : null}{" "}
        {shown.length === all.length ? null : <a href={href({ filters: {} })}>{common.clear}</a>}
      </p>
      {groups.length === 0 && all.length > 0 ? <p class="notice">{common.nothing}</p> : null}
      {groups.length > 1 ? <Index groups={groups} /> : null}
      {groups.map((group) => (
        <GroupSection
          key={group.key}
          group={group}
          title={state?.title ?? ""}
          // A letter is signed with the day of what it says.
          day={day}
          whys={whys}
          isAlone={groups.length === 1}
        />
      ))}
    </div>
  );
}
