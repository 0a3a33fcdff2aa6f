// The native peer: a process that is asked by lines of JSON.

import { spawn } from "node:child_process";
import { createInterface } from "node:readline";

/** Starts it over a folder of documents. */
export function native(program, { folder, options, computations }) {
  const child = spawn(program, ["serve", folder, JSON.stringify(options), ...computations], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  const waiting = [];
  let ended;
  createInterface({ input: child.stdout }).on("line", (line) => waiting.shift()?.resolve(JSON.parse(line)));
  const end = (error) => {
    ended = error;
    for (const { reject } of waiting.splice(0)) reject(error);
  };
  child.on("error", end);
  child.on("exit", (code) => end(new Error(`the native peer ended with ${code}`)));
  child.stdin.on("error", end);
  const ask = (request) =>
    new Promise((resolve, reject) => {
      if (ended) return reject(ended);
      waiting.push({ resolve, reject });
      child.stdin.write(`${JSON.stringify(request)}\n`);
    });
  return {
    time: async (task, document, repeats) => (await ask({ ask: "time", task, document, repeats })).nanoseconds,
    report: async (document) => (await ask({ ask: "report", document })).texts[0],
    answers: async (document) => (await ask({ ask: "answers", document })).texts,
    close: () => child.stdin.end(),
  };
}
