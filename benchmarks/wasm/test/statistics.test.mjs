// The figures of rounds, by small cases.

import assert from "node:assert/strict";
import { test } from "node:test";

import { quantile, ratio, rotated, spread, summary } from "../statistics.mjs";

const QUANTILES = {
  "one value is every quantile": [[7], 0.25, 7],
  "the median of an odd count is the middle, whatever the order": [[9, 1, 5], 0.5, 5],
  "the median of an even count is half way": [[1, 2, 4, 8], 0.5, 3],
  "a quartile lies between two values": [[0, 10], 0.25, 2.5],
  "numbers are ordered as numbers": [[100, 20, 3], 0.5, 20],
  "the ends are the least and the most": [[3, 1, 2], 1, 3],
};
for (const [name, [values, share, due]] of Object.entries(QUANTILES)) {
  test(name, () => assert.equal(quantile(values, share), due));
}

test("no value gives no figure", () => assert.throws(() => quantile([], 0.5), /nothing was measured/));

test("the values given are left as they are", () => {
  const values = [3, 1, 2];
  summary(values);
  assert.deepEqual(values, [3, 1, 2]);
});

test("the spread is the distance of the quartiles over the median", () => {
  assert.equal(spread({ low: 9, median: 10, high: 12 }), 0.3);
  assert.equal(spread(summary([5, 5, 5])), 0);
  assert.equal(spread(summary([0, 0])), 0);
});

test("a ratio is taken round by round: a slow round of both does not show", () => {
  assert.deepEqual(ratio([2, 20, 2], [1, 10, 1]), { low: 2, median: 2, high: 2 });
  // The ratio of the medians would be 3.
  assert.equal(ratio([1, 3, 30], [1, 1, 5]).median, 3);
  assert.equal(ratio([4, 6, 9], [1, 2, 9]).median, 3);
});

test("rounds of different counts are no pair", () => assert.throws(() => ratio([1, 2], [1]), /not the same run/));

test("each comes first in its turn", () => {
  const orders = [0, 1, 2, 3].map((round) => rotated(["a", "b", "c"], round).join(""));
  assert.deepEqual(orders, ["abc", "bca", "cab", "abc"]);
  assert.deepEqual(rotated([], 5), []);
});
