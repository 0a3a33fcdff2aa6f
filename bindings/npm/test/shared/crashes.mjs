// Whatever breaks the engine, the next call works and programmes of before say that they are stale.
import { accepted, refusedOnce } from "./documents.mjs";
import { equal, fails } from "./expect.mjs";

/** A case over the functions of a page or of a worker, and a function that breaks their engine. */
async function recovers(mednum, crash) {
  const expected = await mednum.checkText(refusedOnce);
  const before = await mednum.parse(accepted);
  const error = await fails(crash, "EngineCrashError", "door.engine.crashed");
  equal(error.cause === undefined, false, "the cause is kept");
  equal(await mednum.checkText(refusedOnce), expected, "the next report");
  await fails(() => before.report(), "StaleProgrammeError", "door.programme.outlived");
  await fails(() => before.compute("roadmap.state"), "StaleProgrammeError", "door.programme.outlived");
  before.free();
  const after = await mednum.parse(accepted);
  equal((await after.report()).counts.error, 0);
  after.free();
}

/** The cases; `crashes` breaks the engine by a panic, by depth, by memory. */
export const cases = {
  "a panic": (mednum, crashes) => recovers(mednum, crashes.rules),
  "a stack that overflows": (mednum, crashes) => recovers(mednum, crashes.catalog),
  "a memory that is full": (mednum, crashes) => recovers(mednum, crashes.computations),
  "a hundred panics": async (mednum, crashes) => {
    for (let time = 0; time < 100; time += 1) {
      await fails(crashes.rules, "EngineCrashError", "door.engine.crashed");
    }
    await recovers(mednum, crashes.rules);
  },
};
