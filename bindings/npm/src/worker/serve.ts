/** The side of the worker: questions in, answers out, programmes kept by number. */

import type { Held } from "../engine.js";
import { StaleProgrammeError } from "../errors.js";
import { texts, type Texts } from "../texts.js";
import { faultOf, isAsked, LISTENING, type Answer, type Question } from "./protocol.js";

/** How a question is answered, once the engine runs. */
function answerer(engine: Texts): (question: Question) => string | number {
  const kept = new Map<number, Held>();
  let last = 0;
  const keep = (held: Held): number => {
    last += 1;
    kept.set(last, held);
    return last;
  };
  const held = (programme: number): Held => {
    const found = kept.get(programme);
    if (found === undefined) {
      throw new StaleProgrammeError("door.programme.freed");
    }
    return found;
  };
  return (question) => {
    switch (question.ask) {
      case "check":
        return engine.check(question.bytes, question.options);
      case "format":
        return engine.format(question.bytes);
      case "checkValue":
        return engine.checkValue(question.field, question.text);
      case "parse":
        return keep(engine.parse(question.bytes, question.options));
      case "builtIn":
        return keep(engine.builtIn(question.options));
      case "report":
        return held(question.programme).ask((handle) => handle.report());
      case "compute":
        return held(question.programme).ask((handle) => handle.compute(question.name, question.asked));
      case "free":
        kept.get(question.programme)?.free();
        kept.delete(question.programme);
        return "";
      default:
        return engine[question.ask]();
    }
  };
}

/** How the worker hears and speaks. */
export interface Port {
  listen(heard: (said: unknown) => void): void;
  say(said: Answer | typeof LISTENING): void;
}

/** Answers each question in its turn; a start that failed is told to each. */
export function serve(ready: Promise<unknown>, port: Port, engine: Texts = texts): void {
  const answer = answerer(engine);
  port.listen((said) => {
    if (!isAsked(said)) {
      return;
    }
    const { id, question } = said;
    ready
      .then(() => answer(question))
      .then(
        (value) => port.say({ id, value }),
        (error: unknown) => port.say({ id, fault: faultOf(error) }),
      );
  });
  // One that failed before it was asked is told when it is.
  ready.catch(() => undefined);
  port.say(LISTENING);
}
