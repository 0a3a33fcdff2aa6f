/** Who could train whom: pairs of people who agreed to be shown, by their pseudonyms. */

import { useEffect, useState } from "preact/hooks";
import { useAsked } from "../../engine/asked.ts";
import { documentData, fail, opening } from "../../engine/opening.ts";
import { resolve } from "../../engine/pointer.ts";
import { filter, SelectField } from "../../parts/field.tsx";
import { disclosure, People } from "../../parts/small-counts.tsx";
import { Table } from "../../parts/table.tsx";
import { Trouble } from "../../parts/trouble.tsx";
import { label, type Framework, type Pairs } from "./competencies.ts";
import { words } from "./texts.ts";

/** The data of the document; nothing until it is read. */
function useDocument(): unknown {
  const now = opening.value;
  const [data, setData] = useState<unknown>(undefined);
  useEffect(() => {
    let isHere = true;
    documentData().then(
      (value) => isHere && setData(value),
      (error: unknown) => isHere && fail(now, error),
    );
    return () => {
      isHere = false;
    };
  }, [now]);
  return data;
}

/** A text of the document; where it should stand, when there is none. */
function textAt(data: unknown, pointer: string, field: string): string {
  const found = resolve(data, `${pointer}/${field}`);
  return found.isFound && typeof found.value === "string" ? found.value : pointer;
}

function PairsTable({ pairs: shown, framework, data }: { pairs: Pairs; framework: Framework; data: unknown }) {
  const { pairs } = words.value;
  return (
    <Table
      caption={pairs.caption}
      rows={shown.pairs}
      rowKey={({ learner }) => learner}
      columns={[
        {
          key: "competence",
          title: pairs.competence,
          isHeader: true,
          cell: ({ teaches }) => {
            const code = textAt(data, teaches, "competence");
            const known = framework.competences.find(({ competence }) => competence === code);
            return (
              <>
                <span class="code">{code}</span> {known === undefined ? null : label(known)}
              </>
            );
          },
        },
        {
          key: "teacher",
          title: pairs.teacher,
          cell: ({ teacher }) => <code>{textAt(data, teacher, "pseudonym")}</code>,
        },
        {
          key: "learner",
          title: pairs.learner,
          cell: ({ learner }) => <code>{textAt(data, learner, "pseudonym")}</code>,
        },
        { key: "proximity", title: pairs.proximity, cell: ({ proximity }) => label(proximity) },
      ]}
    />
  );
}

export function PairsPart({ framework }: { framework: Framework }) {
  const { pairs } = words.value;
  const data = useDocument();
  const isRead = data !== undefined || opening.value.state === "failed";
  const competence = framework.competences.find((found) => found.competence === filter("competence"))?.competence;
  const asked = useAsked("competency.pairs", {
    framework: framework.framework.id,
    ...(competence === undefined ? {} : { competence }),
    ...disclosure(),
  });
  const { value, refusal, isLate } = asked;
  return (
    <section class="panel" aria-labelledby="pairs-title" aria-busy={isLate || !isRead}>
      <h2 id="pairs-title">{pairs.title}</h2>
      <p class="lead">{pairs.lead}</p>
      <form class="filters" onSubmit={(event) => event.preventDefault()}>
        <SelectField
          name="competence"
          label={pairs.competence}
          every={pairs.every}
          choices={framework.competences.map((found) => ({
            value: found.competence,
            label: `${found.competence} ${label(found)}`,
          }))}
        />
      </form>
      {refusal === undefined ? null : <Trouble of={[asked]} />}
      {value === undefined || data === undefined ? null : (
        <>
          <p class="counted" aria-live="polite">
            {value.pairs.length === 0 ? pairs.none : pairs.counted(value.pairs.length)}
            {value.more ? ` ${pairs.more}` : ""}
          </p>
          {value.pairs.length === 0 ? null : <PairsTable pairs={value} framework={framework} data={data} />}
          <p class="hint pairs-left">
            {pairs.left} <People count={value.left} />
            <br />
            {pairs.without} <People count={value.without_consent} />
          </p>
        </>
      )}
    </section>
  );
}
