/** What is late, of what the body follows. */

import { CsvButton } from "../../parts/csv-button.tsx";
import { csv } from "../../parts/csv.ts";
import { French } from "../../parts/french.tsx";
import { Table } from "../../parts/table.tsx";
import { number } from "../../texts/format.ts";
import { said, t } from "../../texts/index.ts";
import type { Agenda } from "../instances/agenda.tsx";
import { PackSection } from "./section.tsx";
import { said as words } from "./texts.ts";

function lateCsv(late: Agenda["late"]): string {
  return csv(
    words.value.csv.retards.headers,
    late.map(({ days, due, label, pilots, sheet, title, when_en, when_fr }) => [
      sheet,
      title,
      label,
      said(when_fr, when_en),
      due,
      days,
      pilots.join(", "),
    ]),
  );
}

export function LatePart({ late }: { late: Agenda["late"] }) {
  const { common, etat } = t.value;
  const own = words.value;
  return (
    <PackSection part="retards">
      {late.length === 0 ? (
        <p>{own.noLate}</p>
      ) : (
        <>
          <Table
            caption={own.lateCaption}
            rows={late}
            rowKey={(_, rank) => String(rank)}
            columns={[
              { key: "label", title: etat.what, isHeader: true, cell: ({ label }) => <French>{label}</French> },
              {
                key: "sheet",
                title: common.sheet,
                cell: ({ sheet, title }) => (
                  <>
                    <span class="code">{sheet}</span> <French>{title}</French>
                  </>
                ),
              },
              { key: "when", title: own.when, cell: ({ when_en, when_fr }) => said(when_fr, when_en) },
              { key: "days", title: etat.days, isNumber: true, cell: ({ days }) => number(days) },
              {
                key: "pilots",
                title: common.pilots,
                cell: ({ pilots }) =>
                  pilots.length === 0 ? <em>{common.nobody}</em> : <French>{pilots.join(", ")}</French>,
              },
            ]}
          />
          <CsvButton file={own.csv.retards.file} of={own.names.retards} make={() => lateCsv(late)} />
        </>
      )}
    </PackSection>
  );
}
