/** What the editor knows: what is shown of it, and the text that is open. */

import { signal } from "@preact/signals";
import type { Frozen, Report } from "mednum/worker";
import type { Fault } from "../../engine/fault.ts";
import type { Asked } from "../../engine/opening.ts";
import { sentence } from "../../texts/index.ts";
import type { Editor } from "./codemirror/editor.ts";
import type { Found, Placed } from "./place.ts";
import type { Sheet } from "./source.ts";

export type Stage =
  | { readonly kind: "loading" }
  | { readonly kind: "no-file" }
  | { readonly kind: "open"; readonly notice: "" | "tooLarge" | "notUtf8" | "endless" | "mixed"; readonly bytes: number }
  | { readonly kind: "failed"; readonly fault: Fault };

export interface Checked {
  readonly report: Frozen<Report>;
  readonly milliseconds: number;
  readonly bytes: number;
}

export const stage = signal<Stage>({ kind: "loading" });
export const checked = signal<Checked | undefined>(undefined);
export const isChecking = signal(false);
/** Whether the text has changed since, and is about to be checked. */
export const isWaiting = signal(false);
/** Why the last check gave nothing. */
export const trouble = signal<Fault | undefined>(undefined);
export const placed = signal<readonly Placed[]>([]);
export const here = signal<readonly Placed[]>([]);
export const cursor = signal({ line: 1, column: 1 });
/** The tool that made another view of this one: it has the focus there, too. */
export const asker = signal<"" | "use" | "paste">("");
export const undoable = signal({ undo: false, redo: false });

export const textOf = (finding: Found): string => sentence(finding.text, finding.text_en);
export const helpOf = (finding: Found): string => sentence(finding.help, finding.help_en);

/** The text that is open. */
export interface Open {
  readonly asked: Asked;
  readonly sheet: Sheet;
  readonly editor: Editor;
}

/** Where things stand between two questions. */
export const session: {
  open: Open | undefined;
  /** Counts the texts: an answer of an earlier one is passed over. */
  edition: number;
} = { open: undefined, edition: 0 };
