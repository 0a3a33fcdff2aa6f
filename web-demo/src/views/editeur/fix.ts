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

/** The string with a word replaced at a character, counted from 1. */
function replaced(value: string, position: unknown, found: unknown, meant: string): string | undefined {
  if (typeof position !== "number" || typeof found !== "string" || found === "") {
    return undefined;
  }
  const characters = [...value];
  const before = characters.slice(0, position - 1).join("");
  const rest = characters.slice(position - 1).join("");
  return rest.startsWith(found) ? before + meant + rest.slice(found.length) : undefined;
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
    const mended = replaced(value, params["position"], params["found"], meant);
    return mended === undefined ? [] : [{ written: String(params["found"]), meant, insert: JSON.stringify(mended) }];
  });
}
