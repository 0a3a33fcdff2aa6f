// What the page asks of its worker: heard by the test, which may hold a question or put another in its place.

/**
 * Leaves the page; from the next address on `window.asked` lists the questions; those of `window.held` wait until `window.release()`, and what
 * `window.altered` says of a computation stands in its questions.
 */
export async function overhear(page) {
  await page.addInitScript(() => {
    const post = Worker.prototype.postMessage;
    const waiting = [];
    window.asked = [];
    window.held = [];
    window.altered = {};
    window.release = () => waiting.splice(0).forEach((send) => send());
    Worker.prototype.postMessage = function (said, ...rest) {
      const question = said?.question;
      if (question === undefined) {
        post.call(this, said, ...rest);
        return;
      }
      window.asked.push(question);
      const send = () => post.call(this, { ...said, question: { ...question, ...window.altered[question.name] } }, ...rest);
      if (window.held.includes(question.name)) {
        waiting.push(send);
      } else {
        send();
      }
    };
  });
  await page.goto("about:blank");
}
