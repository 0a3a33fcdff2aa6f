/** Where the reader is: all of it is in the address, so that it can be kept, sent, and gone back to. */

import { batch, computed, signal } from "@preact/signals";
import { isDay, LAST_DAY } from "./day.ts";

/** The views, in the order of the navigation. */
export const VIEWS = [
  "etat",
  "a-completer",
  "calendrier",
  "instances",
  "reseaux",
  "service-civique",
  "competences",
  "indicateurs",
  "comite",
  "editeur",
  "integrer",
] as const;
/** All that an address opens: the views, and what the foot of the page leads to. */
export const PAGES = [...VIEWS, "accessibilite"] as const;
export type View = (typeof PAGES)[number];

/** The documents: the built-in roadmap, the example programme, a file of the reader's. */
export const DOCUMENTS = ["feuille-de-route", "exemple", "fichier"] as const;
export type DocumentName = (typeof DOCUMENTS)[number];

export type Lang = "fr" | "en";

export interface Route {
  readonly view: View;
  readonly doc: DocumentName;
  readonly day: string;
  readonly lang: Lang;
  /** What the view is narrowed to: `gravite`, `texte`, `fiche`… */
  readonly filters: Readonly<Record<string, string>>;
}

const OWN = ["doc", "jour", "lang"];

const oneOf = <T extends string>(known: readonly T[], asked: string | null | undefined): T =>
  known.find((name) => name === asked) ?? (known[0] as T);

/** Reads an address; what it does not say, or says wrong, is as by default. */
export function read(hash: string): Route {
  const [path = "", query = ""] = hash.replace(/^#\/?/, "").split("?", 2);
  const asked = new URLSearchParams(query);
  const day = asked.get("jour") ?? LAST_DAY;
  return {
    view: oneOf(PAGES, path),
    doc: oneOf(DOCUMENTS, asked.get("doc")),
    day: isDay(day) ? day : LAST_DAY,
    lang: asked.get("lang") === "en" ? "en" : "fr",
    filters: Object.fromEntries([...asked].filter(([name, value]) => !OWN.includes(name) && value !== "")),
  };
}

/** Writes an address. */
export function write({ view, doc, day, lang, filters }: Route): string {
  const kept = Object.entries(filters).filter(([, value]) => value !== "");
  return `#/${view}?${new URLSearchParams([["doc", doc], ["jour", day], ["lang", lang], ...kept])}`;
}

export const route = signal<Route>(read(location.hash));

/** Counts the places gone to: a place that is only narrowed is the one where the reader is. */
export const arrivals = signal(0);

addEventListener("hashchange", () => {
  batch(() => {
    route.value = read(location.hash);
    arrivals.value += 1;
  });
});

/** The route with some of it changed: another view has its own filters. */
function changed(change: Partial<Route>): Route {
  const now = route.value;
  const filters = change.view === undefined || change.view === now.view ? now.filters : {};
  return { ...now, filters, ...change };
}

/** The address of a place, for a link. */
export const href = (change: Partial<Route>): string => write(changed(change));

/** Goes somewhere, as a link would. */
export function go(change: Partial<Route>): void {
  location.hash = href(change);
}

/** Goes somewhere without a step back in the history. */
export function replace(change: Partial<Route>): void {
  history.replaceState(history.state, "", href(change));
  route.value = read(location.hash);
}

/** Narrows the view without a step back in the history: a letter typed is no place. */
export const narrow = (filters: Readonly<Record<string, string>>): void =>
  replace({ filters: { ...route.value.filters, ...filters } });

export const lang = computed(() => route.value.lang);
