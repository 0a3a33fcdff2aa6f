/** The rows of a table that the reader opened, by their keys. */

import { useKept } from "./kept.ts";

export interface Opened {
  readonly has: (key: string) => boolean;
  /** Opens it, or shuts it. */
  readonly toggle: (key: string) => void;
}

export function useOpened(table: string): Opened {
  const [keys, setKeys] = useKept<ReadonlySet<string>>(table, new Set());
  return {
    has: (key) => keys.has(key),
    toggle: (key) =>
      setKeys((before) => {
        const next = new Set(before);
        if (!next.delete(key)) {
          next.add(key);
        }
        return next;
      }),
  };
}
