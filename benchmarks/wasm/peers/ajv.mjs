// ajv, compiled in strict mode.

import Ajv2020 from "ajv/dist/2020.js";
import addFormats from "ajv-formats";

/** A validator of a schema. */
export function validator(schema) {
  const Engine = Ajv2020.default ?? Ajv2020;
  const ajv = new Engine({ strict: true, allErrors: false });
  (addFormats.default ?? addFormats)(ajv);
  return ajv.compile(schema);
}

/** What a start from nothing ends with: a verdict on bytes. */
export function start(schema) {
  const validate = validator(schema);
  return (bytes) => validate(JSON.parse(new TextDecoder().decode(bytes)));
}
