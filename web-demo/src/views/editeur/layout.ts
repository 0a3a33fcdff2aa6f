/**
 * JSON laid out as `mednum fmt` does: two spaces a level, one item a line, a short list or object of plain values on one line. It
 * works on tokens: keys keep their order and their doubles, numbers and strings their spelling. Nothing is recursive.
 */

/** A list or an object that fits in so many columns stays on one line. */
const LONGEST_LINE = 100;
/** Deeper levels are not indented further: a hostile text must not grow with the square of its length. */
const DEEPEST_INDENT = 200;

const TOKEN = /"[^"\\]*(?:\\.[^"\\]*)*"?|[{}[\]:,]|[^\s{}[\]:,"][^,\]}: \t\n\r]*/gsu;

/** Columns of a text: its characters. */
const columns = (text: string): number =>
  /[\uD800-\uDBFF]/.test(text)
    ? text.length - (text.match(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g)?.length ?? 0)
    : text.length;

const isOpening = (token: string): boolean => token === "{" || token === "[";
const isClosing = (token: string): boolean => token === "}" || token === "]";

interface Line {
  readonly text: string;
  readonly taken: number;
}

/** The list or object opened just before `at`, when it is short, plain and not the whole text; and how many tokens it takes. */
function onOneLine(tokens: readonly string[], at: number, depth: number, column: number): Line | undefined {
  const bracket = tokens[at - 1] ?? "";
  const padded = bracket === "{";
  // A comma may follow.
  const room = Math.max(LONGEST_LINE - column - 1, 0);
  let text = bracket;
  for (let taken = 1; at + taken <= tokens.length; taken += 1) {
    const token = tokens[at + taken - 1] ?? "";
    if (isOpening(token)) {
      return undefined;
    }
    if (isClosing(token)) {
      if (taken === 1) {
        return { text: text + token, taken };
      }
      text += padded ? ` ${token}` : token;
      return depth > 0 && columns(text) <= room ? { text, taken } : undefined;
    }
    if (token === ":" || token === ",") {
      text += `${token} `;
    } else {
      text += padded && taken === 1 ? ` ${token}` : token;
    }
    if (text.length > room * 2) {
      return undefined;
    }
  }
  return undefined;
}

/** The text laid out again. It must be JSON. */
export function layOut(text: string): string {
  const tokens = text.match(TOKEN) ?? [];
  const out: string[] = [];
  let [depth, column, at] = [0, 0, 0];
  const newLine = (): void => {
    const levels = Math.min(depth, DEEPEST_INDENT);
    out.push("\n", "  ".repeat(levels));
    column = levels * 2;
  };
  const push = (token: string): void => {
    out.push(token);
    column += columns(token);
  };
  while (at < tokens.length) {
    const token = tokens[at] ?? "";
    at += 1;
    if (isOpening(token)) {
      const line = onOneLine(tokens, at, depth, column);
      if (line === undefined) {
        out.push(token);
        depth += 1;
        newLine();
      } else {
        push(line.text);
        at += line.taken;
      }
    } else if (isClosing(token)) {
      depth = Math.max(depth - 1, 0);
      newLine();
      push(token);
    } else if (token === ",") {
      out.push(token);
      newLine();
    } else {
      push(token === ":" ? ": " : token);
    }
  }
  out.push("\n");
  return out.join("");
}

const isBlank = (code: number): boolean => code === 32 || code === 10 || code === 13 || code === 9 || code === 0xfeff;

/** How many characters that are no layout stand before a place. */
export function marksBefore(text: string, place: number): number {
  let marks = 0;
  for (let at = 0; at < place; at += 1) {
    marks += isBlank(text.charCodeAt(at)) ? 0 : 1;
  }
  return marks;
}

/** The place that has so many of them before it. */
export function placeAfter(text: string, marks: number): number {
  let at = 0;
  for (let left = marks; left > 0 && at < text.length; at += 1) {
    left -= isBlank(text.charCodeAt(at)) ? 0 : 1;
  }
  return at;
}
