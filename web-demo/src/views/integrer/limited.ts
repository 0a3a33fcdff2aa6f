/** A module of WebAssembly whose memory cannot grow beyond so many pages of 64 KiB: three numbers of its header are written anew. */

interface Read {
  readonly value: number;
  readonly end: number;
}

/** An unsigned number of WebAssembly: seven bits a byte, the lowest first. */
function read(module: Uint8Array, at: number): Read {
  let [value, shift, end] = [0, 0, at];
  for (; ; end += 1, shift += 7) {
    const byte = module[end] ?? 0;
    value += (byte & 0x7f) * 2 ** shift;
    if (byte < 0x80) {
      return { value, end: end + 1 };
    }
  }
}

function written(number: number): readonly number[] {
  const bytes: number[] = [];
  let left = number;
  for (; left >= 0x80; left = Math.floor(left / 0x80)) {
    bytes.push((left & 0x7f) | 0x80);
  }
  return [...bytes, left];
}

const HEADER = 8;
const MEMORY = 5;

/** The module, its only memory limited. */
export function limited(module: Uint8Array<ArrayBuffer>, pages: number): Uint8Array<ArrayBuffer> {
  for (let at = HEADER; at < module.length;) {
    const { value: size, end: start } = read(module, at + 1);
    if (module[at] === MEMORY) {
      // One memory; a flag that says whether a largest size follows; the size at first.
      const { value: least } = read(module, start + 2);
      const content = [1, 1, ...written(least), ...written(Math.max(least, pages))];
      const section = [MEMORY, ...written(content.length), ...content];
      const made = new Uint8Array(at + section.length + module.length - start - size);
      made.set(module.subarray(0, at));
      made.set(section, at);
      made.set(module.subarray(start + size), at + section.length);
      return made;
    }
    at = start + size;
  }
  return module;
}
