/** The pack of a body: its cover, then the parts that are wanted. */

import { Fragment, type ComponentChildren } from "preact";
import { useAnswer } from "../../engine/answers.ts";
import { useAsked } from "../../engine/asked.ts";
import { French } from "../../parts/french.tsx";
import { Trouble } from "../../parts/trouble.tsx";
import { day, number } from "../../texts/format.ts";
import { said } from "../../texts/index.ts";
import { asked } from "../a-completer/groups.ts";
import { actions, sheets, type State } from "../etat/lists.ts";
import type { Values } from "../indicateurs/values.ts";
import { whenOf, type Agenda } from "../instances/agenda.tsx";
import { said as ofBodies } from "../instances/texts.ts";
import { FindingsPart, followedFindings } from "./findings.tsx";
import { IndicatorsPart, valued } from "./indicators.tsx";
import { LatePart } from "./late.tsx";
import { isWanted, PARTS, type Part } from "./parts.tsx";
import { PresencePart } from "./presence.tsx";
import { StatePart } from "./state.tsx";
import { said as words } from "./texts.ts";

/** What the pack holds, in a few numbers. */
interface Brief {
  readonly part: Part;
  readonly count: number;
  readonly label: (count: number) => string;
}

function Cover({ agenda, title, brief }: { agenda: Agenda; title: string; brief: readonly Brief[] }) {
  const own = words.value;
  const { agenda: facts } = ofBodies.value;
  return (
    <section class="panel pack-cover" aria-labelledby="pack-title">
      <h2 id="pack-title" tabIndex={-1} data-starts="">
        <span class="agenda-kind">{own.title}</span> <French>{agenda.name}</French>
      </h2>
      <p class="agenda-when">{whenOf(agenda)}</p>
      <ul class="agenda-facts">
        <li>
          <French>{title}</French>
        </li>
        <li>{agenda.previous === null ? facts.noPrevious : facts.previous(day(agenda.previous.date))}</li>
        <li>{facts.seen(day(agenda.today))}</li>
      </ul>
      <h3 class="unseen">{own.brief}</h3>
      <ul class="pack-brief">
        {brief
          .filter(({ part }) => isWanted(part))
          .map(({ part, count, label }) => (
            <li key={part} data-part={part}>
              <strong>{number(count)}</strong> {label(count)}
            </li>
          ))}
      </ul>
      <p class="hint">
        {own.scope(said(agenda.scope_fr, agenda.scope_en))}{" "}
        {agenda.scope === "sheet" ? own.narrowed(agenda.sheets.join(", ")) : null}
      </p>
    </section>
  );
}

export function Pack({ body }: { body: string }) {
  const { counts } = words.value;
  const agenda = useAsked("governance.agenda", { body });
  const state = useAnswer("roadmap.state");
  const findings = useAnswer("roadmap.to_complete");
  const attendance = useAsked("governance.attendance", { body });
  const absences = useAsked("governance.absent", { body });
  const indicators = useAnswer("indicator.values");
  if (
    agenda.value === undefined ||
    state.value === undefined ||
    findings.value === undefined ||
    attendance.value === undefined ||
    absences.value === undefined ||
    indicators.value === undefined
  ) {
    return <Trouble of={[agenda, attendance, absences]} />;
  }
  // A body that follows one sheet is told of that sheet and of those below it.
  const follows = new Set(agenda.value.sheets);
  const followed: State = {
    ...state.value,
    axes: state.value.axes
      .map((axis) => ({ ...axis, sheets: axis.sheets.filter(({ code }) => follows.has(code)) }))
      .filter((axis) => axis.sheets.length > 0),
  };
  const measured: Values = {
    ...indicators.value,
    series: indicators.value.series.filter(({ sheet }) => follows.has(sheet)),
  };
  const found =
    agenda.value.scope === "roadmap" ? asked(findings.value) : followedFindings(findings.value, follows);
  const isLate = [agenda, state, findings, attendance, absences, indicators].some((answer) => answer.isLate);
  const brief: readonly Brief[] = [
    { part: "etat", count: actions(sheets(followed)).length, label: counts.actions },
    { part: "retards", count: agenda.value.late.length, label: counts.late },
    { part: "constats", count: found.entries.length, label: counts.findings },
    { part: "presence", count: attendance.value.meetings.length, label: counts.meetings },
    { part: "indicateurs", count: valued(measured).length, label: counts.valued },
  ];
  const parts: Readonly<Record<Part, ComponentChildren>> = {
    etat: <StatePart state={followed} />,
    retards: <LatePart late={agenda.value.late} />,
    constats: <FindingsPart found={found} />,
    presence: <PresencePart attendance={attendance.value} absences={absences.value} />,
    indicateurs: <IndicatorsPart values={measured} />,
  };
  return (
    <article class="pack" aria-labelledby="pack-title" aria-busy={isLate}>
      <Cover agenda={agenda.value} title={state.value.title} brief={brief} />
      {PARTS.filter(isWanted).map((part) => (
        <Fragment key={part}>{parts[part]}</Fragment>
      ))}
    </article>
  );
}
