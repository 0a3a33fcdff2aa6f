// Rounds: every lane once in each, so that a slow moment of the machine touches all of them.
//
// A lane is `{ name, time(repeats) }`; `time` gives the nanoseconds that the repeats took together.

import { rotated } from "./statistics.mjs";

const MOST_REPEATS = 1_000_000;

/** Warms a lane up; how often to repeat it for a round of about `batch` nanoseconds. */
export async function repeats(lane, { batch, warmUp }) {
  let count = 1;
  let spent = 0;
  for (;;) {
    const taken = await lane.time(count);
    spent += taken;
    // A clock that is too coarse for one call says nothing of it.
    const wanted = taken > 0 ? Math.ceil((count * batch) / taken) : count * 10;
    const next = Math.max(1, Math.min(wanted, count * 10, MOST_REPEATS));
    if (spent >= warmUp && (taken >= batch / 2 || next <= count)) return next;
    count = next;
  }
}

/**
 * Runs the lanes in rounds: the nanoseconds of one call, by lane, a value for each round. There are as many rounds as the
 * budget of nanoseconds holds, between the fewest and the most.
 */
export async function measure(lanes, { batch, warmUp, budget, fewest, most }) {
  const counts = new Map();
  for (const lane of lanes) counts.set(lane, await repeats(lane, { batch, warmUp }));
  const found = new Map(lanes.map((lane) => [lane.name, []]));
  let wanted = fewest;
  let spent = 0;
  for (let round = 0; round < wanted; round += 1) {
    for (const lane of rotated(lanes, round)) {
      const taken = await lane.time(counts.get(lane));
      spent += taken;
      found.get(lane.name).push(taken / counts.get(lane));
    }
    // How many rounds the budget holds, as the first one tells.
    if (round === 0) wanted = Math.max(fewest, Math.min(most, Math.floor(budget / Math.max(spent, 1))));
  }
  return found;
}
