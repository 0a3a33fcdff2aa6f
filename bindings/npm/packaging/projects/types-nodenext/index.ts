// The types as a strict project sees them, run over a sample of the vectors.
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import {
  ArgumentError,
  EngineCrashError,
  EngineStartError,
  MednumError,
  RejectionError,
  StaleProgrammeError,
  load,
  type Answers,
  type ErrorCode,
  type Finding,
  type Frozen,
  type Input,
  type Mednum,
  type Options,
  type Programme,
  type Report,
} from "mednum";
import { checkFile } from "mednum/node";
import { load as loadSlim, type Source } from "mednum/slim";
import { load as loadWorker, type WorkerMednum, type WorkerProgramme } from "mednum/worker";
import { run } from "./vectors.mjs";

const folder = process.argv[2] ?? "";
const bytesOf = (name: string): Promise<Uint8Array> => readFile(join(folder, name));

const mednum: Mednum = await load();
const options: Options = { today: "2024-01-15", limits: { findings: 10, depth: undefined } };
const inputs: Input[] = ["{}", new Uint8Array(2), new ArrayBuffer(2), Buffer.from("{}")];
const reports: Frozen<Report>[] = inputs.map((input) => mednum.check(input, options));
const findings: readonly Frozen<Finding>[] = reports.flatMap(({ findings }) => findings);
const codes: string[] = findings.map(
  ({ code, severity }) => `${code} ${severity satisfies "error" | "warning" | "info"}`,
);

// @ts-expect-error answers are read only
const notPopped = () => reports[0]!.findings.pop;
const notWritten = () => {
  // @ts-expect-error to their depths
  reports[0]!.counts.error = 0;
};
// @ts-expect-error a number is no document
const notDocument = () => mednum.check(5);
// @ts-expect-error an option that is not known
const notOption = () => mednum.check("{}", { todya: "2024-01-15" });

const programme: Programme = mednum.builtIn();
const state: Frozen<Answers["roadmap.state"]> = programme.compute("roadmap.state", { today: "2024-01-15" });
const actions: number = state.counts.actions;
// @ts-expect-error no such computation
const notComputation = () => programme.compute("roadmap.stat");
// @ts-expect-error no such argument
const notArgument = () => programme.compute("roadmap.state", { todya: "2024-01-15" });
programme.free();

function told(error: unknown): ErrorCode | undefined {
  if (error instanceof RejectionError) {
    const count: number = error.report.counts.error;
    return count > 0 ? error.code : undefined;
  }
  if (error instanceof ArgumentError) {
    return error.suggestions.length > 0 ? error.code : undefined;
  }
  const others = [EngineCrashError, EngineStartError, StaleProgrammeError];
  return error instanceof MednumError && others.some((kind) => error instanceof kind) ? error.code : undefined;
}

const sources: Source[] = ["/engine.wasm", new URL("file:///"), new Response(), new Uint8Array(), new ArrayBuffer(0)];
const slim = loadSlim(await readFile(new URL(import.meta.resolve("mednum/engine.wasm"))));
const worker: WorkerMednum = await loadWorker();
const kept: WorkerProgramme = await worker.builtIn();
const inWorker: Frozen<Answers["roadmap.state"]> = await kept.compute("roadmap.state");
worker.terminate();

let code: ErrorCode | undefined;
try {
  using parsed = mednum.parse("{}");
  parsed.report();
} catch (error) {
  code = told(error);
}
const checked = typeof checkFile === "function" && (await slim) === mednum;
const sample = await run(mednum, bytesOf, 25);
const refused = [notPopped, notWritten, notDocument, notOption, notComputation, notArgument].length;
console.log(
  JSON.stringify({
    ...sample,
    actions,
    inWorker: inWorker.counts.actions,
    code,
    checked,
    refused,
    codes: codes.length > 0,
    sources: sources.length,
  }),
);
