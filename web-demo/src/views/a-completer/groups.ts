/** Findings by who must act, as the engine says it. */

import type { Answers, Finding, Frozen } from "mednum/worker";

export type Found = Frozen<Finding>;
type ToComplete = Frozen<Answers["roadmap.to_complete"]>;
export type Sheet = NonNullable<ToComplete["requests"][number]["sheet"]>;
export type Kind = ToComplete["recipients"][number]["kind"];

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

export interface Group {
  /** What tells it apart in the address. */
  readonly key: string;
  readonly actor: Actor;
  readonly entries: readonly Addressed[];
}

/** Everything that is asked, and of whom. */
export interface Asked {
  readonly entries: readonly Addressed[];
  readonly groups: readonly Group[];
}

const NOBODY: Actor = { kind: "document", name: "" };

export const keyOf = ({ kind, name }: Actor): string => (kind === "document" ? kind : `${kind}:${name}`);

/** What the engine answers about an open document. */
export function asked({ recipients, requests }: ToComplete): Asked {
  const actors = recipients.map(({ kind, name }): Actor => ({ kind, name: name ?? "" }));
  const entries = requests.map(({ finding, sheet, recipients: own }): Addressed => ({
    finding,
    sheet: sheet ?? undefined,
    actors: own.flatMap((rank) => actors[rank] ?? []),
  }));
  const groups = recipients.map(({ requests: own }, rank): Group => {
    const actor = actors[rank] ?? NOBODY;
    return { key: keyOf(actor), actor, entries: own.flatMap((request) => entries[request] ?? []) };
  });
  return { entries, groups };
}

/** A document with errors gives no programme to ask: its findings are for who keeps it. */
export function unaddressed(findings: readonly Found[]): Asked {
  const entries = findings.map((finding): Addressed => ({ finding, sheet: undefined, actors: [NOBODY] }));
  return { entries, groups: entries.length === 0 ? [] : [{ key: keyOf(NOBODY), actor: NOBODY, entries }] };
}

/** The groups, with only the entries that are kept; those that keep none are left out. */
export const narrowed = (groups: readonly Group[], isKept: (entry: Addressed) => boolean): readonly Group[] =>
  groups
    .map((group) => ({ ...group, entries: group.entries.filter(isKept) }))
    .filter(({ entries }) => entries.length > 0);
