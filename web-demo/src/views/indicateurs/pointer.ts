/** What a JSON Pointer (RFC 6901) designates in a document. */

export type Resolved = { readonly isFound: true; readonly value: unknown } | { readonly isFound: false };

export function resolve(document: unknown, pointer: string): Resolved {
  let value = document;
  for (const part of pointer.split("/").slice(1)) {
    const key = part.replaceAll("~1", "/").replaceAll("~0", "~");
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) {
      return { isFound: false };
    }
    value = (value as Readonly<Record<string, unknown>>)[key];
  }
  return { isFound: true, value };
}

/** The lists of a document whose records are each about a person: they are counted by the engine, never shown here. */
const PEOPLE = ["volunteers", "competency_holders"];

const isOfPerson = (pointer: string): boolean => PEOPLE.includes(pointer.split("/")[1] ?? "");

/**
 * The records of a value that may be shown, and whether there are records of people. How many of those is not told: the engine may
 * hold back another count of the same people.
 */
export const showable = (pointers: readonly string[]): { readonly shown: readonly string[]; readonly withPeople: boolean } => ({
  shown: pointers.filter((pointer) => !isOfPerson(pointer)),
  withPeople: pointers.some(isOfPerson),
});
