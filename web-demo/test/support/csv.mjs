// A file for a spreadsheet, read as one reads it.

/** A reader of semicolons and quotes, as a spreadsheet reads them. */
export function parse(text) {
  const table = [[""]];
  let isQuoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const row = table.at(-1);
    if (isQuoted && text[at] === '"' && text[at + 1] === '"') {
      row[row.length - 1] += '"';
      at += 1;
    } else if (text[at] === '"') {
      isQuoted = !isQuoted;
    } else if (!isQuoted && text[at] === ";") {
      row.push("");
    } else if (!isQuoted && text.startsWith("\r\n", at)) {
      at += 1;
      if (at + 1 < text.length) table.push([""]);
    } else {
      row[row.length - 1] += text[at];
    }
  }
  return table;
}
