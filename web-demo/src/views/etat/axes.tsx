/** Actions by axis and state: bars, then the same numbers in a table, each opening its list. */

import { SheetStanding } from "virtual:terms";
import { StackedBar } from "../../parts/bars.tsx";
import { French } from "../../parts/french.tsx";
import { Table, type Column } from "../../parts/table.tsx";
import { number } from "../../texts/format.ts";
import { t } from "../../texts/index.ts";
import { headed } from "../../texts/terms.ts";
import { actions, groups, STANDINGS, type Standing, type State } from "./lists.ts";
import { listHref } from "./list.tsx";

interface Row {
  readonly code: string;
  readonly title: string;
  readonly counts: Readonly<Record<Standing, number>>;
  readonly actions: number;
  readonly groups: number;
}

function rowOf({ code, title, sheets }: State["axes"][number]): Row {
  const own = actions(sheets);
  const count = (wanted: Standing): number => own.filter((sheet) => sheet.standing === wanted).length;
  return {
    code,
    title,
    counts: { late: count("late"), dated: count("dated"), undated: count("undated") },
    actions: own.length,
    groups: groups(sheets).length,
  };
}

function Cell({ value, name, what }: { value: number; name: string; what: string }) {
  return value === 0 ? (
    <span class="zero">0</span>
  ) : (
    <a class="count" href={listHref(name)} aria-label={t.value.etat.open(number(value), what)}>
      {number(value)}
    </a>
  );
}

export function Axes({ state }: { state: State }) {
  const { common, etat } = t.value;
  const rows = state.axes.map(rowOf);
  const most = Math.max(...rows.map((row) => row.actions), 1);
  const columns: readonly Column<Row>[] = [
    {
      key: "axis",
      title: common.axis,
      isHeader: true,
      cell: ({ code, title }) => (
        <>
          <span class="code">{code}</span> <French>{title}</French>
        </>
      ),
    },
    ...STANDINGS.map((name) => ({
      key: name,
      title: headed(SheetStanding, name),
      isNumber: true,
      cell: ({ code, counts }: Row) => (
        <Cell value={counts[name]} name={`axe:${code}:${name}`} what={etat.listOfAxis(headed(SheetStanding, name), code)} />
      ),
    })),
    {
      key: "actions",
      title: etat.actionsHeader,
      isNumber: true,
      cell: ({ code, actions: count }) => (
        <Cell value={count} name={`axe:${code}:actions`} what={etat.listOfAxis(etat.actionsHeader, code)} />
      ),
    },
    {
      key: "groups",
      title: etat.groupsHeader,
      isNumber: true,
      cell: ({ code, groups: count }) => (
        <Cell value={count} name={`axe:${code}:groups`} what={etat.listOfAxis(etat.groupsHeader, code)} />
      ),
    },
  ];
  return (
    <section class="panel whole-on-paper" aria-labelledby="axes-title">
      <h2 id="axes-title">{etat.byAxis}</h2>
      <figure class="axes-chart">
        <div class="axes-bars" role="img" aria-label={`${etat.byAxisCaption}. ${common.sameAsTable}`}>
          {rows.map(({ code, title, counts, actions: count }) => (
            <div key={code} class="axes-row">
              <span class="axes-name">
                <span class="code">{code}</span> <French>{title}</French>
              </span>
              <StackedBar shares={STANDINGS.map((key) => ({ key, value: counts[key] }))} whole={most} />
              <span class="axes-count">{number(count)}</span>
            </div>
          ))}
        </div>
        <figcaption>
          <ul class="legend">
            {STANDINGS.map((name) => (
              <li key={name}>
                <svg class="swatch" aria-hidden="true" width="22" height="14">
                  <rect
                    class={`share share-${name}`}
                    x="0.5"
                    y="0.5"
                    width="21"
                    height="13"
                    fill={`url(#share-${name})`}
                  />
                </svg>
                <span>
                  <strong>{headed(SheetStanding, name)}</strong>
                  {common.colon}
                  {etat.standings[name]}
                </span>
              </li>
            ))}
          </ul>
        </figcaption>
      </figure>
      <Table caption={etat.byAxisCaption} columns={columns} rows={rows} rowKey={({ code }) => code} />
    </section>
  );
}
