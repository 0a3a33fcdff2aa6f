/** Sentences with their parameters, as the core writes them. */

import { sentences } from "./sentences.js";

/** The code of a sentence. */
export type SentenceCode = keyof typeof sentences;

/** A text in both languages. */
export interface Both {
  readonly fr: string;
  readonly en: string;
}

interface Forms {
  readonly one?: string;
  readonly other: string;
}

/** What a sentence is filled with; it agrees with `count`. */
export type Parameters = Readonly<Record<string, string | number>>;

const GROUPS = /\B(?=(\d{3})+$)/g;

const languages = {
  fr: { isOne: (count: number) => Math.abs(count) < 2, separator: "\u202F" },
  en: { isOne: (count: number) => count === 1, separator: "," },
};

function sentence(code: SentenceCode, language: keyof typeof languages, parameters: Parameters): string {
  const { isOne, separator } = languages[language];
  const forms: Forms = sentences[code][language];
  const { count } = parameters;
  const template = typeof count === "number" && isOne(count) ? (forms.one ?? forms.other) : forms.other;
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = parameters[name] ?? whole;
    return typeof value === "number" ? String(value).replace(GROUPS, separator) : value;
  });
}

/** A sentence in both languages. */
export function say(code: SentenceCode, parameters: Parameters = {}): Both {
  return { fr: sentence(code, "fr", parameters), en: sentence(code, "en", parameters) };
}
