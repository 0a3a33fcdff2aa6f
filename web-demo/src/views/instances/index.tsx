/** The bodies: each against its cadence, who comes, what is due next, and the agenda of the next meeting. */

import { useAnswer } from "../../engine/answers.ts";
import { filter } from "../../parts/field.tsx";
import { Trouble } from "../../parts/trouble.tsx";
import { href, route } from "../../state/route.ts";
import { day } from "../../texts/format.ts";
import { AgendaPage } from "./agenda.tsx";
import { AttendancePatterns } from "./attendance.tsx";
import { bodiesOf } from "./bodies.ts";
import { BodyPage } from "./body.tsx";
import { Overview } from "./overview.tsx";
import "./style.css";
import { said as words } from "./texts.ts";

export function InstancesView() {
  const own = words.value;
  const cadence = useAnswer("governance.cadence");
  const next = useAnswer("governance.next");
  const attendance = useAnswer("governance.attendance");
  if (cadence.value === undefined || next.value === undefined || attendance.value === undefined) {
    return <Trouble />;
  }
  if (cadence.value.length === 0) {
    return <p class="notice">{own.none}</p>;
  }
  const isUndefined = next.value.some(({ state }) => state === "undefined");
  const bodies = bodiesOf(cadence.value, next.value);
  const body = bodies.find(({ cadence: { id } }) => id === filter("instance"));
  if (body !== undefined && filter("page") === "ordre-du-jour") {
    return <AgendaPage key={body.cadence.id} body={body.cadence.id} />;
  }
  return (
    <div aria-busy={cadence.isLate || next.isLate || attendance.isLate}>
      <AttendancePatterns />
      <p class="lead">{own.intro}</p>
      {attendance.value.meetings.length > 0 ? null : (
        <p class="notice">
          {own.empty(day(route.value.day))} {isUndefined ? own.undefinedNext : null}{" "}
          {route.value.doc === "feuille-de-route" ? (
            <a href={href({ doc: "exemple", filters: {} })}>{own.seeExample}</a>
          ) : null}
        </p>
      )}
      {body === undefined ? (
        <Overview bodies={bodies} attendance={attendance.value} />
      ) : (
        <BodyPage key={body.cadence.id} body={body} bodies={bodies} />
      )}
    </div>
  );
}
