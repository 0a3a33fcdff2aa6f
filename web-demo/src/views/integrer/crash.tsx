/** A button that makes an engine break down, and what it says of it. */

import { batch, signal } from "@preact/signals";
import { document as checkedDocument } from "virtual:samples";
import { faultOf, type Fault } from "../../engine/fault.ts";
import { announce } from "../../state/announce.ts";
import { number, size } from "../../texts/format.ts";
import { sentence } from "../../texts/index.ts";
import type { Timed, Told } from "./breakdown.ts";
import { said } from "./texts.ts";

const steps = signal<readonly Timed[]>([]);
const isRunning = signal(false);
const trouble = signal<Fault | undefined>(undefined);

async function run(): Promise<void> {
  if (isRunning.peek()) {
    return;
  }
  batch(() => {
    isRunning.value = true;
    steps.value = [];
    trouble.value = undefined;
  });
  try {
    const { breakDown } = await import("./breakdown.ts");
    await breakDown(checkedDocument, (step) => {
      steps.value = [...steps.value, step];
    });
    if (steps.peek().some(({ kind }) => kind === "broke")) {
      announce(said.peek().crash.done);
    }
  } catch (error) {
    trouble.value = faultOf(error);
  } finally {
    isRunning.value = false;
  }
}

/** What a step of the trial came to. */
function outcome(step: Timed): string {
  const { again, answersOther, answersSame, broke, ended, held, read, reread, stale, started } = said.value.crash;
  switch (step.kind) {
    case "started":
      return started;
    case "read":
      return read(step.actions);
    case "broke":
      return broke(size(step.bytes));
    case "answers":
      return step.isSame ? answersSame : answersOther;
    case "stale":
      return stale;
    case "reread":
      return reread(step.actions);
    case "held":
      return held;
    case "ended":
      return ended;
    case "again":
      return again;
  }
}

/** What the package says of it, in its own words. */
function Words({ error }: { error: Told }) {
  return (
    <p class="words">
      <code>{error.name}</code> <code class="hint">{error.code}</code> {sentence(error.fr, error.en)}
    </p>
  );
}

export function Crash() {
  const { cause, failed, lead, run: runText, running, steps: stepsTitle, title } = said.value.crash;
  return (
    <section class="panel" aria-labelledby="crash-title">
      <h2 id="crash-title">{title}</h2>
      <p>{lead}</p>
      <p>
        <button type="button" aria-disabled={isRunning.value} onClick={() => void run()}>
          {isRunning.value ? running : runText}
        </button>
      </p>
      {trouble.value === undefined ? null : (
        <p class="notice" data-tone="error" role="alert">
          {failed(sentence(trouble.value.fr, trouble.value.en))}
        </p>
      )}
      {steps.value.length === 0 ? null : (
        <>
          <h3>{stepsTitle}</h3>
          <ol class="crash-steps" aria-live="polite" aria-busy={isRunning.value}>
            {steps.value.map((step) => (
              <li key={step.kind} data-step={step.kind}>
                <p>
                  {outcome(step)} <span class="hint">{number(Math.round(step.milliseconds))}&nbsp;ms</span>
                </p>
                {"error" in step ? <Words error={step.error} /> : null}
                {step.kind === "broke" ? <p class="hint">{cause(step.cause)}</p> : null}
              </li>
            ))}
          </ol>
        </>
      )}
    </section>
  );
}
