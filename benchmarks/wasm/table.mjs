// Tables of text, and numbers as people read them.

/** Lines of a table: the first column to the left, the others to the right. */
export function table(head, rows) {
  const all = [head, ...rows];
  const widths = head.map((_, column) => Math.max(...all.map((row) => row[column].length)));
  const line = (row) =>
    row.map((cell, column) => (column === 0 ? cell.padEnd(widths[column]) : cell.padStart(widths[column]))).join("  ").trimEnd();
  return all.map(line);
}

/** A time, in the unit that leaves one to four digits before the point. */
export function time(nanoseconds) {
  const [unit, size] = [["s", 1e9], ["ms", 1e6], ["µs", 1e3], ["ns", 1]].find(([, least]) => nanoseconds >= least) ?? ["ns", 1];
  return `${digits(nanoseconds / size)} ${unit}`;
}

/** A number with about three digits that mean something. */
export function digits(value) {
  const size = Math.abs(value);
  return value.toFixed(size >= 100 || size === 0 ? 0 : size >= 10 ? 1 : 2);
}

/** A whole number, by thousands. */
export function whole(value) {
  return Math.round(value).toString().replace(/\B(?=(\d{3})+$)/g, ",");
}

/** A ratio with its quartiles; nothing where there is none. */
export function times(ratio) {
  return ratio ? `${ratio.median.toFixed(2)} [${ratio.low.toFixed(2)} ${ratio.high.toFixed(2)}]` : "";
}

/** A share in percent. */
export function percent(share) {
  return `${(share * 100).toFixed(0)} %`;
}
