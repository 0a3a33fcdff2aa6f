/** The bytes of a text, made a piece at a time: a large one leaves the page free meanwhile. */

import type { Text } from "@codemirror/state";

/** Characters of a piece, and how long pieces are made without a pause. */
const PIECE = 1 << 18;
const LONGEST_BLOCK = 8;

const pause = (): Promise<void> =>
  new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      done();
    };
    port2.postMessage(undefined);
  });

/** A text as bytes; nothing once it is no longer wanted. */
export async function encoded(text: Text, lineBreak: string, isWanted: () => boolean): Promise<Uint8Array | undefined> {
  const encoder = new TextEncoder();
  const pieces: Uint8Array[] = [];
  let [size, start] = [0, performance.now()];
  // Pieces end with a line, so that none begins within a character of two halves.
  for (let from = 0; from < text.length || pieces.length === 0;) {
    const rest = text.length - from <= PIECE;
    const to = rest ? text.length : Math.min(text.lineAt(from + PIECE).to + 1, text.length);
    const piece = encoder.encode(text.sliceString(from, to, lineBreak));
    pieces.push(piece);
    size += piece.length;
    from = to;
    if (from < text.length && performance.now() - start > LONGEST_BLOCK) {
      await pause();
      if (!isWanted()) {
        return undefined;
      }
      start = performance.now();
    }
  }
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}
