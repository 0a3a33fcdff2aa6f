// The contenders in a page. It is bundled; the package is not, and is imported as a page imports it.

import { contenders } from "./contenders.mjs";
import { observe } from "./observe.mjs";

/** Starts the engine and gives the contenders to the driver. */
globalThis.prepare = async ({ place, schema, documents, options, computations }) => {
  const engine = observe();
  const { load } = await import(place);
  const mednum = await load();
  const fetched = documents.map(async (name) => {
    const response = await fetch(`/documents/${name}.json`);
    return [name, new Uint8Array(await response.arrayBuffer())];
  });
  globalThis.bench = contenders({
    mednum,
    engine,
    schema: await (await fetch(schema)).json(),
    documents: Object.fromEntries(await Promise.all(fetched)),
    options,
    computations,
  });
};
