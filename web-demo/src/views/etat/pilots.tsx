/** Who leads what. */

import { French } from "../../parts/french.tsx";
import { Table } from "../../parts/table.tsx";
import { number } from "../../texts/format.ts";
import { t } from "../../texts/index.ts";
import { lateOf, type State } from "./lists.ts";
import { listHref } from "./list.tsx";

export function Pilots({ state }: { state: State }) {
  const { common, etat } = t.value;
  const most = Math.max(...state.pilots.map(({ sheets }) => sheets.length), 1);
  return (
    <section class="panel whole-on-paper" aria-labelledby="pilots-title">
      <h2 id="pilots-title">{etat.byPilot}</h2>
      <Table
        caption={etat.byPilotCaption}
        rows={state.pilots}
        rowKey={({ id }) => id}
        columns={[
          { key: "name", title: common.pilots, isHeader: true, cell: ({ name }) => <French>{name}</French> },
          {
            key: "sheets",
            title: common.sheets,
            cell: ({ id, name, sheets }) => (
              <span class="counted-bar">
                <a
                  class="count"
                  href={listHref(`pilote:${id}`)}
                  aria-label={etat.open(number(sheets.length), etat.listOfPilot(name))}
                >
                  {number(sheets.length)}
                </a>
                <svg class="bar" aria-hidden="true" width="100%" height="12">
                  <rect class="plain" x="0" y="0" height="12" rx="2" width={`${(sheets.length / most) * 100}%`} />
                </svg>
              </span>
            ),
          },
          {
            key: "late",
            title: etat.lateHeader,
            isNumber: true,
            cell: ({ id, name }) => {
              const count = lateOf(state, name).length;
              return count === 0 ? (
                <span class="zero">0</span>
              ) : (
                <a
                  class="count"
                  href={listHref(`retard-pilote:${id}`)}
                  aria-label={etat.open(number(count), etat.lateOfPilot(name))}
                >
                  {number(count)}
                </a>
              );
            },
          },
        ]}
      />
    </section>
  );
}
