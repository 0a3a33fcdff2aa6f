/** A text laid out by the engine, with the cursor kept where it was. */

import { engine } from "../../engine/client.ts";
import { faultOf, rejectionOf, type Fault } from "../../engine/fault.ts";

const isBlank = (code: number): boolean => code === 32 || code === 10 || code === 13 || code === 9 || code === 0xfeff;

/** How many characters that are no layout stand before a place. */
function marksBefore(text: string, place: number): number {
  let marks = 0;
  for (let at = 0; at < place; at += 1) {
    marks += isBlank(text.charCodeAt(at)) ? 0 : 1;
  }
  return marks;
}

/** The place that has so many of them before it. */
function placeAfter(text: string, marks: number): number {
  let at = 0;
  for (let left = marks; left > 0 && at < text.length; at += 1) {
    left -= isBlank(text.charCodeAt(at)) ? 0 : 1;
  }
  return at;
}

/** The text laid out, or why the engine does not: it is no JSON, or the engine does not answer. */
export async function laidOut(
  text: string,
  cursor: number,
): Promise<{ readonly text: string; readonly cursor: number } | { readonly refused: Fault }> {
  try {
    const mended = await (await engine()).format(text);
    return { text: mended, cursor: placeAfter(mended, marksBefore(text, cursor)) };
  } catch (error) {
    const [found] = rejectionOf(error)?.findings ?? [];
    return { refused: found === undefined ? faultOf(error) : { fr: found.text, en: found.text_en } };
  }
}
