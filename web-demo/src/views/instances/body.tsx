/** One body: what is due, its periods, who came to its meetings. */

import type { ComponentChildren } from "preact";
import { useAsked } from "../../engine/asked.ts";
import { filter, SelectField } from "../../parts/field.tsx";
import { French } from "../../parts/french.tsx";
import { Trouble } from "../../parts/trouble.tsx";
import { href } from "../../state/route.ts";
import { day } from "../../texts/format.ts";
import { t } from "../../texts/index.ts";
import { Absent } from "./absent.tsx";
import { AttendanceFigures, linesBy, type Grouping } from "./attendance.tsx";
import type { Body } from "./bodies.ts";
import { linesOf, Rhythm } from "./rhythm.tsx";
import { Due, lastOf, Rule, State } from "./table.tsx";
import { said as words } from "./texts.ts";

function Fact({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <div class="instances-fact">
      <dt>{title}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Facts({ body }: { body: Body }) {
  const own = words.value;
  const { cadence, next } = body;
  const last = lastOf(body);
  return (
    <dl class="instances-facts">
      <Fact title={own.sheet}>
        <span class="code">{cadence.sheet}</span>
      </Fact>
      <Fact title={own.rule}>
        <Rule cadence={cadence} />
      </Fact>
      <Fact title={own.last}>{last === undefined ? own.never : <time dateTime={last}>{day(last)}</time>}</Fact>
      <Fact title={own.due}>
        <Due next={next} />
      </Fact>
      <Fact title={own.state}>
        <State next={next} />
      </Fact>
      {next === undefined || next.scheduled.length === 0 ? null : (
        <Fact title={own.scheduled}>{next.scheduled.map(({ date }) => day(date)).join(", ")}</Fact>
      )}
    </dl>
  );
}

/** Who came to the meetings of a body: the engine is asked about it alone. */
function Presence({ body }: { body: string }) {
  const own = words.value;
  const asked = useAsked("governance.attendance", { body });
  const { value: attendance, isLate } = asked;
  if (attendance === undefined) {
    return <Trouble of={[asked]} />;
  }
  if (attendance.meetings.length === 0) {
    return null;
  }
  const part = (by: Grouping) => (
    <section class="panel" aria-labelledby={`attendance-${by}`} aria-busy={isLate}>
      <h2 id={`attendance-${by}`}>{own.attendanceCaption[by]}</h2>
      <AttendanceFigures lines={linesBy(attendance, by)} by={by} caption={own.attendanceCaption[by]} />
    </section>
  );
  return (
    <>
      {part("reunions")}
      {part("organismes")}
    </>
  );
}

function Absences({ body }: { body: string }) {
  const absences = useAsked("governance.absent", { body });
  return absences.value === undefined ? (
    <Trouble of={[absences]} />
  ) : (
    <Absent absences={absences.value} isLate={absences.isLate} />
  );
}

export function BodyPage({ body, bodies }: { body: Body; bodies: readonly Body[] }) {
  const { common } = t.value;
  const own = words.value;
  const { id, name } = body.cadence;
  const lines = linesOf([body.cadence]);
  return (
    <>
      <form class="filters" aria-label={common.filters} onSubmit={(event) => event.preventDefault()}>
        <SelectField
          name="instance"
          label={own.body}
          every={own.every}
          choices={bodies.map(({ cadence }) => ({ value: cadence.id, label: cadence.name, isFrench: true }))}
        />
        <a class="button" href={href({ filters: {} })}>
          {own.back}
        </a>
      </form>
      <section class="panel" aria-labelledby="body-title">
        <h2 id="body-title" tabIndex={-1} data-starts="">
          <French>{name}</French>
        </h2>
        <Facts body={body} />
        <p class="instances-actions">
          <a class="button" href={href({ filters: { instance: filter("instance"), page: "ordre-du-jour" } })}>
            {own.openAgenda}
          </a>
          <a class="button" href={href({ view: "comite", filters: { instance: id } })}>
            {t.value.titles.comite}
          </a>
        </p>
      </section>
      {lines.length === 0 ? null : <Rhythm lines={lines} />}
      <Presence body={id} />
      {lastOf(body) === undefined ? null : <Absences body={id} />}
    </>
  );
}
