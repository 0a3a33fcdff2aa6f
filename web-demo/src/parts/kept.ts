/** What the reader opened or unfolded in a place: it is as it was when they come back to it. */

import { useState } from "preact/hooks";

const kept = new Map<string, unknown>();

const keyOf = (name: string): string => `${location.hash} ${name}`;

/** A state that a place keeps, by a name that is its own there. */
export function useKept<T>(name: string, initial: T): readonly [T, (change: (before: T) => T) => void] {
  const [value, setValue] = useState<T>(() => (kept.has(keyOf(name)) ? (kept.get(keyOf(name)) as T) : initial));
  return [
    value,
    (change) =>
      setValue((before) => {
        const next = change(before);
        kept.set(keyOf(name), next);
        return next;
      }),
  ];
}
