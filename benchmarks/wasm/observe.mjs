// The engine as it is started, seen from outside the package: when, and its memory.

/**
 * Watches WebAssembly from now on, for the engine: when its compilation was asked for, when it was started, and its
 * memory. Others have modules too: Node.js reads HTTP with one, and starts it when `Response` is first named.
 */
export function observe() {
  const seen = { called: null, done: null, memory: null };
  /** When the compilation of a module began. */
  const begun = new WeakMap();
  const note = (module, instance, called) => {
    if (typeof instance.exports.check !== "function") return;
    const { memory } = instance.exports;
    Object.assign(seen, { called: begun.get(module) ?? called, done: performance.now(), memory });
  };
  const wrap = (name, after) => {
    const original = WebAssembly[name];
    if (!original) return;
    WebAssembly[name] = async (...given) => {
      const called = performance.now();
      const result = await original.apply(WebAssembly, given);
      after(result, called, given[0]);
      return result;
    };
  };
  for (const name of ["compile", "compileStreaming"]) wrap(name, (module, called) => begun.set(module, called));
  for (const name of ["instantiate", "instantiateStreaming"]) {
    wrap(name, (result, called, source) => note(source, result.instance ?? result, called));
  }
  const construct = (name, after) => {
    WebAssembly[name] = new Proxy(WebAssembly[name], {
      construct(target, given) {
        const called = performance.now();
        const made = new target(...given);
        after(made, called, given[0]);
        return made;
      },
    });
  };
  construct("Module", (module, called) => begun.set(module, called));
  construct("Instance", (instance, called, module) => note(module, instance, called));
  return seen;
}
