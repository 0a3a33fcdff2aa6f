// Small documents.

/** A document without an error. */
export const accepted = '{"schema_version": "1.1"}';
/** A document with one error, and one with two. */
export const refusedOnce = '{"schema_version": "1.1", "actoins": []}';
export const refusedTwice = '{"schema_version": "1.1", "actoins": [], "meetngs": []}';

/** An object that holds itself. */
export function cyclic() {
  const object = {};
  object.itself = object;
  return object;
}

/** Bytes that were given away. */
export function detached() {
  const bytes = new Uint8Array([0x7b, 0x7d]);
  structuredClone(bytes, { transfer: [bytes.buffer] });
  return bytes;
}

/** An object that nothing can be asked of. */
export function revoked() {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
}
