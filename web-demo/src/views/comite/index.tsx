/** The committee: a body is chosen, its pack is printed, each part is handed over as a file. */

import { useAnswer } from "../../engine/answers.ts";
import { filter, SelectField } from "../../parts/field.tsx";
import { Trouble } from "../../parts/trouble.tsx";
import { href } from "../../state/route.ts";
import { t } from "../../texts/index.ts";
import { bodiesOf } from "../instances/bodies.ts";
import "../instances/style.css";
import { Chooser } from "./chooser.tsx";
import { Pack } from "./pack.tsx";
import { PartsField } from "./parts.tsx";
import "./style.css";
import { said as words } from "./texts.ts";

export function ComiteView() {
  const own = words.value;
  const cadence = useAnswer("governance.cadence");
  const next = useAnswer("governance.next");
  if (cadence.value === undefined || next.value === undefined) {
    return <Trouble />;
  }
  if (cadence.value.length === 0) {
    return <p class="notice">{own.none}</p>;
  }
  const bodies = bodiesOf(cadence.value, next.value);
  const body = bodies.find(({ cadence: { id } }) => id === filter("instance"))?.cadence.id;
  return (
    <>
      <p class="lead pack-intro">{own.intro}</p>
      <form class="filters" aria-label={t.value.common.filters} onSubmit={(event) => event.preventDefault()}>
        <SelectField
          name="instance"
          label={own.choose}
          every={own.nobody}
          choices={bodies.map(({ cadence: { id, name } }) => ({ value: id, label: name }))}
        />
        {body === undefined ? null : (
          <>
            <button type="button" onClick={() => print()}>
              {own.print}
            </button>
            <a class="button" href={href({ view: "instances", filters: { instance: body } })}>
              {own.body}
            </a>
            <a class="button" href={href({ view: "instances", filters: { instance: body, page: "ordre-du-jour" } })}>
              {own.agenda}
            </a>
            <PartsField />
          </>
        )}
      </form>
      {body === undefined ? (
        <div aria-busy={cadence.isLate || next.isLate}>
          <Chooser bodies={bodies} />
        </div>
      ) : (
        <Pack key={body} body={body} />
      )}
    </>
  );
}
