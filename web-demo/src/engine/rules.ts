/** The registry of rules, asked of the engine once. */

import { signal } from "@preact/signals";
import type { Frozen, Rules } from "mednum/worker";
import { engine } from "./client.ts";

export type Rule = Frozen<Rules>[number];

/** The severities, the gravest first. */
export const SEVERITIES = ["error", "warning", "info"] as const satisfies readonly Rule["severity"][];

export const rules = signal<readonly Rule[]>([]);

/** Reads it, unless it is there. */
export async function readRules(): Promise<void> {
  if (rules.peek().length === 0) {
    rules.value = await (await engine()).rules();
  }
}
