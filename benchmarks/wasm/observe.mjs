// The engine as it is started, seen from outside the package: when, and its memory.

/** Watches WebAssembly from now on: its memories, and when the first start was asked for and done. */
export function observe() {
  const seen = { memories: [], called: null, done: null };
  for (const name of ["instantiate", "instantiateStreaming"]) {
    const original = WebAssembly[name];
    if (!original) continue;
    WebAssembly[name] = async (...given) => {
      seen.called ??= performance.now();
      const result = await original.apply(WebAssembly, given);
      seen.done ??= performance.now();
      for (const value of Object.values((result.instance ?? result).exports)) {
        if (value instanceof WebAssembly.Memory) seen.memories.push(value);
      }
      return result;
    };
  }
  return seen;
}
