/** Which place each outline is: a commune or a bassin of the document, by code, then by name; else as the engine knows it. */

import type { Opening } from "../../engine/opening.ts";
import { known, type Commune } from "./communes.ts";
import type { Outline } from "./geometry.ts";
import { standingOf, type Standing } from "./legend.tsx";
import type { Bassin } from "./networks.ts";

export interface Matched {
  readonly outline: Outline;
  /** What the place is called. */
  readonly place: string;
  readonly code: string | null;
  readonly bassins: readonly Bassin[];
  readonly standing: Standing;
}

export interface Match {
  readonly matched: readonly Matched[];
  readonly unmatched: readonly Outline[];
}

/** A name without capitals, accents and punctuation. */
const plain = (name: string): string =>
  name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll("œ", "oe")
    .replace(/[^a-z0-9]+/g, " ")
    .trim();

/** The code of a commune, wherever it is. */
const isInsee = (code: string): boolean => /^(?:\d\d|2[AB])\d{3}$/i.test(code);

/** What may tell the place: a commune of elsewhere, whose code says so, may have the name of one from here. */
function wordsOf({ codes, ids, names }: Outline): readonly string[] {
  const communes = codes.filter(isInsee);
  return communes.length > 0 ? communes : [...codes, ...ids, ...names];
}

type Known = Omit<Matched, "outline">;

function ofCommune({ bassins: ids, code, name }: Commune, bassins: readonly Bassin[]): Known {
  const held = bassins.filter(({ bassin }) => ids.includes(bassin));
  const [first] = held;
  return {
    place: name,
    code,
    bassins: held,
    standing: first === undefined ? "outside" : held.length > 1 ? "several" : standingOf(first),
  };
}

const ofBassin = (bassin: Bassin): Known => ({
  place: bassin.name,
  code: null,
  bassins: [bassin],
  standing: standingOf(bassin),
});

export async function match(
  outlines: readonly Outline[],
  communes: readonly Commune[],
  bassins: readonly Bassin[],
  of: Extract<Opening, { readonly state: "open" }>,
): Promise<Match> {
  const places = new Map<string, Known>();
  for (const commune of communes) {
    places.set(plain(commune.name), ofCommune(commune, bassins));
  }
  for (const bassin of bassins) {
    places.set(plain(bassin.name), ofBassin(bassin));
    places.set(plain(bassin.bassin), ofBassin(bassin));
  }
  for (const commune of communes) {
    places.set(commune.code.toLowerCase(), ofCommune(commune, bassins));
  }
  const listed = new Map(communes.map((commune) => [commune.code, commune] as const));
  /** A code of another vintage, a name that is written otherwise, a commune of no bassin. */
  const asked = async (words: readonly string[]): Promise<Known | undefined> => {
    for (const word of words) {
      const found = await known(of, word);
      if (found !== undefined) {
        return ofCommune(listed.get(found.code) ?? { ...found, bassins: [] }, bassins);
      }
    }
    return undefined;
  };
  const found = await Promise.all(
    outlines.map(async (outline) => {
      const words = wordsOf(outline).filter((word) => word !== "");
      const place = words.map((word) => places.get(plain(word))).find((one) => one !== undefined);
      return { outline, place: place ?? (await asked(words.slice(0, 3))) };
    }),
  );
  return {
    matched: found.flatMap(({ outline, place }) => (place === undefined ? [] : [{ outline, ...place }])),
    unmatched: found.flatMap(({ outline, place }) => (place === undefined ? [outline] : [])),
  };
}
