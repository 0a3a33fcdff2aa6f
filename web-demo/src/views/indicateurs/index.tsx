/** The indicators: value, target, progress, period, and the records behind each figure. */

import { IndicatorMethod } from "virtual:terms";
import { useAnswer } from "../../engine/answers.ts";
import { filter, finds, SelectField, TextField, TickField } from "../../parts/field.tsx";
import { French } from "../../parts/french.tsx";
import { Trouble } from "../../parts/trouble.tsx";
import { href, route } from "../../state/route.ts";
import { t } from "../../texts/index.ts";
import { label } from "../../texts/terms.ts";
import { SheetSection } from "./sheet.tsx";
import type { Series, Values } from "./values.ts";

function isShown(series: Series, sheet: string, axisSheets: readonly string[] | undefined): boolean {
  const [wanted, method, text] = [filter("fiche"), filter("facon"), filter("texte")];
  return (
    (wanted === "" || series.sheet === wanted) &&
    (axisSheets === undefined || axisSheets.includes(series.sheet)) &&
    (method === "" || series.method === method) &&
    (filter("valeur") !== "1" || series.values.length > 0) &&
    (text === "" || finds(text, series.label, series.indicator, series.unit ?? "", sheet))
  );
}

const countIndicators = (series: readonly Series[]): number => new Set(series.map(({ indicator }) => indicator)).size;

function Nothing({ values }: { values: Values }) {
  const { indicators } = t.value;
  return values.series.some((series) => series.values.length > 0) ? null : (
    <p class="notice">
      {indicators.emptyNotice}{" "}
      {route.value.doc === "feuille-de-route" ? (
        <a href={href({ doc: "exemple", filters: {} })}>{indicators.seeExample}</a>
      ) : null}
    </p>
  );
}

export function IndicateursView() {
  const { common, indicators } = t.value;
  const { value: values, isLate } = useAnswer("indicator.values");
  const { value: state } = useAnswer("roadmap.state");
  if (values === undefined || state === undefined) {
    return <Trouble />;
  }
  const axisSheets = state.axes.find(({ code }) => code === filter("axe"))?.sheets.map(({ code }) => code);
  const titles = new Map(state.axes.flatMap(({ sheets }) => sheets.map(({ code, title }) => [code, title] as const)));
  const shown = values.series.filter((series) => isShown(series, titles.get(series.sheet) ?? "", axisSheets));
  const valued = shown.filter((series) => series.values.length > 0).length;
  const isNarrowed = shown.length < values.series.length;
  return (
    <div aria-busy={isLate}>
      <p class="lead">
        {indicators.intro} {indicators.threshold(values.threshold)}
      </p>
      <Nothing values={values} />
      <form class="filters" aria-label={common.filters} onSubmit={(event) => event.preventDefault()}>
        <SelectField
          name="axe"
          label={common.axis}
          every={common.everything}
          choices={state.axes.map(({ code }) => ({ value: code, label: common.axisOf(code) }))}
        />
        <SelectField
          name="facon"
          label={indicators.method}
          every={common.everything}
          choices={IndicatorMethod.map((term) => ({ value: term.code, label: label(term) }))}
        />
        <TextField name="texte" label={indicators.text} />
        <TickField name="valeur" label={indicators.onlyValued} />
      </form>
      <p class="counted" aria-live="polite">
        {filter("fiche") === "" ? null : <strong>{common.onlySheet(filter("fiche"))}. </strong>}
        {indicators.counted(countIndicators(shown), shown.length, valued)}{" "}
        {isNarrowed ? <a href={href({ filters: {} })}>{common.clear}</a> : null}
      </p>
      {shown.length === 0 ? <p class="notice">{common.nothing}</p> : null}
      {state.axes.map(({ code, title, sheets }) => {
        const own = sheets
          .map((sheet) => ({ sheet, series: shown.filter((series) => series.sheet === sheet.code) }))
          .filter(({ series }) => series.length > 0);
        return own.length === 0 ? null : (
          <div key={code}>
            <h2 class="axis-title">
              {common.axisOf(code)}
              {common.colon}
              <French>{title}</French>
            </h2>
            {own.map(({ series, sheet }) => (
              <SheetSection key={sheet.code} code={sheet.code} title={sheet.title} series={series} />
            ))}
          </div>
        );
      })}
    </div>
  );
}
