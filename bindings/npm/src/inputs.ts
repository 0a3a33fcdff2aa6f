/** What callers give, checked and brought to what the engine takes: bytes, and text that has an UTF-8. */

import { ArgumentError } from "./errors.js";
import { say, type SentenceCode } from "./say.js";

/** A document: its text, or its UTF-8 bytes, which spare an encoding. */
export type Input = string | Uint8Array | ArrayBuffer;

const INPUT_TYPES = "Uint8Array, ArrayBuffer";

/** An argument that is refused before the engine. */
export function refused(
  code: SentenceCode,
  argument: string,
  parameters: Readonly<Record<string, string>> = {},
  cause?: unknown,
): ArgumentError {
  const options = cause === undefined ? undefined : { cause };
  return new ArgumentError({ code, argument, ...say(code, { argument, ...parameters }) }, options);
}

/** An accessor of the language itself: a subclass cannot lie to it, a value of another window answers it. */
function accessor(prototype: object, name: PropertyKey): (value: unknown) => unknown {
  const get: unknown = Object.getOwnPropertyDescriptor(prototype, name)?.get;
  return (value) => {
    try {
      return typeof get === "function" ? Reflect.apply(get, value, []) : undefined;
    } catch {
      return undefined;
    }
  };
}

const views: object = Object.getPrototypeOf(Uint8Array.prototype);
const viewName = accessor(views, Symbol.toStringTag);
const viewBuffer = accessor(views, "buffer");
const viewOffset = accessor(views, "byteOffset");
const viewLength = accessor(views, "length");
const bufferLength = accessor(ArrayBuffer.prototype, "byteLength");

/** A buffer of the language itself, of whichever window; shared memory is none. */
export function bufferOf(value: unknown): ArrayBuffer | undefined {
  return bufferLength(value) === undefined ? undefined : (value as ArrayBuffer);
}

const encoder = new TextEncoder();

/** The bytes of a document, over the memory of the caller when it gave bytes. */
export function bytesOf(argument: string, input: unknown): Uint8Array {
  if (typeof input === "string") {
    const text = textOf(argument, input);
    try {
      return encoder.encode(text);
    } catch (error) {
      throw refused("door.argument.too_long", argument, {}, error);
    }
  }
  const isView = viewName(input) === "Uint8Array";
  if (!isView && bufferOf(input) === undefined) {
    throw refused("door.argument.not_document", argument, { types: INPUT_TYPES });
  }
  try {
    return isView
      ? new Uint8Array(viewBuffer(input) as ArrayBuffer, viewOffset(input) as number, viewLength(input) as number)
      : new Uint8Array(input as ArrayBuffer);
  } catch (error) {
    throw refused("door.argument.detached", argument, {}, error);
  }
}

const LONE_SURROGATE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;

function isWellFormed(text: string): boolean {
  // Of ES2024, ten times as fast.
  const native = (text as string & { isWellFormed?: () => boolean }).isWellFormed;
  return native === undefined ? !LONE_SURROGATE.test(text) : native.call(text);
}

/** A text without a lone surrogate: those have no UTF-8, and would silently become another character. */
export function textOf(argument: string, text: unknown): string {
  if (typeof text !== "string") {
    throw refused("door.argument.not_text", argument);
  }
  if (!isWellFormed(text)) {
    throw refused("door.argument.lone_surrogate", argument);
  }
  return text;
}

/** Whether an object is one written with braces, of whichever window: JSON writes others as what they are not. */
function isPlain(object: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(object);
  return (
    prototype === null ||
    (typeof prototype === "object" && Object.getPrototypeOf(prototype) === null && Object.hasOwn(prototype, "isPrototypeOf"))
  );
}

/** Whether JSON holds a value, as its `toJSON` left it, and does not write something else in its place. */
function isWritten(value: unknown, inArray: boolean): boolean {
  switch (typeof value) {
    case "string":
    case "boolean":
      return true;
    case "number":
      return Number.isFinite(value);
    case "object":
      return value === null || Array.isArray(value) || isPlain(value);
    case "undefined":
      // A property is then left out.
      return !inArray;
    default:
      return false;
  }
}

function onlyWritten(this: unknown, key: string, value: unknown): unknown {
  if (!isWritten(value, Array.isArray(this))) {
    throw new TypeError(`JSON does not hold what is at “${key}”`);
  }
  return value;
}

/** The JSON text of an object; of an empty one when nothing is given. */
export function jsonOf(argument: string, value: unknown): string {
  if (value === undefined) {
    return "{}";
  }
  let isObject: boolean;
  let json: unknown;
  try {
    isObject = typeof value === "object" && value !== null && !Array.isArray(value);
    json = isObject ? JSON.stringify(value, onlyWritten) : undefined;
  } catch (error) {
    throw refused("door.argument.not_json", argument, {}, error);
  }
  if (!isObject) {
    throw refused("door.argument.not_object", argument);
  }
  // Its `toJSON` may have left nothing, or no object.
  if (typeof json !== "string" || !json.startsWith("{")) {
    throw refused("door.argument.not_json", argument);
  }
  // JSON.stringify writes a lone surrogate as an escape: the engine refuses it.
  return json;
}
