/** The list that a number opened. */

import { Per, PrintedState, SheetStanding } from "virtual:terms";
import { useEffect, useRef } from "preact/hooks";
import { French } from "../../parts/french.tsx";
import { Table, type Column } from "../../parts/table.tsx";
import { href } from "../../state/route.ts";
import { day, money, number } from "../../texts/format.ts";
import { said, t } from "../../texts/index.ts";
import { bounded, headed, named } from "../../texts/terms.ts";
import { list, parts, STANDINGS, type Gap, type Late, type Line, type List, type Sheet, type State } from "./lists.ts";

/** The address of a list. */
export const listHref = (name: string): string => href({ view: "etat", filters: { liste: name } });

export const Names = ({ names }: { names: readonly string[] }) =>
  names.length === 0 ? <em>{t.value.common.nobody}</em> : <French>{names.join(", ")}</French>;

/** A number of a sheet, which opens what it counts; nothing to open for none. */
function Count({ value, to, what }: { value: number; to: string; what: string }) {
  return value === 0 ? (
    <span class="zero">0</span>
  ) : (
    <a class="count" href={to} aria-label={t.value.etat.open(number(value), what)}>
      {number(value)}
    </a>
  );
}

function sheetColumns(): readonly Column<Sheet>[] {
  const { common, etat } = t.value;
  return [
    {
      key: "code",
      title: common.sheet,
      isHeader: true,
      cell: ({ code, title }) => (
        <>
          <span class="code">{code}</span> <French>{title}</French>
        </>
      ),
    },
    { key: "pilots", title: common.pilots, cell: ({ pilots }) => <Names names={pilots} /> },
    {
      key: "indicators",
      title: etat.indicatorsHeader,
      isNumber: true,
      cell: ({ code, indicators }) => (
        <Count
          value={indicators}
          to={href({ view: "indicateurs", filters: { fiche: code } })}
          what={`${etat.indicators}, ${common.sheet} ${code}`}
        />
      ),
    },
    {
      key: "dates",
      title: etat.datesHeader,
      isNumber: true,
      cell: ({ code, dates }) => (
        <Count
          value={dates}
          to={href({ view: "calendrier", filters: { fiche: code } })}
          what={`${etat.datesHeader}, ${common.sheet} ${code}`}
        />
      ),
    },
    {
      key: "late",
      title: etat.lateHeader,
      isNumber: true,
      cell: ({ code, late }) => (
        <Count value={late} to={listHref(`retard-fiche:${code}`)} what={etat.lateOfSheet(code)} />
      ),
    },
    {
      key: "gaps",
      title: etat.gapsHeader,
      isNumber: true,
      cell: ({ code, gaps }) => (
        <Count value={gaps} to={listHref(`champs-fiche:${code}`)} what={etat.gapsOfSheet(code)} />
      ),
    },
  ];
}

function lateColumns(): readonly Column<Late>[] {
  const { common, etat } = t.value;
  return [
    { key: "label", title: etat.what, isHeader: true, cell: ({ label }) => <French>{label}</French> },
    { key: "code", title: common.sheet, cell: ({ code }) => <span class="code">{code}</span> },
    { key: "due", title: etat.due, cell: ({ due }) => <time dateTime={due}>{day(due)}</time> },
    { key: "days", title: etat.days, isNumber: true, cell: ({ days }) => number(days) },
    { key: "pilots", title: common.pilots, cell: ({ pilots }) => <Names names={pilots} /> },
  ];
}

function gapColumns(state: State): readonly Column<Gap>[] {
  const { common, etat } = t.value;
  const known = new Map(state.axes.flatMap(({ sheets }) => sheets.map((sheet) => [sheet.code, sheet] as const)));
  return [
    {
      key: "code",
      title: common.sheet,
      isHeader: true,
      cell: ({ code }) => (
        <>
          <span class="code">{code}</span> <French>{known.get(code)?.title}</French>
        </>
      ),
    },
    { key: "field", title: etat.field, cell: (gap) => said(gap.field_fr, gap.field_en) },
    {
      key: "presence",
      title: etat.presence,
      cell: ({ presence }) => named(PrintedState, presence),
    },
    { key: "pilots", title: common.pilots, cell: ({ code }) => <Names names={known.get(code)?.pilots ?? []} /> },
  ];
}

