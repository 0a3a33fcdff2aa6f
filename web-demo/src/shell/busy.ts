/** Whether a part of the page is on its way, and how long what was asked of it takes to be drawn. */

/** Whether something within an element is still computed. */
export const isBusy = (within: Element): boolean => within.querySelector(".waiting, [aria-busy=true]") !== null;

/** Two frames: what was just asked for is drawn by then, or is said to be on its way. */
export const twoFrames = (): Promise<void> =>
  new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())));
