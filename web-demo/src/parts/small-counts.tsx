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
    `Counts below ${threshold} people are withheld, along with others that would reveal them.`,
  shown: "Everything is shown, down to a single person: for the keeper of the register only. Do not print or share this page.",
  withheld: "withheld",
};

const words = texts(fr, en);
const NAME = "petits";

/** What the engine is asked: its own threshold, unless everything is to be shown. */
export const disclosure = (): Arguments => (filter(NAME) === "1" ? { threshold: 1 } : {});

/** Whether an answer holds every count: its own threshold tells, and not what is being asked. */
export const isEveryCount = (threshold: number): boolean => threshold <= 1;

/** The box to tick, and what the answer that is shown holds back. */
export function SmallCounts({ threshold }: { threshold: number }) {
  const isAll = isEveryCount(threshold);
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
