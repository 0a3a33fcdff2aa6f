/** The line to a worker: each question waits for its answer, and all of them end with the worker. */

import { EngineStartError } from "../errors.js";
import { errorOf, isAnswer, LISTENING, type Asked, type Question } from "./protocol.js";

/** A worker of the browser or of Node.js. */
export interface Channel {
  post(asked: Asked, moved: ArrayBuffer[]): void;
  /** Says whether an answer is awaited: nothing else keeps a process alive. */
  awaited(isAwaited: boolean): void;
  terminate(): void;
}

/** Makes a worker, and says who hears it. */
export type Open = (heard: (said: unknown) => void, failed: (cause: unknown) => void) => Channel;

interface Waiting {
  readonly done: (value: string | number) => void;
  readonly failed: (error: unknown) => void;
}

export class Line {
  readonly #channel: Channel;
  readonly #waiting = new Map<number, Waiting>();
  /** What is asked of a worker that does not listen yet, in its order. */
  #unsent: (() => void)[] | undefined = [];
  #last = 0;
  #end: (() => Error) | undefined;

  constructor(open: Open) {
    this.#channel = open(
      (said) => this.#heard(said),
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
    const send = (): void => this.#send({ id, question }, moved);
    if (this.#unsent === undefined) {
      send();
    } else {
      this.#unsent.push(send);
    }
    return answer;
  }

  #send(asked: Asked, moved: ArrayBuffer[]): void {
    try {
      this.#channel.post(asked, moved);
    } catch (error) {
      this.#answered(asked.id)?.failed(error);
    }
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

  /** Whoever made the worker may make it say something else, which is passed over. */
  #heard(said: unknown): void {
    if (said === LISTENING) {
      const unsent = this.#unsent ?? [];
      this.#unsent = undefined;
      unsent.forEach((send) => send());
    } else if (isAnswer(said)) {
      const waiting = this.#answered(said.id);
      if ("fault" in said) {
        waiting?.failed(errorOf(said.fault));
      } else {
        waiting?.done(said.value);
      }
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
    this.#unsent = [];
  }
}
