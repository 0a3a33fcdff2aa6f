/** Counts of people: small ones are held back, unless whoever keeps the register asks for all of them. */

import type { Arguments } from "mednum/worker";
import { number } from "../texts/format.ts";
import { texts } from "../texts/index.ts";
import { filter, TickField } from "./field.tsx";

const fr = {
  all: "Montrer les petits nombres",
  held: (threshold: number) =>
    `En dessous de ${threshold} personnes, un nombre est masqué, et d'autres avec lui quand ils le feraient retrouver.`,
  shown:
    "Tout est montré, jusqu'à une seule personne : à réserver à qui tient le registre. N'imprimez ni ne diffusez cette page.",
  withheld: "masqué",
};

const en: typeof fr = {
  all: "Show small counts",
  held: (threshold) =>
    `Below ${threshold} people a count is held back, and others with it when they would give it again.`,
  shown: "Everything is shown, down to one person: for whoever keeps the register. Neither print nor share this page.",
  withheld: "held back",
};

const words = texts(fr, en);
const NAME = "petits";

/** What the engine is asked: its own threshold, unless everything is to be shown. */
export const disclosure = (): Arguments => (filter(NAME) === "1" ? { threshold: 1 } : {});

/** The box to tick, and what it does. */
export function SmallCounts({ threshold }: { threshold: number }) {
  const isAll = filter(NAME) === "1";
  return (
    <>
      <form class="filters" onSubmit={(event) => event.preventDefault()}>
        <TickField name={NAME} label={words.value.all} />
      </form>
      <p class={isAll ? "notice" : "hint"} data-tone={isAll ? "error" : undefined} aria-live="polite">
        {isAll ? words.value.shown : words.value.held(threshold)}
      </p>
    </>
  );
}

/** The word that stands for a count that is held back. */
export const withheld = (): string => words.value.withheld;

/** A count as it reads. */
export const People = ({ count }: { count: number | null }) =>
  count === null ? <span class="withheld">{withheld()}</span> : <>{number(count)}</>;
