/** Lays texts out aside: a large one leaves the page free. */

import { layOut, marksBefore, placeAfter } from "./layout.ts";

export interface LayoutAsked {
  readonly id: number;
  readonly text: string;
  /** Where the cursor is. */
  readonly cursor: number;
}

/** What was laid out; nothing when the text is no JSON. */
export interface LayoutAnswer {
  readonly id: number;
  readonly laidOut: { readonly text: string; readonly cursor: number } | undefined;
}

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text.replace(/^\uFEFF/, ""));
    return true;
  } catch {
    return false;
  }
};

addEventListener("message", ({ data }: MessageEvent<LayoutAsked>) => {
  const { cursor, id, text } = data;
  const answer = (laidOut: LayoutAnswer["laidOut"]): void => postMessage({ id, laidOut } satisfies LayoutAnswer);
  if (isJson(text)) {
    const laidOut = layOut(text.replace(/^\uFEFF/, ""));
    answer({ text: laidOut, cursor: placeAfter(laidOut, marksBefore(text, cursor)) });
  } else {
    answer(undefined);
  }
});
