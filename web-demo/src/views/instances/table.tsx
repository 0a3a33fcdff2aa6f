/** The bodies, with what is due next: a table, and the same as a file. */

import { Badge } from "../../parts/badge.tsx";
import { csv } from "../../parts/csv.ts";
import { French } from "../../parts/french.tsx";
import { Table, type Column } from "../../parts/table.tsx";
import { href } from "../../state/route.ts";
import { day, number } from "../../texts/format.ts";
import { said } from "../../texts/index.ts";
import { rule, TONES, type Body, type Next } from "./bodies.ts";
import { said as words } from "./texts.ts";

/** The last meeting that is known: of what is due next, or of the periods. */
export function lastOf({ cadence, next }: Body): string | undefined {
  const dates = [...cadence.periods.flatMap(({ meetings }) => meetings), ...cadence.outside].map(({ date }) => date);
  return next?.last?.date ?? dates.toSorted().at(-1);
}

export function State({ next }: { next: Next | undefined }) {
  return next === undefined ? <>—</> : <Badge tone={TONES[next.state]}>{said(next.state_fr, next.state_en)}</Badge>;
}

/** The day that the next meeting is due, with how far it is. */
export function Due({ next }: { next: Next | undefined }) {
  return next === undefined || next.due === null ? (
    <>—</>
  ) : (
    <>
      <time dateTime={next.due}>{day(next.due)}</time>
      {next.days === null ? null : <span class="hint due-days">{words.value.days(next.days)}</span>}
    </>
  );
}

/** The cadence, and the words of the source. */
export function Rule({ cadence }: Pick<Body, "cadence">) {
  return (
    <>
      <span class="cadence-rule">{rule(cadence)}</span>
      {cadence.printed === null ? null : (
        <span class="hint cadence-printed">
          <French>{`«\u00A0${cadence.printed}\u00A0»`}</French>
        </span>
      )}
    </>
  );
}

function columns(): readonly Column<Body>[] {
  const own = words.value;
  return [
    {
      key: "name",
      title: own.body,
      isHeader: true,
      cell: ({ cadence: { id, name } }) => (
        <a class="count body-name" href={href({ filters: { instance: id } })}>
          <French>{name}</French>
        </a>
      ),
    },
    { key: "sheet", title: own.sheet, cell: ({ cadence }) => <span class="code">{cadence.sheet}</span> },
    { key: "rule", title: own.rule, cell: Rule },
    {
      key: "held",
      title: own.held,
      cell: ({ next }) =>
        next === undefined || next.period === null
          ? "—"
          : `${number(next.held)} (${said(next.period.period_fr, next.period.period_en)})`,
    },
    {
      key: "last",
      title: own.last,
      cell: (body) => {
        const last = lastOf(body);
        return last === undefined ? own.never : <time dateTime={last}>{day(last)}</time>;
      },
    },
    { key: "due", title: own.due, cell: Due },
    { key: "state", title: own.state, cell: State },
  ];
}

export function bodiesCsv(bodies: readonly Body[]): string {
  return csv(
    words.value.csv.bodies.headers,
    bodies.map((body) => {
      const { cadence, next } = body;
      return [
        cadence.name,
        cadence.sheet,
        rule(cadence),
        cadence.printed ?? "",
        cadence.min ?? "",
        cadence.max ?? "",
        lastOf(body) ?? "",
        next?.due ?? "",
        next?.days ?? "",
        next === undefined ? "" : said(next.state_fr, next.state_en),
      ];
    }),
  );
}

export function Bodies({ bodies }: { bodies: readonly Body[] }) {
  return <Table caption={words.value.caption} columns={columns()} rows={bodies} rowKey={({ cadence }) => cadence.id} />;
}
