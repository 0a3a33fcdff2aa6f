/**
 * What a finding proposes, as a change of the text. A finding that has a near-miss carries the words that may have been meant,
 * as `suggestion`, and the word that was written among its other parameters: that word is replaced where it stands, and
 * nothing else. When the text of the place is not that word, nothing is proposed.
 */

import type { Found } from "./place.ts";

/** What replaces the token of a finding. */
export interface Fix {
  readonly written: string;
  readonly meant: string;
  /** The token once mended. */
  readonly insert: string;
}

const decoded = (token: string): string | undefined => {
  try {
    const value: unknown = JSON.parse(token);
    return typeof value === "string" ? value : undefined;
  } catch {
    return undefined;
  }
};

/** How each character of a string is written in its token: as itself, or by an escape, or by two. */
const WRITTEN = /\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|\\u[0-9a-fA-F]{4}|\\.|./gsu;

/** A token with a word of its string replaced at a character, counted from 1; the rest stays written as it is. */
function replaced(token: string, value: string, position: unknown, found: unknown, meant: string): string | undefined {
  if (typeof position !== "number" || typeof found !== "string" || found === "") {
    return undefined;
  }
  const [characters, written] = [[...value], token.slice(1, -1).match(WRITTEN) ?? []];
  const [from, to] = [position - 1, position - 1 + [...found].length];
  if (characters.length !== written.length || characters.slice(from, to).join("") !== found) {
    return undefined;
  }
  const inside = JSON.stringify(meant).slice(1, -1);
  return `"${written.slice(0, from).join("")}${inside}${written.slice(to).join("")}"`;
}

/** The changes that a finding proposes for the token at its place. */
export function fixes({ params }: Found, token: string): readonly Fix[] {
  const { suggestion } = params;
  const value = decoded(token);
  if (!Array.isArray(suggestion) || value === undefined) {
    return [];
  }
  const isWhole = Object.values(params).includes(value);
  return suggestion.flatMap((meant): Fix[] => {
    if (isWhole) {
      return [{ written: value, meant, insert: JSON.stringify(meant) }];
    }
    const insert = replaced(token, value, params["position"], params["found"], meant);
    return insert === undefined ? [] : [{ written: String(params["found"]), meant, insert }];
  });
}
