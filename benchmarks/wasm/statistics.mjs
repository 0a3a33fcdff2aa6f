// The figures of rounds: medians, quartiles, and ratios taken round by round.

/** The value below which a share of the values lies, between two of them by a straight line. */
export function quantile(values, share) {
  if (values.length === 0) throw new Error("no value: nothing was measured");
  const sorted = [...values].sort((left, right) => left - right);
  const place = (sorted.length - 1) * share;
  const below = Math.floor(place);
  const above = Math.min(below + 1, sorted.length - 1);
  return sorted[below] + (sorted[above] - sorted[below]) * (place - below);
}

/** Median and quartiles. */
export function summary(values) {
  const [low, median, high] = [0.25, 0.5, 0.75].map((share) => quantile(values, share));
  return { median, low, high };
}

/** The distance of the quartiles, as a share of the median. */
export function spread({ median, low, high }) {
  return median === 0 ? 0 : (high - low) / median;
}

/**
 * How many times the baseline: a ratio for each round, then their median and quartiles, so that a slow moment of the
 * machine that touches a whole round does not show.
 */
export function ratio(own, baseline) {
  if (own.length !== baseline.length) throw new Error(`${own.length} rounds against ${baseline.length}: not the same run`);
  return summary(own.map((value, round) => value / baseline[round]));
}

/** The items in the order of a round: each comes first in its turn. */
export function rotated(items, round) {
  const start = items.length === 0 ? 0 : round % items.length;
  return [...items.slice(start), ...items.slice(0, start)];
}
