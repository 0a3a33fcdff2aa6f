/** The engine, in a worker: it is sent for once the first view is there, and started anew after a breakdown. */

import { signal } from "@preact/signals";
import type { WorkerMednum } from "mednum/worker";
import { faultOf, type Fault } from "./fault.ts";

export type EngineStatus =
  | { readonly kind: "away" }
  | { readonly kind: "loading" }
  | { readonly kind: "ready"; readonly version: string; readonly milliseconds: number }
  | ({ readonly kind: "failed" } & Fault);

export const engineStatus = signal<EngineStatus>({ kind: "away" });

let running: Promise<WorkerMednum> | undefined;

async function start(): Promise<WorkerMednum> {
  const begun = performance.now();
  engineStatus.value = { kind: "loading" };
  try {
    const { load } = await import("mednum/worker");
    const mednum = await load();
    const version = await mednum.version();
    engineStatus.value = { kind: "ready", version, milliseconds: Math.round(performance.now() - begun) };
    return mednum;
  } catch (error) {
    running = undefined;
    engineStatus.value = { kind: "failed", ...faultOf(error) };
    throw error;
  }
}

/** The engine, started if it is not. */
export function engine(): Promise<WorkerMednum> {
  running ??= start();
  return running;
}

/** Gives up an engine that answers no more: the next one asked for is another. */
export async function revive(): Promise<void> {
  const before = running;
  try {
    await (await before)?.version();
  } catch {
    if (running === before) {
      running = undefined;
    }
    before?.then((mednum) => mednum.terminate()).catch(() => undefined);
  }
}
