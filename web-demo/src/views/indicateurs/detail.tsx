/** Every value of a measure, with the records that justify each. */

import { IndicatorMethod } from "virtual:terms";
import { French } from "../../parts/french.tsx";
import { useKept } from "../../parts/kept.ts";
import { Table } from "../../parts/table.tsx";
import { number } from "../../texts/format.ts";
import { t } from "../../texts/index.ts";
import { named } from "../../texts/terms.ts";
import { Period } from "./period.tsx";
import { Progress } from "./progress.tsx";
import { Records } from "./records.tsx";
import { aimed, keyOf, scope, shown, type Series, type Value } from "./values.ts";

function Shown({ series, value }: { series: Series; value: Value }) {
  const { fraction } = t.value.indicators;
  const text = shown(series, value);
  return (
    <>
      {value.assessment === null ? text : <French>{text}</French>}
      {value.numerator === null || value.denominator === null || value.value === null ? null : (
        <span class="hint"> ({fraction(number(value.numerator), number(value.denominator))})</span>
      )}
    </>
  );
}

export function Detail({ series }: { series: Series }) {
  const { common, indicators } = t.value;
  const [opened, setOpened] = useKept<number | undefined>(keyOf(series), undefined);
  const rows = series.values.map((value, rank) => ({ value, rank }));
  return (
    <div class="detail">
      {series.copied_from === null ? null : <p class="hint">{indicators.copiedFrom(series.copied_from)}</p>}
      {series.reading === null ? null : (
        <p class="hint">
          {indicators.reading}
          {common.colon}
          <French>{series.reading}</French>
        </p>
      )}
      {series.derivation === null ? null : (
        <p class="hint">
          {indicators.derivation}
          {common.colon}
          <code>{series.derivation}</code>
        </p>
      )}
      {rows.length === 0 ? null : (
        <Table
          caption={<French>{series.label}</French>}
          rows={rows}
          rowKey={({ rank }) => String(rank)}
          under={({ rank, value }) =>
            rank === opened ? <Records pointers={value.records} period={value.period} /> : null
          }
          columns={[
            {
              key: "period",
              title: indicators.period,
              isHeader: true,
              cell: ({ value }) => <Period value={value} />,
            },
            { key: "scope", title: indicators.scope, cell: ({ value }) => <French>{scope(value)}</French> },
            { key: "origin", title: indicators.origin, cell: ({ value }) => named(IndicatorMethod, value.origin) },
            { key: "value", title: indicators.value, cell: ({ value }) => <Shown series={series} value={value} /> },
            {
              key: "target",
              title: indicators.target,
              cell: ({ value: { target } }) => (target === null ? "—" : aimed(series, target)),
            },
            {
              key: "progress",
              title: indicators.progress,
              cell: ({ value: { target } }) => <Progress target={target} />,
            },
            {
              key: "records",
              title: indicators.records,
              // What is about people is counted by the engine, and neither listed nor numbered here.
              cell: ({ rank, value: { of_people, period, records } }) =>
                of_people ? (
                  <span class="hint">{indicators.people}</span>
                ) : (
                  <button
                    type="button"
                    class="small"
                    aria-expanded={rank === opened}
                    aria-label={indicators.openRecords(records.length, period)}
                    disabled={records.length === 0}
                    onClick={() => setOpened((before) => (rank === before ? undefined : rank))}
                  >
                    {number(records.length)}
                  </button>
                ),
            },
          ]}
        />
      )}
    </div>
  );
}
