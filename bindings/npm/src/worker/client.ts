/** The side of the page: the functions of mednum, each with a promise. */

import type { Computation, Options } from "../data.js";
import { EngineStartError, MednumError, WorkerTerminatedError } from "../errors.js";
import { parsed, type Frozen } from "../frozen.js";
import { bytesOf, jsonOf, textOf, type Input } from "../inputs.js";
import { read } from "../read.js";
import type { Programme as Document } from "../types/programme.js";
import type { Report } from "../types/report.js";
import type { Rules } from "../types/rules.js";
import { Line, type Open } from "./line.js";
import { workerProgramme, type WorkerProgramme } from "./programme.js";

/** The functions of mednum, in a worker. */
export interface WorkerMednum {
  /** The version of mednum. */
  version(): Promise<string>;
  /** The version of the document format that it reads and writes. */
  schemaVersion(): Promise<string>;
  /** Everything that is wrong with a document. Any document gets a report. */
  check(input: Input, options?: Options): Promise<Frozen<Report>>;
  /** The same as JSON text, byte for byte what every other door gives. */
  checkText(input: Input, options?: Options): Promise<string>;
  /** What is wrong with a text typed for a field: `meetings.date`. */
  checkValue(field: string, text: string): Promise<Frozen<Report>>;
  /** A document laid out again, as `mednum fmt` does, whatever it says; a `RejectionError` if it is not JSON. */
  format(input: Input): Promise<string>;
  /** The registry of rules. */
  rules(): Promise<Frozen<Rules>>;
  /** The built-in roadmap. */
  catalog(): Promise<Frozen<Document>>;
  /** The computations that a programme may be asked for. */
  computations(): Promise<readonly Computation[]>;
  /** A programme, if the document has no error; else a `RejectionError`. */
  parse(input: Input, options?: Options): Promise<WorkerProgramme>;
  /** The built-in roadmap as a programme. */
  builtIn(options?: Options): Promise<WorkerProgramme>;
  /** The bytes of a `Blob`, a `File` or a `Response`, for `check` and `parse`. */
  read(source: Blob | Response): Promise<Uint8Array>;
  /** Ends the worker: what is awaited and what is asked later fails with a `WorkerTerminatedError`. */
  terminate(): void;
}

/** A question about a document, which is sent as a copy that is given away: the caller keeps its own. */
async function documented(line: Line, ask: "check" | "parse", input: Input, asked?: Options): Promise<string | number> {
  const [bytes, options] = [bytesOf("input", input).slice(), jsonOf("options", asked)];
  return line.ask({ ask, bytes, options }, [bytes.buffer]);
}

/** The line to a worker that is made now. A page, or a permission of Node.js, may forbid it. */
function lineTo(open: Open): Line {
  try {
    return new Line(open);
  } catch (error) {
    throw error instanceof MednumError ? error : new EngineStartError(error, "door.worker.unavailable");
  }
}

/** The functions over a worker, once its engine runs. */
export async function connect(open: Open): Promise<WorkerMednum> {
  const line = lineTo(open);
  const functions: WorkerMednum = Object.freeze({
    version: () => line.text({ ask: "version" }),
    schemaVersion: () => line.text({ ask: "schemaVersion" }),
    check: async (input: Input, options?: Options) => parsed<Report>(await functions.checkText(input, options)),
    checkText: async (input: Input, options?: Options) => String(await documented(line, "check", input, options)),
    checkValue: async (field: string, text: string) => {
      const [place, typed] = [textOf("field", field), textOf("text", text)];
      return parsed<Report>(await line.text({ ask: "checkValue", field: place, text: typed }));
    },
    format: async (input: Input) => {
      const bytes = bytesOf("input", input).slice();
      return String(await line.ask({ ask: "format", bytes }, [bytes.buffer]));
    },
    rules: async () => parsed<Rules>(await line.text({ ask: "rules" })),
    catalog: async () => parsed<Document>(await line.text({ ask: "catalog" })),
    computations: async () => parsed<Computation[]>(await line.text({ ask: "computations" })),
    parse: async (input: Input, options?: Options) =>
      workerProgramme(line, Number(await documented(line, "parse", input, options))),
    builtIn: async (options?: Options) =>
      workerProgramme(line, Number(await line.ask({ ask: "builtIn", options: jsonOf("options", options) }))),
    read,
    terminate: () => line.close(() => new WorkerTerminatedError()),
  });
  try {
    // The first answer says that the engine runs, or why it does not.
    await functions.version();
  } catch (error) {
    functions.terminate();
    throw error;
  }
  return functions;
}
