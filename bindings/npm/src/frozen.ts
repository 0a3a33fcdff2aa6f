/** Answers as plain data that nobody can change. */

/** The same data, read only to its depths. */
export type Frozen<T> = T extends object ? { readonly [K in keyof T]: Frozen<T[K]> } : T;

function freeze(value: unknown): void {
  if (typeof value === "object" && value !== null) {
    Object.freeze(value);
    for (const part of Object.values(value)) {
      freeze(part);
    }
  }
}

/** The data of a JSON text, frozen to its depths. */
export function parsed<T>(json: string): Frozen<T> {
  const value = JSON.parse(json) as Frozen<T>;
  freeze(value);
  return value;
}
