/** Findings by who must act: the pilots of the sheet concerned, else the body or the organisation, else who keeps the document. */

import type { Answers, Finding, Frozen } from "mednum/worker";

export type Found = Frozen<Finding>;
export type Kind = "pilot" | "body" | "organisation" | "document";

/** Who must act. */
export interface Actor {
  readonly kind: Kind;
  readonly name: string;
}

/** A finding, the sheet it concerns and who must act on it. */
export interface Addressed {
  readonly finding: Found;
  readonly sheet: Sheet | undefined;
  readonly actors: readonly Actor[];
}

export interface Sheet {
  readonly code: string;
  readonly title: string;
  readonly pilots: readonly string[];
}

export type Sheets = ReadonlyMap<string, Sheet>;

export const sheetsOf = (state: Frozen<Answers["roadmap.state"]> | undefined): Sheets =>
  new Map(state?.axes.flatMap(({ sheets }) => sheets.map((sheet) => [sheet.code, sheet] as const)) ?? []);

const text = (value: unknown): string => (typeof value === "string" ? value : "");

/** The sheet that a finding is about: its subject, else the one that its sentence names, by itself or by an indicator of it. */
export function sheetOf({ params, subject }: Found, sheets: Sheets): Sheet | undefined {
  const own = subject?.type === "action" || subject?.type === "working_group" ? subject.id : "";
  const named = [own, text(params["sheet"]), text(params["code"]), text(params["indicator"]).replace(/-I\d+$/, "")];
  return named.map((code) => sheets.get(code)).find((sheet) => sheet !== undefined);
}

/** Who must act on a finding. Nobody named means who keeps the document. */
function actorsOf(finding: Found, sheet: Sheet | undefined): readonly Actor[] {
  if (sheet !== undefined && sheet.pilots.length > 0) {
    return sheet.pilots.map((name) => ({ kind: "pilot", name }));
  }
  const { subject } = finding;
  if ((subject?.type === "body" || subject?.type === "organisation") && subject.label !== "") {
    return [{ kind: subject.type, name: subject.label }];
  }
  return [{ kind: "document", name: "" }];
}

export const address = (findings: readonly Found[], sheets: Sheets): readonly Addressed[] =>
  findings.map((finding) => {
    const sheet = sheetOf(finding, sheets);
    return { finding, sheet, actors: actorsOf(finding, sheet) };
  });

export interface Group {
  /** What tells it apart in the address. */
  readonly key: string;
  readonly actor: Actor;
  readonly entries: readonly Addressed[];
}

export const keyOf = ({ kind, name }: Actor): string => (kind === "document" ? kind : `${kind}:${name}`);

const ORDER: readonly Kind[] = ["pilot", "body", "organisation", "document"];

/** Groups, pilots first, the busiest first. A finding that several must act on is in the group of each. */
export function grouped(entries: readonly Addressed[]): readonly Group[] {
  const groups = new Map<string, { actor: Actor; entries: Addressed[] }>();
  for (const entry of entries) {
    for (const actor of entry.actors) {
      const key = keyOf(actor);
      const group = groups.get(key) ?? { actor, entries: [] };
      group.entries.push(entry);
      groups.set(key, group);
    }
  }
  return [...groups]
    .map(([key, group]) => ({ key, ...group }))
    .sort(
      (one, other) =>
        ORDER.indexOf(one.actor.kind) - ORDER.indexOf(other.actor.kind) ||
        other.entries.length - one.entries.length ||
        one.actor.name.localeCompare(other.actor.name, "fr"),
    );
}
