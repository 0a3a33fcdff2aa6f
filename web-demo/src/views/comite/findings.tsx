/** What the check found, by who must act: how much is asked of whom, then each point. */

import type { Answers, Frozen } from "mednum/worker";
import { SEVERITIES } from "../../engine/rules.ts";
import { Badge } from "../../parts/badge.tsx";
import { CsvButton } from "../../parts/csv-button.tsx";
import { French } from "../../parts/french.tsx";
import { Table, type Column } from "../../parts/table.tsx";
import { href } from "../../state/route.ts";
import { number } from "../../texts/format.ts";
import { sentence, t } from "../../texts/index.ts";
import { actorName, findingsCsv } from "../a-completer/export.ts";
import { asked, narrowed, type Addressed, type Asked, type Group } from "../a-completer/groups.ts";
import { PackSection } from "./section.tsx";
import { said as words } from "./texts.ts";

export type ToComplete = Frozen<Answers["roadmap.to_complete"]>;

interface Row {
  readonly group: Group;
  readonly counts: ToComplete["recipients"][number]["counts"];
}

const Name = ({ group: { actor } }: { group: Group }) =>
  actor.kind === "document" ? <>{actorName(actor)}</> : <French>{actorName(actor)}</French>;

function columns(): readonly Column<Row>[] {
  const { common, todo } = t.value;
  return [
    { key: "who", title: todo.who, isHeader: true, cell: ({ group }) => <Name group={group} /> },
    { key: "kind", title: words.value.kind, cell: ({ group }) => todo.kinds[group.actor.kind] },
    ...SEVERITIES.map((severity): Column<Row> => ({
      key: severity,
      title: todo.severities[severity],
      isNumber: true,
      cell: ({ counts }) => number(counts[severity]),
    })),
    { key: "total", title: common.total, isNumber: true, cell: ({ group }) => number(group.entries.length) },
  ];
}

/** How many points of each a screen shows: paper and the file hold them all. */
const FIRST = 3;

/** The mark of a severity alone, whose word the legend gives. */
const Mark = ({ severity }: { severity: (typeof SEVERITIES)[number] }) => (
  <Badge tone={severity}>
    <span class="unseen">{t.value.todo.severities[severity]}</span>
  </Badge>
);

function Legend() {
  return (
    <ul class="legend pack-legend">
      {SEVERITIES.map((severity) => (
        <li key={severity}>
          <Badge tone={severity}>{t.value.todo.severities[severity]}</Badge>
        </li>
      ))}
    </ul>
  );
}

function Points({ group }: { group: Group }) {
  const left = group.entries.length - FIRST;
  return (
    <div class="pack-group">
      <h3>
        <Name group={group} /> <span class="tally">{number(group.entries.length)}</span>
      </h3>
      <ul class="pack-findings">
        {group.entries.map(({ finding, sheet }, rank) => (
          <li key={rank} class={rank < FIRST ? "pack-finding" : "pack-finding beyond"}>
            <Mark severity={finding.severity} />{" "}
            {sheet === undefined ? null : (
              <>
                <span class="code">{sheet.code}</span>{" "}
              </>
            )}
            <span class="pack-finding-text">{sentence(finding.text, finding.text_en)}</span>
          </li>
        ))}
      </ul>
      {left > 0 ? (
        <p class="more">
          <a href={href({ view: "a-completer", filters: { pour: group.key } })}>{words.value.left(left)}</a>
        </p>
      ) : null}
    </div>
  );
}

/** What is asked about the sheets that a body follows. */
export function followedFindings(answer: ToComplete, follows: ReadonlySet<string>): Asked {
  const { entries, groups } = asked(answer);
  const isFollowed = ({ sheet }: Addressed): boolean => sheet !== undefined && follows.has(sheet.code);
  return { entries: entries.filter(isFollowed), groups: narrowed(groups, isFollowed) };
}

const tally = ({ entries }: Group): Row["counts"] => {
  const count = (severity: (typeof SEVERITIES)[number]): number =>
    entries.filter(({ finding }) => finding.severity === severity).length;
  return { error: count("error"), warning: count("warning"), info: count("info") };
};

export function FindingsPart({ found }: { found: Asked }) {
  const own = words.value;
  const { entries, groups } = found;
  const rows = groups.map((group): Row => ({ group, counts: tally(group) }));
  return (
    <PackSection part="constats" isEmpty={rows.length === 0}>
      {rows.length === 0 ? (
        <p>{own.noFindings}</p>
      ) : (
        <>
          <Table caption={own.findingsCaption} columns={columns()} rows={rows} rowKey={({ group }) => group.key} />
          <CsvButton file={own.csv.constats.file} of={own.names.constats} make={() => findingsCsv(entries)} />
          <Legend />
          {groups.map((group) => (
            <Points key={group.key} group={group} />
          ))}
        </>
      )}
    </PackSection>
  );
}
