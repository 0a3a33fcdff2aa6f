// What a page shows, read as its reader would.

/** The cells of a table by its caption, row by row, without its head. */
export function rows(page, caption) {
  return page.evaluate((wanted) => {
    const flat = (said) => said.replace(/\s+/g, " ").trim();
    const text = (cell) => flat(cell?.textContent ?? "");
    const table = [...document.querySelectorAll("table")].find((found) => text(found.caption) === flat(wanted));
    if (table === undefined) {
      throw new Error(`no table is called ${wanted}`);
    }
    return [...table.tBodies].flatMap((body) =>
      [...body.rows].filter((row) => !row.classList.contains("under")).map((row) => [...row.cells].map(text)),
    );
  }, caption);
}

/** The numbers that open lists, by what they count. */
export function stats(page) {
  return page.evaluate(() =>
    Object.fromEntries(
      [...document.querySelectorAll(".stat")].map((stat) => [
        stat.querySelector(".stat-label").textContent,
        stat.querySelector(".stat-value").textContent,
      ]),
    ),
  );
}

/** A text with plain spaces, as a test writes it. */
export const plain = (text) => text.replace(/[\s\u00a0\u202f]+/g, " ").trim();
