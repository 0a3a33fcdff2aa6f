/** The agenda of the next meeting of a body: a page to print. */

import type { Answers, Frozen } from "mednum/worker";
import type { ComponentChildren } from "preact";
import { useAsked } from "../../engine/asked.ts";
import { Badge } from "../../parts/badge.tsx";
import { French } from "../../parts/french.tsx";
import { Trouble } from "../../parts/trouble.tsx";
import { href } from "../../state/route.ts";
import { day } from "../../texts/format.ts";
import { said } from "../../texts/index.ts";
import { said as words } from "./texts.ts";

export type Agenda = Frozen<Answers["governance.agenda"]>;

/** When the next meeting is: scheduled, due at the latest, or neither. */
export function whenOf({ due, scheduled }: Agenda): string {
  const { agenda } = words.value;
  return scheduled !== null ? agenda.held(day(scheduled.date)) : due !== null ? agenda.due(day(due)) : agenda.free;
}

const Code = ({ code }: { code: string }) => <span class="code">{code}</span>;

/** What follows a point, each part after a dot in the middle. */
const notes = (...parts: readonly (string | null)[]): string =>
  parts.filter((text) => text !== null && text !== "").join(" · ");

const pilots = (names: readonly string[]): string =>
  names.length === 0 ? "" : words.value.agenda.pilots(names.join(", "));

function Point({ code, text, note, isLate }: { code: string | null; text: string; note: string; isLate?: boolean }) {
  return (
    <li class="agenda-point">
      {code === null ? null : (
        <>
          <Code code={code} />{" "}
        </>
      )}
      <strong>
        <French>{text}</French>
      </strong>
      {isLate === true ? (
        <>
          {" "}
          <Badge tone="late">{words.value.agenda.isLate}</Badge>
        </>
      ) : null}
      <span class="agenda-note">{note}</span>
    </li>
  );
}

function Item({ title, count, children }: { title: string; count: number; children: ComponentChildren }) {
  return (
    <li class="agenda-item">
      <h3>
        {title} <span class="tally">{count}</span>
      </h3>
      {count === 0 ? <p class="hint">{words.value.agenda.nothing}</p> : <ul class="agenda-points">{children}</ul>}
    </li>
  );
}

function Items({ shown }: { shown: Agenda }) {
  const { agenda } = words.value;
  const { decisions, late, pending, silent } = shown;
  return (
    <ol class="agenda-items">
      <Item title={agenda.late} count={late.length}>
        {late.map((entry, rank) => (
          <Point
            key={rank}
            code={entry.sheet}
            text={entry.label}
            note={notes(
              agenda.lateBy(said(entry.when_fr, entry.when_en), agenda.dayCount(entry.days)),
              pilots(entry.pilots),
            )}
          />
        ))}
      </Item>
      <Item title={agenda.decisions} count={decisions.length}>
        {decisions.map((decision) => (
          <Point
            key={decision.path}
            code={decision.sheet}
            text={decision.label}
            isLate={decision.overdue}
            note={notes(
              agenda.decided(said(decision.kind_fr, decision.kind_en), day(decision.meeting.date)),
              decision.responsible === null ? null : agenda.responsible(decision.responsible),
              decision.due === null
                ? null
                : decision.overdue && decision.days !== null
                  ? agenda.overdue(day(decision.due), agenda.dayCount(decision.days))
                  : agenda.dueOn(day(decision.due)),
            )}
          />
        ))}
      </Item>
      <Item title={agenda.silent} count={silent.length}>
        {silent.map((action) => (
          <Point
            key={action.sheet}
            code={action.sheet}
            text={action.title}
            note={notes(
              action.last_news === null ? agenda.noNews : agenda.lastNews(day(action.last_news)),
              pilots(action.pilots),
            )}
          />
        ))}
      </Item>
      <Item title={agenda.pending} count={pending.length}>
        {pending.map((entry, rank) => (
          <Point
            key={rank}
            code={entry.sheet}
            text={entry.label}
            note={notes(
              said(entry.kind_fr, entry.kind_en),
              entry.ready === null ? null : agenda.ready(day(entry.ready)),
              agenda.validatedBy(entry.validated_by.join(", ")),
              pilots(entry.pilots),
            )}
          />
        ))}
      </Item>
      <li class="agenda-item">
        <h3>{agenda.other}</h3>
      </li>
    </ol>
  );
}

export function AgendaPage({ body }: { body: string }) {
  const { agenda } = words.value;
  const asked = useAsked("governance.agenda", { body });
  const { value: shown, isLate } = asked;
  if (shown === undefined) {
    return <Trouble of={[asked]} />;
  }
  return (
    <div aria-busy={isLate}>
      <p class="instances-actions">
        <a class="button" href={href({ filters: { instance: body } })}>
          {agenda.body}
        </a>
        <button type="button" onClick={() => print()}>
          {agenda.print}
        </button>
      </p>
      <article class="panel agenda" aria-labelledby="agenda-title">
        <h2 id="agenda-title" tabIndex={-1} data-starts="">
          <span class="agenda-kind">{agenda.title}</span> <French>{shown.name}</French>
        </h2>
        <p class="agenda-when">{whenOf(shown)}</p>
        <ul class="agenda-facts">
          <li>{shown.previous === null ? agenda.noPrevious : agenda.previous(day(shown.previous.date))}</li>
          <li>
            {agenda.scope} {said(shown.scope_fr, shown.scope_en)}
          </li>
          <li>{agenda.seen(day(shown.today))}</li>
        </ul>
        <Items shown={shown} />
      </article>
    </div>
  );
}
