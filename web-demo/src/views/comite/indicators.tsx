/** The latest value of each measure, with its target. */

import { CsvButton } from "../../parts/csv-button.tsx";
import { csv } from "../../parts/csv.ts";
import { filter, TickField } from "../../parts/field.tsx";
import { French } from "../../parts/french.tsx";
import { Table, type Column } from "../../parts/table.tsx";
import { percent } from "../../texts/format.ts";
import { said, t } from "../../texts/index.ts";
import { Period, periodOf } from "../indicateurs/period.tsx";
import { Progress } from "../indicateurs/progress.tsx";
import { aimed, keyOf, latest, shown, type Series, type Value, type Values } from "../indicateurs/values.ts";
import { PackSection } from "./section.tsx";
import { said as words } from "./texts.ts";

interface Row {
  readonly series: Series;
  readonly value: Value | undefined;
}

/** The unit of a number; a share and a yes say theirs. */
const unit = ({ series, value }: Row): string =>
  series.unit === null || value?.value == null || series.measure === "ratio" || series.measure === "yes_no"
    ? ""
    : series.unit;

function ShownValue({ row }: { row: Row }) {
  const { indicators } = t.value;
  const { series, value } = row;
  if (value === undefined) {
    return <span class="zero">{series.values.length === 0 ? indicators.noValue : indicators.detailOnly}</span>;
  }
  return value.value === null && value.assessment !== null ? (
    <em>
      <French>{value.assessment}</French>
    </em>
  ) : (
    <>
      <strong>{shown(series, value)}</strong> <French>{unit(row)}</French>
    </>
  );
}

function columns(): readonly Column<Row>[] {
  const { common, indicators } = t.value;
  return [
    {
      key: "label",
      title: indicators.indicator,
      isHeader: true,
      cell: ({ series }) => <French>{series.label}</French>,
    },
    { key: "sheet", title: common.sheet, cell: ({ series }) => <span class="code">{series.sheet}</span> },
    { key: "value", title: indicators.value, cell: (row) => <ShownValue row={row} /> },
    {
      key: "period",
      title: indicators.period,
      cell: ({ value }) => (value === undefined ? "—" : <Period value={value} />),
    },
    {
      key: "target",
      title: indicators.target,
      cell: ({ series, value }) => (value === undefined || value.target === null ? "—" : aimed(series, value.target)),
    },
    { key: "progress", title: indicators.progress, cell: ({ value }) => <Progress target={value?.target ?? null} /> },
  ];
}

function indicatorsCsv(rows: readonly Row[]): string {
  return csv(
    words.value.csv.indicateurs.headers,
    rows.map((row) => {
      const { series, value } = row;
      const target = value?.target ?? null;
      return [
        series.sheet,
        series.indicator,
        series.label,
        value === undefined ? "" : periodOf(value),
        value === undefined ? "" : shown(series, value),
        unit(row),
        target === null ? "" : aimed(series, target),
        target === null || target.progress === null ? "" : percent(target.progress),
        target === null ? "" : said(target.verdict_fr, target.verdict_en),
      ];
    }),
  );
}

/** The measures that have a value of the whole. */
export const valued = ({ series }: Values): readonly Row[] =>
  series.flatMap((one) => {
    const value = latest(one);
    return value === undefined ? [] : [{ series: one, value }];
  });

export function IndicatorsPart({ values }: { values: Values }) {
  const own = words.value;
  const rows =
    filter("tous") === "1" ? values.series.map((series) => ({ series, value: latest(series) })) : valued(values);
  return (
    <PackSection part="indicateurs" isEmpty={rows.length === 0}>
      <form class="filters" aria-label={own.names.indicateurs} onSubmit={(event) => event.preventDefault()}>
        <TickField name="tous" label={own.everyIndicator} />
      </form>
      {rows.length === 0 ? (
        <p>{own.noValues}</p>
      ) : (
        <>
          <p class="hint">{own.indicatorsCounted(rows.length, values.series.length)}</p>
          <div class="pack-measures">
            <Table
              caption={own.indicatorsCaption}
              columns={columns()}
              rows={rows}
              rowKey={({ series }) => keyOf(series)}
            />
          </div>
          <CsvButton file={own.csv.indicateurs.file} of={own.names.indicateurs} make={() => indicatorsCsv(rows)} />
        </>
      )}
    </PackSection>
  );
}
