/** How many people, of which kind, and how what they can do is known. */

import { People } from "../../parts/small-counts.tsx";
import { Table } from "../../parts/table.tsx";
import { number } from "../../texts/format.ts";
import { label, type Overview } from "./competencies.ts";
import { words } from "./texts.ts";

export function Glance({ overview: shown }: { overview: Overview }) {
  const { overview } = words.value;
  const facts = [
    { name: overview.people, value: <People count={shown.people} /> },
    { name: overview.asked, value: <People count={shown.asked} /> },
    { name: overview.agreed, value: <People count={shown.agreed} /> },
    { name: overview.competences, value: number(shown.competences) },
  ];
  const kinds = shown.kinds.map((kind) => ({ name: label(kind), people: kind.people }));
  return (
    <section class="panel whole-on-paper" aria-labelledby="glance-title">
      <h2 id="glance-title">{overview.title}</h2>
      <dl class="facts">
        {facts.map(({ name, value }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <div class="side-by-side">
        <div>
          <h3>{overview.kinds}</h3>
          <Table
            caption={overview.kindsCaption}
            isCaptionHidden
            rows={kinds}
            foot={{ name: overview.total, people: shown.people }}
            rowKey={({ name }) => name}
            columns={[
              { key: "kind", title: overview.kind, isHeader: true, cell: ({ name }) => name },
              {
                key: "people",
                title: overview.peopleHeader,
                isNumber: true,
                cell: ({ people }) => <People count={people} />,
              },
            ]}
          />
        </div>
        <div>
          <h3>{overview.sources}</h3>
          <Table
            caption={overview.sourcesCaption}
            isCaptionHidden
            rows={shown.sources}
            rowKey={({ source }) => source ?? ""}
            columns={[
              { key: "source", title: overview.source, isHeader: true, cell: label },
              { key: "held", title: overview.held, isNumber: true, cell: ({ held }) => <People count={held} /> },
            ]}
          />
        </div>
      </div>
    </section>
  );
}
