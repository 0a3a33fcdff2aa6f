/** What a JSON Pointer (RFC 6901) designates in a document. */

export type Resolved = { readonly isFound: true; readonly value: unknown } | { readonly isFound: false };

/** The names and ranks that a pointer goes through. */
export const keysOf = (pointer: string): readonly string[] =>
  pointer
    .split("/")
    .slice(1)
    .map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"));

export function resolve(document: unknown, pointer: string): Resolved {
  let value = document;
  for (const key of keysOf(pointer)) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) {
      return { isFound: false };
    }
    value = (value as Readonly<Record<string, unknown>>)[key];
  }
  return { isFound: true, value };
}
