// What a page gives on paper, read from the very PDF: its pages, and the rows that lie on more than one of them.

const OBJECT = /(?:^|\n)(\d+) 0 obj\n([\s\S]*?)\nendobj/g;

/** The roles whose elements are kept whole: rows of tables, and points of lists. */
const WHOLE = ["TR", "LI"];

function elements(text) {
  const found = new Map();
  for (const [, name, body] of text.matchAll(OBJECT)) {
    const role = /\/Type \/StructElem\n\/S \/(\w+)/.exec(body)?.[1];
    if (role !== undefined) {
      // Attributes hold no reference; kids follow /K, whether one or several.
      const kids = /\/K (\d+ 0 R|\[[\s\S]*?\](?=\n|>>$))/.exec(body)?.[1] ?? "";
      found.set(name, {
        role,
        isColumnHead: body.includes("/Scope /Column"),
        kids: [...kids.replace(/<<[\s\S]*?>>/g, "").matchAll(/(\d+) 0 R/g)].map(([, kid]) => kid),
        pages: [...body.matchAll(/\/Pg (\d+) 0 R/g)].map(([, page]) => page),
      });
    }
  }
  return found;
}

/** Prints a page on A4: how many pages it takes, how many rows and points it holds, and which of them are cut. */
export async function paper(page) {
  const text = (await page.pdf({ preferCSSPageSize: true, tagged: true })).toString("latin1");
  const known = elements(text);
  const under = (name) => {
    const element = known.get(name);
    return element === undefined ? [] : [element, ...element.kids.flatMap(under)];
  };
  // The head of a table is printed on each of its pages; a list within a point has points of its own.
  const rows = [...known]
    .filter(([, { role }]) => WHOLE.includes(role))
    .map(([name]) => under(name))
    .filter((row) => !row.some(({ isColumnHead, role }) => isColumnHead || role === "L"));
  return {
    pages: text.match(/\/Type \/Page\b/g).length,
    rows: rows.length,
    cut: rows.filter((row) => new Set(row.flatMap(({ pages }) => pages)).size > 1).length,
  };
}
