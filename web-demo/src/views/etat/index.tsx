/** The state of the roadmap: every number opens its list. */

import { useAnswer } from "../../engine/answers.ts";
import { French } from "../../parts/french.tsx";
import { Stat } from "../../parts/stat.tsx";
import { Trouble } from "../../parts/trouble.tsx";
import { href, route } from "../../state/route.ts";
import { money, number } from "../../texts/format.ts";
import { t } from "../../texts/index.ts";
import { bounded } from "../../texts/terms.ts";
import { Axes } from "./axes.tsx";
import { list, type State } from "./lists.ts";
import { listHref, OpenedList } from "./list.tsx";
import { Pilots } from "./pilots.tsx";

function Figures({ state, opened }: { state: State; opened: string }) {
  const { etat } = t.value;
  const count = (name: string): string => number(list(state, name)?.rows.length ?? 0);
  const stat = (name: string, label: string, more: { hint?: string; tone?: "late" | "gap" } = {}) => (
    <Stat value={count(name)} label={label} href={listHref(name)} isOpen={opened === name} {...more} />
  );
  const lateSheets = new Set(state.late.map(({ code }) => code)).size;
  return (
    <section aria-labelledby="figures-title">
      <h2 id="figures-title" class="unseen">
        {etat.figures}
      </h2>
      <ul class="stats">
        {stat("actions", etat.actions)}
        {stat("groupes", etat.groups)}
        <Stat value={number(state.counts.indicators)} label={etat.indicators} href={href({ view: "indicateurs" })} />
        {stat("retard", etat.late, { tone: "late", ...(lateSheets > 0 ? { hint: etat.lateHint(lateSheets) } : {}) })}
        {stat("sans-pilote", etat.withoutPilot, { tone: "gap" })}
        {stat("sans-indicateur", etat.withoutIndicator, { tone: "gap" })}
        {stat("sans-financement", etat.withoutFunding, { tone: "gap", hint: etat.withoutFundingHint })}
        {stat("champs", etat.gaps, { tone: "gap" })}
      </ul>
    </section>
  );
}

function Means({ state, opened }: { state: State; opened: string }) {
  const { etat } = t.value;
  const { at_least, includes_ceiling, total } = state.money_per_year;
  const open = (name: string) => ({ href: listHref(name), isOpen: opened === name });
  return (
    <section class="panel" aria-labelledby="means-title">
      <h2 id="means-title">{etat.means}</h2>
      <ul class="stats">
        <Stat
          value={bounded(at_least ? "at_least" : null, money(total))}
          label={etat.money}
          hint={includes_ceiling ? etat.moneyCeiling : undefined}
          {...open("argent")}
        />
        <Stat value={number(state.other_money.length)} label={etat.otherMoney} {...open("autre-argent")} />
        <Stat
          value={bounded(state.posts.at_least ? "at_least" : null, number(state.posts.total / 1000))}
          label={etat.posts}
          {...open("postes")}
        />
        <Stat value={number(state.headcounts.length)} label={etat.headcounts} {...open("personnes")} />
      </ul>
    </section>
  );
}

export function EtatView() {
  const { value: state, isLate } = useAnswer("roadmap.state");
  if (state === undefined) {
    return <Trouble />;
  }
  const opened = route.value.filters["liste"] ?? "";
  return (
    <div aria-busy={isLate}>
      <p class="lead">
        {state.title === "" ? null : (
          <>
            <French>{state.title}</French>.{" "}
          </>
        )}
        {t.value.etat.intro}
      </p>
      <Figures state={state} opened={opened} />
      {opened === "" ? null : <OpenedList state={state} name={opened} />}
      <Axes state={state} />
      <Pilots state={state} />
      <Means state={state} opened={opened} />
    </div>
  );
}
