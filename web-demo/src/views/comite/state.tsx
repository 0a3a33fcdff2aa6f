/** The state of the roadmap, for a committee: by axis, then sheet by sheet. */

import { SheetStanding } from "virtual:terms";
import { CsvButton } from "../../parts/csv-button.tsx";
import { csv } from "../../parts/csv.ts";
import { French } from "../../parts/french.tsx";
import { Table, type Column } from "../../parts/table.tsx";
import { number } from "../../texts/format.ts";
import { t } from "../../texts/index.ts";
import { headed } from "../../texts/terms.ts";
import { Axes } from "../etat/axes.tsx";
import type { Sheet, State } from "../etat/lists.ts";
import { PackSection } from "./section.tsx";
import { said as words } from "./texts.ts";

interface Row {
  readonly axis: string;
  readonly sheet: Sheet;
}

const rowsOf = (state: State): readonly Row[] =>
  state.axes.flatMap(({ code, sheets }) => sheets.map((sheet) => ({ axis: code, sheet })));

function columns(): readonly Column<Row>[] {
  const { common, etat } = t.value;
  const count = (key: "indicators" | "dates" | "late" | "gaps", title: string): Column<Row> => ({
    key,
    title,
    isNumber: true,
    cell: ({ sheet }) => number(sheet[key]),
  });
  return [
    {
      key: "sheet",
      title: common.sheet,
      isHeader: true,
      cell: ({ sheet }) => (
        <>
          <span class="code">{sheet.code}</span> <French>{sheet.title}</French>
        </>
      ),
    },
    {
      key: "pilots",
      title: common.pilots,
      cell: ({ sheet }) =>
        sheet.pilots.length === 0 ? <em>{common.nobody}</em> : <French>{sheet.pilots.join(", ")}</French>,
    },
    { key: "standing", title: words.value.standing, cell: ({ sheet }) => headed(SheetStanding, sheet.standing) },
    count("indicators", etat.indicatorsHeader),
    count("dates", etat.datesHeader),
    count("late", etat.lateHeader),
    count("gaps", etat.gapsHeader),
  ];
}

function stateCsv(rows: readonly Row[]): string {
  const own = words.value;
  return csv(
    own.csv.etat.headers,
    rows.map(({ axis, sheet }) => [
      axis,
      sheet.code,
      sheet.title,
      own.kinds[sheet.kind],
      sheet.pilots.join(", "),
      headed(SheetStanding, sheet.standing),
      sheet.indicators,
      sheet.dates,
      sheet.late,
      sheet.gaps,
    ]),
  );
}

export function StatePart({ state }: { state: State }) {
  const own = words.value;
  const rows = rowsOf(state);
  return (
    <PackSection part="etat">
      <Axes state={state} />
      <div class="pack-sheets">
        <Table caption={own.sheetsCaption} columns={columns()} rows={rows} rowKey={({ sheet }) => sheet.code} />
      </div>
      <CsvButton file={own.csv.etat.file} of={own.names.etat} make={() => stateCsv(rows)} />
    </PackSection>
  );
}
