// zod, with what it makes of the schema itself; its objects are strict where ours are.

import { z } from "zod";

import { forZod } from "../schema.mjs";

/** A validator of a schema. */
export function validator(schema) {
  const shape = z.fromJSONSchema(forZod(schema));
  return (value) => shape.safeParse(value).success;
}

/** What a start from nothing ends with: a verdict on bytes. */
export function start(schema) {
  const validate = validator(schema);
  return (bytes) => validate(JSON.parse(new TextDecoder().decode(bytes)));
}
