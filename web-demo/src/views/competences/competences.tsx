/** The competences of a framework: in how many bassins each is held, and by how many. */

import { People } from "../../parts/small-counts.tsx";
import { Table } from "../../parts/table.tsx";
import { number } from "../../texts/format.ts";
import { label, type Framework } from "./competencies.ts";
import { words } from "./texts.ts";

export function Competences({ framework: { competences, framework } }: { framework: Framework }) {
  const { competences: texts, of } = words.value;
  return (
    <section class="panel" aria-labelledby="competences-title">
      <h2 id="competences-title">{texts.title}</h2>
      <Table
        caption={texts.caption(label(framework))}
        rows={competences}
        rowKey={({ competence }) => competence}
        columns={[
          {
            key: "competence",
            title: texts.competence,
            isHeader: true,
            cell: (row) => (
              <>
                <span class="code">{row.competence}</span> {label(row)}
              </>
            ),
          },
          {
            key: "bassins",
            title: texts.bassins,
            cell: ({ bassins: { part, share, whole } }) => (
              <span class="counted-bar competence-bar">
                <span>{of(number(part), number(whole))}</span>
                <svg class="bar" aria-hidden="true" width="100%" height="12">
                  <rect class="progress-way" width="100%" height="12" rx="2" />
                  <rect class="plain" x="0" y="0" height="12" rx="2" width={`${(share ?? 0) / 10}%`} />
                </svg>
              </span>
            ),
          },
          { key: "people", title: texts.people, isNumber: true, cell: ({ people }) => <People count={people} /> },
        ]}
      />
    </section>
  );
}
