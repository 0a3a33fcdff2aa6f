// Numbers and tables as they are printed.

import assert from "node:assert/strict";
import { test } from "node:test";

import { digits, percent, table, time, times, whole } from "../table.mjs";

const TIMES = { "0 ns": 0, "0.40 ns": 0.4, "512 ns": 512, "1.50 µs": 1_500, "20.0 ms": 20e6, "3.00 s": 3e9 };
for (const [due, given] of Object.entries(TIMES)) test(`a time: ${due}`, () => assert.equal(time(given), due));

const DIGITS = { 0: 0, "0.05": 0.05, "9.99": 9.99, "12.3": 12.34, 1234: 1234.4 };
for (const [due, given] of Object.entries(DIGITS)) {
  test(`a number: ${due}`, () => assert.equal(digits(given), due));
}

test("thousands are set apart", () => {
  assert.deepEqual([0, 999, 1_000, 1_234_567].map(whole), ["0", "999", "1,000", "1,234,567"]);
});

test("a ratio shows its quartiles, and nothing where there is none", () => {
  assert.equal(times({ median: 1.234, low: 1.2, high: 1.3 }), "1.23 [1.20 1.30]");
  assert.equal(times(null), "");
});

test("a share is in percent", () => assert.equal(percent(0.126), "13 %"));

test("columns stand under each other", () => {
  assert.deepEqual(table(["", "µs"], [["ajv", "1.00"], ["check", "10.00"]]), [
    "          µs",
    "ajv     1.00",
    "check  10.00",
  ]);
});
