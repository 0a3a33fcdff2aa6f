/** From a need and a commune to who can help: a form, then the path with its reasons. */

import { Need, Public, Weekday, type Term } from "virtual:terms";
import type { RefObject } from "preact";
import { useEffect, useRef } from "preact/hooks";
import type { Arguments } from "mednum/worker";
import { useAsked } from "../../engine/asked.ts";
import type { Refusal } from "../../engine/fault.ts";
import { filter } from "../../parts/field.tsx";
import { French } from "../../parts/french.tsx";
import { go, href, route } from "../../state/route.ts";
import { sentence } from "../../texts/index.ts";
import type { PartProps } from "./index.tsx";
import { label } from "./networks.ts";
import { Path } from "./path.tsx";
import { words } from "./texts.ts";

/** The parts of the address, by the argument that each gives. */
const FIELDS = { need: "besoin", commune: "commune", public: "public", day: "libre", from: "de", until: "a" } as const;
const STILL = "sur-place";

/** What is asked; nothing until there is a need and a commune. */
function asked(): Arguments | undefined {
  const given = Object.entries(FIELDS).flatMap(([argument, name]) => {
    const value = filter(name);
    return value === "" ? [] : [[argument, value] as const];
  });
  const question = { ...Object.fromEntries(given), ...(filter(STILL) === "1" ? { mobile: false } : {}) };
  return "need" in question && "commune" in question ? (question as Arguments) : undefined;
}

function Choice({
  name,
  title,
  every,
  terms,
}: {
  name: string;
  title: string;
  every?: string;
  terms: readonly Term[];
}) {
  return (
    <label class="field">
      <span>{title}</span>
      <select name={name} defaultValue={filter(name)}>
        {every === undefined ? null : <option value="">{every}</option>}
        {terms.map((term) => (
          <option key={term.code} value={term.code} selected={filter(name) === term.code}>
            {label(term)}
          </option>
        ))}
      </select>
    </label>
  );
}

function Form({ coverage }: Pick<PartProps, "coverage">) {
  const { path } = words.value;
  const isPrecise = [FIELDS.public, FIELDS.day, FIELDS.from, FIELDS.until, STILL].some((name) => filter(name) !== "");
  return (
    <form
      class="orient-form"
      onSubmit={(event) => {
        event.preventDefault();
        const data = new FormData(event.currentTarget);
        const filters = Object.fromEntries([...data].map(([name, value]) => [name, String(value).trim()]));
        go({ filters: { partie: "orientation", ...filters } });
      }}
    >
      <div class="filters">
        <Choice name={FIELDS.need} title={path.need} terms={Need} />
        <label class="field field-text">
          <span>{path.commune}</span>
          <input
            name={FIELDS.commune}
            type="search"
            required
            autocomplete="off"
            spellcheck={false}
            list="orient-communes"
            defaultValue={filter(FIELDS.commune)}
          />
        </label>
        <datalist id="orient-communes">
          {coverage.by_commune.map(({ code, name }) => (
            <option key={code} value={name} />
          ))}
        </datalist>
        <button type="submit">{path.ask}</button>
      </div>
      <details open={isPrecise}>
        <summary>{path.more}</summary>
        <div class="filters">
          <Choice name={FIELDS.public} title={path.public} every={path.anybody} terms={Public} />
          <Choice name={FIELDS.day} title={path.day} every={path.anyDay} terms={Weekday} />
          <label class="field">
            <span>{path.from}</span>
            <input name={FIELDS.from} type="time" defaultValue={filter(FIELDS.from)} />
          </label>
          <label class="field">
            <span>{path.until}</span>
            <input name={FIELDS.until} type="time" defaultValue={filter(FIELDS.until)} />
          </label>
          <label class="field field-tick">
            <input name={STILL} type="checkbox" value="1" defaultChecked={filter(STILL) === "1"} />
            <span>{path.still}</span>
          </label>
        </div>
      </details>
    </form>
  );
}

function Refused({ refusal, at }: { refusal: Refusal; at: RefObject<HTMLDivElement | null> }) {
  const { path } = words.value;
  const { filters } = route.value;
  return (
    <div ref={at} class="notice" data-tone="error" role="alert" tabIndex={-1}>
      <p>{sentence(refusal.fr, refusal.en)}</p>
      {refusal.suggestions.length === 0 ? null : (
        <p class="suggestions">
          {path.try}{" "}
          {refusal.suggestions.map((name) => (
            <a key={name} class="button" lang="fr" href={href({ filters: { ...filters, [FIELDS.commune]: name } })}>
              {name}
            </a>
          ))}
        </p>
      )}
    </div>
  );
}

export function Orientation({ coverage }: PartProps) {
  const { path } = words.value;
  const question = asked();
  const key = JSON.stringify(question ?? null);
  const { value, refusal, isLate } = useAsked("network.orientation", question);
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef(key);
  const refused = useRef<HTMLDivElement>(null);
  // The answer to a question that was just asked is where the reader goes next.
  useEffect(() => {
    if (before.current !== key && !isLate) {
      before.current = key;
      (heading.current ?? refused.current)?.focus();
    }
  }, [key, isLate]);
  return (
    <section class="panel" aria-labelledby="orient-title" aria-busy={isLate}>
      <h2 id="orient-title">{path.title}</h2>
      <p class="lead">{path.lead}</p>
      <Form key={key} coverage={coverage} />
      {question === undefined ? <p class="hint">{path.start}</p> : null}
      {refusal === undefined ? null : <Refused refusal={refusal} at={refused} />}
      {value === undefined ? null : (
        <div class="path">
          <h3 ref={heading} tabIndex={-1}>
            {label(value.need)}
            {path.at}
            <French>{value.commune_name}</French>
          </h3>
          <p class="hint">
            {value.bassin_name === null ? path.outside : <French>{value.bassin_name}</French>}
            {value.epci_name === null ? null : (
              <>
                {" · "}
                <French>{value.epci_name}</French>
              </>
            )}
          </p>
          {value.found ? null : <p class="notice">{path.nothing}</p>}
          <Path path={value} />
        </div>
      )}
    </section>
  );
}
