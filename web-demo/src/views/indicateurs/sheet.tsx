/** The indicators of a sheet. */

import { French } from "../../parts/french.tsx";
import { Sparkline } from "../../parts/sparkline.tsx";
import { useOpened } from "../../parts/opened.ts";
import { Table } from "../../parts/table.tsx";
import { said, t } from "../../texts/index.ts";
import { Detail } from "./detail.tsx";
import { Period } from "./period.tsx";
import { Progress } from "./progress.tsx";
import { aimed, evolution, keyOf, latest, shown, type Series } from "./values.ts";

function Latest({ series }: { series: Series }) {
  const { indicators } = t.value;
  const value = latest(series);
  if (value === undefined) {
    return <span class="zero">{series.values.length === 0 ? indicators.noValue : indicators.detailOnly}</span>;
  }
  const trend = evolution(series);
  const isAssessment = value.value === null && value.assessment !== null;
  return (
    <span class={isAssessment ? "assessment" : "latest"}>
      {isAssessment ? <French>{shown(series, value)}</French> : <strong>{shown(series, value)}</strong>}
      {series.unit === null ||
      value.value === null ||
      series.measure === "ratio" ||
      series.measure === "yes_no" ? null : (
        <>
          {" "}
          <French>{series.unit}</French>
        </>
      )}
      {trend.filter((one) => one !== null).length > 1 ? <Sparkline values={trend} /> : null}
    </span>
  );
}

export function SheetSection({ code, title, series }: { code: string; title: string; series: readonly Series[] }) {
  const { common, indicators } = t.value;
  const { has: isOpened, toggle } = useOpened(code);
  return (
    <section class="panel measures" aria-labelledby={`sheet-${code}`}>
      <h3 id={`sheet-${code}`}>
        <span class="unseen">{common.sheet} </span>
        <span class="code">{code}</span> <French>{title}</French>
      </h3>
      <Table
        caption={indicators.caption(code)}
        isCaptionHidden
        rows={series}
        rowKey={keyOf}
        under={(row) => (isOpened(keyOf(row)) ? <Detail series={row} /> : null)}
        columns={[
          {
            key: "label",
            title: indicators.indicator,
            isHeader: true,
            cell: ({ indicator, label, measure_fr, measure_en, method, method_fr, method_en }) => (
              <>
                <French>{label}</French>
                <span class="hint measure">
                  {indicator} · {said(measure_fr, measure_en)}
                  {method === "none" ? null : <> · {said(method_fr, method_en)}</>}
                </span>
              </>
            ),
          },
          { key: "value", title: indicators.value, cell: (row) => <Latest series={row} /> },
          {
            key: "period",
            title: indicators.period,
            cell: (row) => {
              const value = latest(row);
              return value === undefined ? "—" : <Period value={value} />;
            },
          },
          {
            key: "target",
            title: indicators.target,
            cell: (row) => {
              const target = latest(row)?.target ?? null;
              return target === null ? "—" : aimed(row, target);
            },
          },
          {
            key: "progress",
            title: indicators.progress,
            cell: (row) => <Progress target={latest(row)?.target ?? null} />,
          },
          {
            key: "detail",
            title: indicators.detail,
            cell: (row) => {
              const isEmpty =
                row.values.length === 0 && row.derivation === null && row.reading === null && row.copied_from === null;
              return isEmpty ? (
                "—"
              ) : (
                <button
                  type="button"
                  class="small"
                  aria-expanded={isOpened(keyOf(row))}
                  aria-label={indicators.openDetail(row.label, row.values.length)}
                  onClick={() => toggle(keyOf(row))}
                >
                  {row.values.length === 0 ? indicators.detail : indicators.values(row.values.length)}
                </button>
              );
            },
          },
        ]}
      />
    </section>
  );
}
