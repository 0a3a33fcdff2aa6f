/** The line to a worker: each question waits for its answer, and all of them end with the worker. */

import { EngineStartError } from "../errors.js";
import { errorOf, type Answer, type Asked, type Question } from "./protocol.js";

/** A worker of the browser or of Node.js. */
export interface Channel {
  post(asked: Asked, moved: ArrayBuffer[]): void;
  /** Says whether an answer is awaited: nothing else keeps a process alive. */
  awaited(isAwaited: boolean): void;
  terminate(): void;
}

/** Makes a worker, and says who hears it. */
export type Open = (heard: (answer: Answer) => void, failed: (cause: unknown) => void) => Channel;

interface Waiting {
  readonly done: (value: string | number) => void;
  readonly failed: (error: unknown) => void;
}

export class Line {
  readonly #channel: Channel;
  readonly #waiting = new Map<number, Waiting>();
  #last = 0;
  #end: (() => Error) | undefined;

  constructor(open: Open) {
    this.#channel = open(
      (answer) => this.#heard(answer),
      (cause) => this.close(() => new EngineStartError(cause, "door.worker.unavailable")),
    );
  }

  /** Asks the worker; `moved` is given away to it. */
  async ask(question: Question, moved: ArrayBuffer[] = []): Promise<string | number> {
    if (this.#end !== undefined) {
      throw this.#end();
    }
    this.#last += 1;
    const id = this.#last;
    const answer = new Promise<string | number>((done, failed) => this.#waiting.set(id, { done, failed }));
    this.#channel.awaited(true);
    try {
      this.#channel.post({ id, question }, moved);
    } catch (error) {
      this.#answered(id)?.failed(error);
    }
    return answer;
  }

  /** The same for an answer that is a text. */
  async text(question: Question, moved?: ArrayBuffer[]): Promise<string> {
    return String(await this.ask(question, moved));
  }

  /** Who waited for an answer, and waits no more. */
  #answered(id: number): Waiting | undefined {
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    this.#channel.awaited(this.#waiting.size > 0);
    return waiting;
  }

  #heard(answer: Answer): void {
    const waiting = this.#answered(answer.id);
    if ("fault" in answer) {
      waiting?.failed(errorOf(answer.fault));
    } else {
      waiting?.done(answer.value);
    }
  }

  /** Ends it, for the reason that is told to who waits and who asks later. The first reason holds. */
  close(reason: () => Error): void {
    if (this.#end !== undefined) {
      return;
    }
    this.#end = reason;
    this.#channel.terminate();
    for (const { failed } of this.#waiting.values()) {
      failed(reason());
    }
    this.#waiting.clear();
  }
}
