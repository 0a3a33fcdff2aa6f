/** Which place each outline is: a commune or a bassin of the document, by code, then by name; else as the engine knows it. */

import { refusalOf } from "../../engine/fault.ts";
import type { Opening } from "../../engine/opening.ts";
import type { Outline } from "./geometry.ts";
import { standingOf, standingOfCommune, type Standing } from "./legend.tsx";
import type { Bassin, Commune } from "./networks.ts";

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

type Open = Extract<Opening, { readonly state: "open" }>;
type Known = Omit<Matched, "outline">;

const ofCommune = (commune: Commune, bassins: readonly Bassin[]): Known => ({
  place: commune.name,
  code: commune.code,
  bassins: bassins.filter(({ bassin }) => commune.bassins.includes(bassin)),
  standing: standingOfCommune(commune),
});

const ofBassin = (bassin: Bassin): Known => ({
  place: bassin.name,
  code: null,
  bassins: [bassin],
  standing: standingOf(bassin),
});

/** The code of the commune that a code of another vintage, or a name written otherwise, means. */
async function meant(of: Open, commune: string): Promise<string | undefined> {
  try {
    const { by_commune } = await of.programme.compute("network.coverage", { commune });
    return by_commune[0]?.code;
  } catch (error) {
    if (refusalOf(error) === undefined) {
      throw error;
    }
    return undefined;
  }
}

export async function match(
  outlines: readonly Outline[],
  communes: readonly Commune[],
  bassins: readonly Bassin[],
  of: Open,
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
  const asked = async (words: readonly string[]): Promise<Known | undefined> => {
    for (const word of words) {
      const commune = listed.get((await meant(of, word)) ?? "");
      if (commune !== undefined) {
        return ofCommune(commune, bassins);
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
