/** The lists that the numbers of the state open. A number is the length of its list, or is printed on its lines. */

import { SheetStanding } from "virtual:terms";
import type { Answers, Frozen } from "mednum/worker";

export type State = Frozen<Answers["roadmap.state"]>;
export type Sheet = State["axes"][number]["sheets"][number];
export type Late = State["late"][number];
export type Gap = State["gaps"][number];
export type Line = State["posts"]["lines"][number];

/** Where an action is with its calendar. */
export type Standing = Sheet["standing"];
export const STANDINGS = SheetStanding.map(({ code }) => code as Standing);

export const sheets = (state: State): readonly Sheet[] => state.axes.flatMap((axis) => axis.sheets);

export const actions = (found: readonly Sheet[]): readonly Sheet[] => found.filter(({ kind }) => kind === "action");

export const groups = (found: readonly Sheet[]): readonly Sheet[] =>
  found.filter(({ kind }) => kind === "working_group");

/** A list, by what it is made of. */
export type List =
  | { readonly kind: "sheets"; readonly rows: readonly Sheet[] }
  | { readonly kind: "late"; readonly rows: readonly Late[] }
  | { readonly kind: "gaps"; readonly rows: readonly Gap[] }
  | { readonly kind: "money" | "posts"; readonly rows: readonly Line[] }
  | { readonly kind: "people"; readonly rows: State["headcounts"] };

/** What a list is called in the address, with what it is narrowed to: `retard`, `axe:A:late`, `pilote:caf49`. */
export function list(state: State, name: string): List | undefined {
  const [kind, of, how] = parts(name);
  const all = sheets(state);
  const axis = state.axes.find(({ code }) => code === of)?.sheets ?? [];
  const pilot = state.pilots.find(({ id }) => id === of);
  switch (kind) {
    case "actions":
      return { kind: "sheets", rows: actions(all) };
    case "groupes":
      return { kind: "sheets", rows: groups(all) };
    case "sans-pilote":
      return { kind: "sheets", rows: all.filter(({ pilots }) => pilots.length === 0) };
    case "sans-indicateur":
      return { kind: "sheets", rows: actions(all).filter(({ indicators }) => indicators === 0) };
    case "sans-financement":
      return { kind: "sheets", rows: actions(all).filter(({ without_funding }) => without_funding) };
    case "axe":
      return {
        kind: "sheets",
        rows:
          how === "groups"
            ? groups(axis)
            : actions(axis).filter((sheet) => how === "actions" || sheet.standing === how),
      };
    case "pilote":
      return { kind: "sheets", rows: all.filter(({ code }) => pilot?.sheets.includes(code) === true) };
    case "retard":
      return { kind: "late", rows: state.late };
    case "retard-fiche":
      return { kind: "late", rows: state.late.filter(({ code }) => code === of) };
    case "retard-pilote":
      return { kind: "late", rows: lateOf(state, pilot?.name) };
    case "champs":
      return { kind: "gaps", rows: state.gaps };
    case "champs-fiche":
      return { kind: "gaps", rows: state.gaps.filter(({ code }) => code === of) };
    case "argent":
      return { kind: "money", rows: state.money_per_year.lines };
    case "autre-argent":
      return { kind: "money", rows: state.other_money };
    case "postes":
      return { kind: "posts", rows: state.posts.lines };
    case "personnes":
      return { kind: "people", rows: state.headcounts };
    default:
      return undefined;
  }
}

/** The parts of a name. Codes of sheets hold dots: a part ends at a colon. */
export function parts(name: string): readonly [string, string, string] {
  const [kind = "", of = "", how = ""] = name.split(":");
  return [kind, of, how];
}

/** What a pilot is late with. */
export const lateOf = (state: State, pilot: string | undefined): readonly Late[] =>
  state.late.filter(({ pilots }) => pilot !== undefined && pilots.includes(pilot));
