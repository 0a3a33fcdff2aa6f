/** The document that is shown, opened by the engine at the day that is chosen. */

import { effect, signal, untracked } from "@preact/signals";
import type { Frozen, Report, WorkerProgramme } from "mednum/worker";
import { ownFile } from "../state/file.ts";
import { route, type DocumentName } from "../state/route.ts";
import { engine, revive } from "./client.ts";
import { faultOf, rejectionOf, type Fault } from "./fault.ts";

export interface Asked {
  readonly doc: DocumentName;
  readonly day: string;
  /** Which file of the reader's. */
  readonly file: number;
}

export type Opening = Asked &
  (
    | { readonly state: "waiting" }
    | { readonly state: "no-file" }
    | { readonly state: "open"; readonly programme: WorkerProgramme; readonly report: Frozen<Report> }
    | { readonly state: "rejected"; readonly report: Frozen<Report> }
    | ({ readonly state: "failed" } & Fault)
  );

const asked = (): Asked => ({
  doc: route.value.doc,
  day: route.value.day,
  file: route.value.doc === "fichier" ? (ownFile.value?.rank ?? 0) : 0,
});

export const opening = signal<Opening>({ ...asked(), state: "waiting" });

let example: Promise<Uint8Array> | undefined;

async function fetched(): Promise<Uint8Array> {
  const response = await fetch(new URL("./exemple.json", document.baseURI));
  if (!response.ok) {
    throw new Error(`exemple.json: ${response.status}`);
  }
  return new Uint8Array(await response.arrayBuffer());
}

/** The bytes of a document; those of the built-in roadmap are in the engine. */
export async function bytesOf(doc: DocumentName): Promise<Uint8Array | undefined> {
  switch (doc) {
    case "feuille-de-route":
      return undefined;
    case "exemple":
      example ??= fetched().catch((error: unknown) => {
        example = undefined;
        throw error;
      });
      return example;
    case "fichier":
      return ownFile.peek()?.bytes;
  }
}

async function open(wanted: Asked): Promise<Opening> {
  let programme: WorkerProgramme | undefined;
  try {
    const [mednum, bytes] = await Promise.all([engine(), bytesOf(wanted.doc)]);
    const options = { today: wanted.day };
    programme = await (bytes === undefined ? mednum.builtIn(options) : mednum.parse(bytes, options));
    return { ...wanted, state: "open", programme, report: await programme.report() };
  } catch (error) {
    programme?.free();
    const report = rejectionOf(error);
    return report === undefined
      ? { ...wanted, state: "failed", ...faultOf(error) }
      : { ...wanted, state: "rejected", report };
  }
}

/** Says that an opening came to nothing, and why. One that was left meanwhile matters to nobody. */
export function fail(of: Opening, error: unknown): void {
  if (opening.peek() === of) {
    const { doc, day, file } = of;
    opening.value = { doc, day, file, state: "failed", ...faultOf(error) };
    if (of.state === "open") {
      of.programme.free();
    }
  }
}

/** The data of the document that is shown, read when somebody looks into it. */
let data: { readonly of: Opening; readonly value: Promise<unknown> } | undefined;

async function readData(doc: DocumentName): Promise<unknown> {
  const bytes = await bytesOf(doc);
  return bytes === undefined ? (await engine()).catalog() : JSON.parse(new TextDecoder().decode(bytes));
}

export function documentData(): Promise<unknown> {
  const of = opening.peek();
  if (data?.of !== of) {
    const value = readData(of.doc);
    data = { of, value };
    value.catch(() => {
      if (data?.value === value) {
        data = undefined;
      }
    });
  }
  return data.value;
}

/** From now on, opens what the route asks for, again when it changes. */
export function follow(): void {
  effect(() => {
    const wanted = asked();
    untracked(() => void reopen(wanted));
  });
  addEventListener("online", () => void retry());
}

const same = (one: Asked, other: Asked): boolean =>
  one.doc === other.doc && one.day === other.day && one.file === other.file;

let latest: Asked | undefined;

async function reopen(wanted: Asked): Promise<void> {
  const before = opening.peek();
  if (latest !== undefined && same(latest, wanted)) {
    return;
  }
  latest = wanted;
  opening.value = { ...wanted, state: wanted.doc === "fichier" && wanted.file === 0 ? "no-file" : "waiting" };
  if (before.state === "open") {
    before.programme.free();
  }
  if (opening.peek().state === "no-file") {
    // The engine is ready by the time a file is chosen; one that cannot start says so itself.
    engine().catch(() => undefined);
    return;
  }
  const opened = await open(wanted);
  if (latest === wanted) {
    opening.value = opened;
  } else if (opened.state === "open") {
    opened.programme.free();
  }
}

/** Opens once more what could not be. */
export async function retry(): Promise<void> {
  if (opening.peek().state === "failed") {
    latest = undefined;
    opening.value = { ...asked(), state: "waiting" };
    await revive();
    await reopen(asked());
  }
}
