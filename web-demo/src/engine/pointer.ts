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
