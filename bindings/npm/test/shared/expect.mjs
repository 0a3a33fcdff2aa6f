// What a case expects, in Node.js and in a page alike.

/** Fails unless both are the same value. */
export function equal(found, expected, what = "value") {
  if (!Object.is(found, expected)) {
    throw new Error(`${what}: ${String(found)}, expected ${String(expected)}`);
  }
}

/** Fails unless it throws, or its promise fails with, an error of mednum of that class and code, in both languages. */
export async function fails(run, name, code) {
  let error;
  try {
    await run();
  } catch (thrown) {
    error = thrown;
  }
  if (error === undefined) {
    throw new Error(`nothing was thrown, expected ${name} ${code}`);
  }
  if (error.name !== name || error.code !== code) {
    throw new Error(`${error.name} ${error.code}, expected ${name} ${code}: ${error.stack}`);
  }
  for (const text of [error.message, error.en]) {
    if (typeof text !== "string" || text === "" || /[{}]/.test(text)) {
      throw new Error(`${code}: “${text}” is no whole sentence`);
    }
  }
  return error;
}
