/** Answers to questions that a view words itself: asked again when the document, the day or the question changes. */

import type { Answers, Arguments, ComputationName, Frozen } from "mednum/worker";
import { useEffect, useState } from "preact/hooks";
import { refusalOf, type Refusal } from "./fault.ts";
import { fail, opening, type Opening } from "./opening.ts";

export interface Asked<T> {
  readonly value: T | undefined;
  readonly refusal: Refusal | undefined;
  /** Another question, or the same of another day, is being answered. */
  readonly isLate: boolean;
}

interface Held<T> {
  readonly of: Opening;
  readonly question: string;
  readonly value?: T;
  readonly refusal?: Refusal;
}

/** The answer of a computation to a question; nothing is asked without one. */
export function useAsked<N extends ComputationName>(name: N, asked: Arguments | undefined): Asked<Frozen<Answers[N]>> {
  const now = opening.value;
  const question = asked === undefined ? "" : `${name} ${JSON.stringify(asked)}`;
  const [held, setHeld] = useState<Held<Frozen<Answers[N]>> | undefined>(undefined);
  useEffect(() => {
    if (now.state !== "open" || asked === undefined) {
      return undefined;
    }
    let isHere = true;
    // A programme that was freed meanwhile answers nobody.
    const keep = (answer: Partial<Held<Frozen<Answers[N]>>>): void => {
      if (isHere && opening.peek() === now) {
        setHeld({ of: now, question, ...answer });
      }
    };
    now.programme.compute(name, asked).then(
      (value) => keep({ value }),
      (error: unknown) => {
        const refusal = refusalOf(error);
        if (refusal !== undefined) {
          keep({ refusal });
        } else if (isHere) {
          fail(now, error);
        }
      },
    );
    return () => {
      isHere = false;
    };
  }, [now, question]);
  const isFailed = now.state === "failed";
  // After a failure nothing takes the place of what is late: it goes.
  const isOfDocument =
    held !== undefined &&
    held.of.doc === now.doc &&
    held.of.file === now.file &&
    question !== "" &&
    (!isFailed || (held.of.day === now.day && held.question === question));
  return {
    value: isOfDocument ? held.value : undefined,
    refusal: isOfDocument ? held.refusal : undefined,
    isLate: question !== "" && !isFailed && !(isOfDocument && held.of === now && held.question === question),
  };
}
