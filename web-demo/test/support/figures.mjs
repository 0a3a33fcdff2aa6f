// What a page shows, read as its reader would: once it is there.
import { settled } from "./browser.mjs";

/** The cells of a table by its caption, row by row, without its head. */
export async function rows(page, caption) {
  await settled(page);
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

/** The lengths of the plain bars within a part of the page, in percent, in their order. */
export async function lengths(page, within) {
  await settled(page);
  return page.$$eval(`${within} rect.plain`, (found) => found.map((bar) => parseFloat(bar.getAttribute("width"))));
}

/** The lengths of bars of which the longest takes the whole width. */
export const ofLongest = (numbers) => numbers.map((one) => (one / Math.max(...numbers, 1)) * 100);

/** The numbers that open lists, by what they count, once the engine has answered. */
export async function stats(page) {
  await settled(page);
  return statsNow(page);
}

/** The numbers that open lists, as they are. */
export function statsNow(page) {
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
