/** The terms of the vocabularies, as the schemas of the package name them. */

import { Bound, type Term } from "virtual:terms";
import { said } from "./index.ts";

export const label = ({ label_fr, label_en }: { readonly label_fr: string; readonly label_en: string }): string =>
  said(label_fr, label_en);

/** What a code is called in a vocabulary. */
export function named(terms: readonly Term[], code: string): string {
  const term = terms.find((one) => one.code === code);
  return term === undefined ? code : label(term);
}

/** The same where a line or a column begins with it. */
export function headed(terms: readonly Term[], code: string): string {
  const [first = "", ...rest] = named(terms, code);
  return first.toLocaleUpperCase("fr") + rest.join("");
}

/** A quantity, with how it bounds what is meant: « au moins 3 ». What is exact goes without saying. */
export const bounded = (bound: "about" | "at_least" | "ceiling" | "exact" | null, quantity: string): string =>
  bound === null || bound === "exact" ? quantity : `${named(Bound, bound)} ${quantity}`;
