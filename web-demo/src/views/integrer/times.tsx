/** Times measured on this device, when the reader asks. */

import { batch, signal } from "@preact/signals";
import type { Computation } from "mednum/worker";
import { document as checkedDocument } from "virtual:samples";
import { engine } from "../../engine/client.ts";
import { faultOf, type Fault } from "../../engine/fault.ts";
import { bytesOf } from "../../engine/opening.ts";
import { Table, type Column } from "../../parts/table.tsx";
import { announce } from "../../state/announce.ts";
import { route } from "../../state/route.ts";
import { number, size } from "../../texts/format.ts";
import { said as inLanguage, sentence } from "../../texts/index.ts";
import type { Left, Measure } from "./measure.ts";
import { said } from "./texts.ts";

const measures = signal<readonly Measure[]>([]);
const left = signal<readonly Left[]>([]);
const computations = signal<readonly Computation[]>([]);
const state = signal<"idle" | "running" | "done">("idle");
const trouble = signal<Fault | undefined>(undefined);

async function run(): Promise<void> {
  if (state.peek() === "running") {
    return;
  }
  batch(() => {
    state.value = "running";
    measures.value = [];
    left.value = [];
    trouble.value = undefined;
  });
  try {
    computations.value = await (await engine()).computations();
    const [{ measureAll }, example] = await Promise.all([import("./measure.ts"), bytesOf("exemple")]);
    await measureAll(checkedDocument, example ?? new Uint8Array(), route.peek().day, {
      measured: (measure) => {
        measures.value = [...measures.value, measure];
      },
      left: (one) => {
        left.value = [...left.value, one];
      },
    });
    announce(said.peek().times.done);
  } catch (error) {
    trouble.value = faultOf(error);
  } finally {
    state.value = "done";
  }
}

function named({ computation, key }: Measure): string {
  const { check, parse, small, start } = said.value.times;
  const title = computations.value.find(({ name }) => name === computation)?.title;
  return title === undefined ? ({ check, parse, small, start }[key] ?? key) : inLanguage(title.fr, title.en);
}

const tenths = (milliseconds: number): string => number(Math.round(milliseconds * 10) / 10);

export function Times() {
  const {
    again,
    between,
    caption,
    device,
    failed,
    lead,
    median,
    read,
    rounds,
    run: runText,
    running,
    spread,
    title,
    what,
  } = said.value.times;
  const columns: readonly Column<Measure>[] = [
    {
      key: "what",
      title: what,
      isHeader: true,
      cell: (measure) => (
        <>
          {named(measure)} {measure.computation === undefined ? null : <code class="hint">{measure.computation}</code>}
        </>
      ),
    },
    { key: "median", title: median, isNumber: true, cell: (measure) => tenths(measure.median) },
    {
      key: "spread",
      title: spread,
      isNumber: true,
      cell: ({ least, most }) => between(tenths(least), tenths(most)),
    },
    { key: "rounds", title: rounds, isNumber: true, cell: (measure) => number(measure.rounds) },
    { key: "read", title: read, isNumber: true, cell: ({ bytes }) => (bytes === undefined ? "" : size(bytes)) },
  ];
  const isRunning = state.value === "running";
  return (
    <section class="panel" aria-labelledby="times-title">
      <h2 id="times-title">{title}</h2>
      <p>{lead}</p>
      <p class="hint">{device(navigator.hardwareConcurrency)}</p>
      <p>
        <button type="button" class="measure-button" aria-disabled={isRunning} onClick={() => void run()}>
          {isRunning ? running : state.value === "done" ? again : runText}
        </button>
      </p>
      {trouble.value === undefined ? null : (
        <p class="notice" data-tone="error" role="alert">
          {failed(sentence(trouble.value.fr, trouble.value.en))}
        </p>
      )}
      {measures.value.length === 0 ? null : (
        <div class="times" data-state={state.value}>
          <Table caption={caption} columns={columns} rows={measures.value} rowKey={({ key }) => key} />
        </div>
      )}
      {left.value.length === 0 ? null : (
        <p class="hint">{said.value.times.left(left.value.map(({ computation }) => computation).join(", "))}</p>
      )}
    </section>
  );
}
