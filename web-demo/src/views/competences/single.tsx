/** What rests on one person, and what is required and held by nobody. Who the person is, is not told. */

import { French } from "../../parts/french.tsx";
import { useOpened } from "../../parts/opened.ts";
import { Table } from "../../parts/table.tsx";
import { number } from "../../texts/format.ts";
import { t } from "../../texts/index.ts";
import { label, type Framework, type Single } from "./competencies.ts";
import { words } from "./texts.ts";

type Competence = Single["everywhere"][number];

interface Row {
  readonly key: string;
  readonly name: string | null;
  readonly isWhole: boolean;
  readonly competences: readonly Competence[];
}

const anyLevel = ({ competences }: Row): number => competences.filter(({ at_any_level }) => at_any_level).length;
const autonomous = ({ competences }: Row): number =>
  competences.filter(({ at_autonomous_level }) => at_autonomous_level).length;

function Which({ row }: { row: Row }) {
  const { single } = words.value;
  return (
    <ul class="detail single-list">
      {row.competences.map((competence) => (
        <li key={competence.competence}>
          <span class="code">{competence.competence}</span> {label(competence)}
          {competence.at_any_level ? null : <span class="hint"> ({single.onlyAutonomous})</span>}
        </li>
      ))}
    </ul>
  );
}

function Singles({ rows, framework }: { rows: readonly Row[]; framework: Framework["framework"] }) {
  const { outside, single } = words.value;
  const { has: isOpened, toggle } = useOpened("single");
  const nameOf = ({ isWhole, name }: Row): string => (isWhole ? single.everywhere : (name ?? outside));
  const most = Math.max(...rows.map(anyLevel), 1);
  return (
    <Table
      caption={single.caption(label(framework))}
      rows={rows}
      rowKey={({ key }) => key}
      under={(row) => (isOpened(row.key) ? <Which row={row} /> : null)}
      columns={[
        {
          key: "bassin",
          title: single.bassin,
          isHeader: true,
          cell: (row) => (row.isWhole || row.name === null ? nameOf(row) : <French>{row.name}</French>),
        },
        {
          key: "any",
          title: single.anyLevel,
          cell: (row) => (
            <span class="counted-bar">
              <span>{number(anyLevel(row))}</span>
              <svg class="bar" aria-hidden="true" width="100%" height="12">
                <rect class="plain" x="0" y="0" height="12" rx="2" width={`${(anyLevel(row) / most) * 100}%`} />
              </svg>
            </span>
          ),
        },
        {
          key: "autonomous",
          title: single.autonomous,
          isNumber: true,
          cell: (row) => number(autonomous(row)),
        },
        {
          key: "which",
          title: single.which,
          cell: (row) => (
            <button
              type="button"
              class="small"
              aria-expanded={isOpened(row.key)}
              aria-label={single.open(row.competences.length, nameOf(row))}
              onClick={() => toggle(row.key)}
            >
              {single.list(row.competences.length)}
            </button>
          ),
        },
      ]}
    />
  );
}

function Missing({ missing }: { missing: Single["required_and_missing"] }) {
  const { common } = t.value;
  const { single } = words.value;
  return (
    <>
      <h3 class="table-title">{single.missing}</h3>
      {missing.length === 0 ? (
        <p>{single.missingNone}</p>
      ) : (
        <Table
          caption={single.missingCaption}
          rows={missing}
          rowKey={({ competence, framework }) => `${framework} ${competence}`}
          columns={[
            {
              key: "competence",
              title: words.value.competences.competence,
              isHeader: true,
              cell: (row) => (
                <>
                  <span class="code">{row.competence}</span> {label(row)}
                </>
              ),
            },
            { key: "level", title: single.level, isNumber: true, cell: ({ level }) => number(level) },
            { key: "below", title: single.below, cell: ({ held_below }) => (held_below ? common.yes : common.no) },
            { key: "needs", title: single.needs, cell: ({ needs }) => needs.join(", ") },
          ]}
        />
      )}
    </>
  );
}

export function SinglePart({ single: shown, framework: { framework } }: { single: Single; framework: Framework }) {
  const { single } = words.value;
  const ofFramework = (competences: readonly Competence[]): readonly Competence[] =>
    competences.filter((competence) => competence.framework === framework.id);
  const rows: readonly Row[] = [
    { key: "everywhere", name: null, isWhole: true, competences: ofFramework(shown.everywhere) },
    ...shown.bassins.map(({ bassin, competences, name }) => ({
      key: bassin ?? "outside",
      name,
      isWhole: false,
      competences: ofFramework(competences),
    })),
  ].filter(({ competences }) => competences.length > 0);
  return (
    <section class="panel" aria-labelledby="single-title">
      <h2 id="single-title">{single.title}</h2>
      {shown.withheld ? (
        <p class="notice">{single.withheld}</p>
      ) : rows.length === 0 ? (
        <p>{single.none}</p>
      ) : (
        <Singles rows={rows} framework={framework} />
      )}
      <Missing missing={shown.required_and_missing.filter((one) => one.framework === framework.id)} />
    </section>
  );
}
