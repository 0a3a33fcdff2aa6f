// Rounds over lanes whose clock is made up.

import assert from "node:assert/strict";
import { test } from "node:test";

import { measure, repeats } from "../rounds.mjs";

const PACE = { batch: 1_000, warmUp: 0, budget: 1e9, fewest: 3, most: 3 };

/** A lane that takes a given time for each call, and notes what it is asked. */
function lane(name, each, log = []) {
  return {
    name,
    log,
    time: async (count) => {
      log.push([name, count]);
      return each * count;
    },
  };
}

test("a fast lane is repeated until a round lasts", async () => assert.equal(await repeats(lane("a", 10), PACE), 100));

test("a slow lane is called once a round", async () => assert.equal(await repeats(lane("a", 5_000), PACE), 1));

test("a clock that sees nothing of a call does not end the search", async () => {
  const coarse = { name: "a", time: async (count) => Math.floor(count / 1_000) * 1_000 };
  assert.equal(await repeats(coarse, PACE), 1_000);
});

test("a lane is warm before it counts", async () => {
  const slow = lane("a", 600);
  await repeats(slow, { ...PACE, warmUp: 10_000 });
  const spent = slow.log.reduce((sum, [, count]) => sum + count * 600, 0);
  assert.ok(spent >= 10_000, `${spent}`);
});

test("lanes take turns, a value for each round", async () => {
  const log = [];
  const found = await measure([lane("a", 2_000, log), lane("b", 4_000, log)], PACE);
  const [warm, rounds] = [log.slice(0, 2), log.slice(2)];
  assert.deepEqual(warm.map(([name]) => name), ["a", "b"]);
  assert.deepEqual(rounds.map(([name]) => name), ["a", "b", "b", "a", "a", "b"]);
  assert.deepEqual(Object.fromEntries(found), { a: [2_000, 2_000, 2_000], b: [4_000, 4_000, 4_000] });
});

test("the time of a call is that of the round over its repeats", async () => {
  const found = await measure([lane("a", 10)], PACE);
  assert.deepEqual(found.get("a"), [10, 10, 10]);
});

const BUDGETS = {
  "a budget that holds few gives the fewest": [10_000, 2],
  "a budget that holds some gives those": [20_000, 4],
  "a budget that holds many gives the most": [1e9, 6],
};
for (const [name, [budget, due]] of Object.entries(BUDGETS)) {
  test(name, async () => {
    const found = await measure([lane("a", 5_000)], { ...PACE, budget, fewest: 2, most: 6 });
    assert.equal(found.get("a").length, due);
  });
}