function lineColumns(shown: (value: number) => string, title: string): readonly Column<Line>[] {
  const { common, etat } = t.value;
  const amount = ({ bound, value, value_max }: Line): string => {
    const range = value_max === null ? shown(value) : t.value.indicators.between(shown(value), shown(value_max));
    return bounded(bound, range);
  };
  return [
    { key: "label", title: etat.label, isHeader: true, cell: ({ label }) => <French>{label}</French> },
    { key: "code", title: common.sheet, cell: ({ code }) => <span class="code">{code}</span> },
    {
      key: "amount",
      title,
      isNumber: true,
      cell: (line) => (
        <>
          {amount(line)}
          {line.per === null ? null : ` / ${named(Per, line.per)}`}
        </>
      ),
    },
    {
      key: "reading",
      title: etat.reading,
      cell: ({ counted_on, reading }) => (
        <>
          {counted_on === null ? null : etat.countedOn(counted_on)}
          {reading === null ? null : <French>{reading}</French>}
          {counted_on === null && reading === null ? "—" : null}
        </>
      ),
    },
  ];
}

function peopleColumns(): readonly Column<State["headcounts"][number]>[] {
  const { common, etat, indicators } = t.value;
  return [
    { key: "label", title: etat.label, isHeader: true, cell: ({ label }) => <French>{label}</French> },
    { key: "code", title: common.sheet, cell: ({ code }) => <span class="code">{code}</span> },
    {
      key: "people",
      title: etat.people,
      isNumber: true,
      cell: ({ min, max }) =>
        max === null
          ? bounded("at_least", number(min))
          : min === max
            ? number(min)
            : indicators.between(number(min), number(max)),
    },
  ];
}

function Rows({ found, caption, state }: { found: List; caption: string; state: State }) {
  const shared = { caption, isCaptionHidden: true, rowKey: (_: unknown, rank: number) => String(rank) };
  switch (found.kind) {
    case "sheets":
      return <Table {...shared} columns={sheetColumns()} rows={found.rows} />;
    case "late":
      return <Table {...shared} columns={lateColumns()} rows={found.rows} />;
    case "gaps":
      return <Table {...shared} columns={gapColumns(state)} rows={found.rows} />;
    case "money":
      return <Table {...shared} columns={lineColumns(money, t.value.etat.amount)} rows={found.rows} />;
    case "posts":
      return (
        <Table
          {...shared}
          columns={lineColumns((value) => number(value / 1000), t.value.etat.post)}
          rows={found.rows}
        />
      );
    case "people":
      return <Table {...shared} columns={peopleColumns()} rows={found.rows} />;
  }
}

/** What a list is called for people. */
function titleOf(state: State, name: string): string {
  const { etat } = t.value;
  const [kind, of, how] = parts(name);
  const pilot = state.pilots.find(({ id }) => id === of)?.name ?? of;
  switch (kind) {
    case "axe": {
      const isStanding = STANDINGS.some((standing) => standing === how);
      const sheets = how === "groups" ? etat.groupsHeader : etat.actionsHeader;
      return etat.listOfAxis(isStanding ? headed(SheetStanding, how) : sheets, of);
    }
    case "pilote":
      return etat.listOfPilot(pilot);
    case "retard-pilote":
      return etat.lateOfPilot(pilot);
    case "retard-fiche":
      return etat.lateOfSheet(of);
    case "champs-fiche":
      return etat.gapsOfSheet(of);
    default:
      return (etat.lists as Readonly<Record<string, string>>)[kind] ?? kind;
  }
}

export function OpenedList({ state, name }: { state: State; name: string }) {
  const heading = useRef<HTMLHeadingElement>(null);
  // Whoever opened it wants to read it, wherever the number was.
  useEffect(() => {
    heading.current?.focus();
    heading.current?.scrollIntoView({ block: "start" });
  }, [name]);
  const found = list(state, name);
  if (found === undefined) {
    return null;
  }
  const title = titleOf(state, name);
  return (
    <section class="opened panel" aria-labelledby="opened-title">
      <div class="opened-head">
        <h2 id="opened-title" ref={heading} tabIndex={-1}>
          {title} <span class="tally">{number(found.rows.length)}</span>
        </h2>
        <a class="button" href={href({ filters: {} })}>
          {t.value.common.close}
        </a>
      </div>
      {found.rows.length === 0 ? <p>{t.value.etat.listEmpty}</p> : <Rows found={found} caption={title} state={state} />}
    </section>
  );
}
