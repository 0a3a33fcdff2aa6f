// Our schema as the peers can take it. What is left out is said twice in it, or is meant for other engines.

/** Every part of a schema through a change, the innermost first. */
function changed(schema, change) {
  if (Array.isArray(schema)) return schema.map((part) => changed(part, change));
  if (schema === null || typeof schema !== "object") return schema;
  return change(Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, changed(value, change)])));
}

/** With each closed list said once: it is both an `enum`, which is kept, and a `oneOf` that carries the labels. */
export function lean(schema) {
  return changed(schema, ({ oneOf, ...rest }) => (oneOf === undefined || Array.isArray(rest.enum) ? rest : { ...rest, oneOf }));
}

/**
 * As zod reads it, without `not`, which it has not. Ours refuse a line feed after the end of a pattern; in JavaScript `$`
 * does so by itself.
 */
export function forZod(schema) {
  return changed(lean(schema), ({ not, ...rest }) => {
    if (not === undefined) return rest;
    const anchored = rest.pattern?.startsWith("^") && rest.pattern.endsWith("$");
    if (!anchored || JSON.stringify(not) !== '{"pattern":"\\n"}') {
      throw new Error(`no equivalent in zod: ${JSON.stringify({ ...rest, not })}`);
    }
    return rest;
  });
}

/** The text of a document spoilt in ways that every validator of shapes sees, by the name of the defect. */
export function spoilt(text) {
  const edited = (edit) => {
    const document = JSON.parse(text);
    edit(document);
    return JSON.stringify(document);
  };
  const record = (document) => Object.values(document).find((value) => Array.isArray(value) && typeof value[0] === "object")[0];
  const cases = {
    "an unknown key at the root": edited((document) => (document.surprise = 1)),
    "an unknown key in a record": edited((document) => (record(document).surprise = 1)),
    "a number where a text is due": edited((document) => (document.schema_version = 1)),
    "a missing key": edited((document) => delete document.schema_version),
    "an impossible date": text.replace(/"\d{4}-\d{2}-\d{2}"/, '"2023-02-30"'),
  };
  const same = Object.keys(cases).find((name) => cases[name] === text);
  if (same) throw new Error(`${same}: the document is as before`);
  return cases;
}
