/**
 * A table as a file that a French spreadsheet opens rightly: semicolons, lines that end as in Windows, and the mark that says
 * UTF-8.
 */

const MARK = "\uFEFF";

/** A cell. One that starts like a formula is kept a text: a spreadsheet would run it. */
function cell(value: string | number): string {
  const text = typeof value === "string" && /^[=+\-@\t\r]/.test(value) ? `'${value}` : String(value);
  return /[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

export function csv(headers: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  return MARK + [headers, ...rows].map((row) => `${row.map(cell).join(";")}\r\n`).join("");
}

/** Hands a text over as a file. */
export function download(name: string, content: string | Uint8Array<ArrayBuffer>, type = "text/csv"): void {
  const address = URL.createObjectURL(new Blob([content], { type: `${type};charset=utf-8` }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 1000);
}
