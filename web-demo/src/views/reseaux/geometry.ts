/**
 * Reads a GeoJSON of one's own (RFC 7946): the polygons of a collection of features, with what may tell which place each is.
 * The file is whatever somebody dropped: nothing is believed before it is looked at, and every depth is fixed.
 */

export type Position = readonly [number, number];
export type Polygon = readonly (readonly Position[])[];

/** An outline: its polygons, and what its properties hold that may say which place it is. */
export interface Outline {
  readonly polygons: readonly Polygon[];
  readonly codes: readonly string[];
  /** Identifiers, of a place or of nothing but the file. */
  readonly ids: readonly string[];
  readonly names: readonly string[];
}

/** Why a file is refused. */
export type Refused =
  | "too-big"
  | "unreadable"
  | "not-json"
  | "topology"
  | "not-collection"
  | "no-polygon"
  | "malformed"
  | "not-degrees"
  | "too-many";

export type Geometry =
  { readonly isRead: true; readonly outlines: readonly Outline[] } | { readonly isRead: false; readonly why: Refused };

export const MAX_BYTES = 5_000_000;
const MAX_OUTLINES = 2_000;

class Refusal extends Error {
  readonly why: Refused;

  constructor(why: Refused) {
    super(why);
    this.why = why;
  }
}

type Members = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Members =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** A member of its own: what every object inherits is not of the file. */
const member = (of: Members, name: string): unknown => (Object.hasOwn(of, name) ? of[name] : undefined);

function listOf(value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) {
    throw new Refusal("malformed");
  }
  return value;
}

function position(value: unknown): Position {
  const [x, y] = listOf(value);
  if (typeof x !== "number" || typeof y !== "number" || !Number.isFinite(x) || !Number.isFinite(y)) {
    throw new Refusal("malformed");
  }
  if (Math.abs(x) > 180 || Math.abs(y) > 90) {
    throw new Refusal("not-degrees");
  }
  return [x, y];
}

const polygon = (value: unknown): Polygon => listOf(value).map((ring) => listOf(ring).map(position));

function polygons(geometry: unknown): readonly Polygon[] {
  if (!isObject(geometry)) {
    return [];
  }
  const coordinates = member(geometry, "coordinates");
  const found =
    member(geometry, "type") === "Polygon"
      ? [polygon(coordinates)]
      : member(geometry, "type") === "MultiPolygon"
        ? listOf(coordinates).map(polygon)
        : [];
  // A ring of fewer than four positions is the outline of nothing.
  return found.map((rings) => rings.filter(({ length }) => length >= 4)).filter(({ length }) => length > 0);
}

/** Names of properties, in small letters and without punctuation, as the usual sources of outlines write them. */
const CODES = [
  "code",
  "codeinsee",
  "insee",
  "inseecom",
  "refinsee",
  "codgeo",
  "codecommune",
  "comcode",
  "codecom",
  "com",
];
const NAMES = [
  "nom",
  "name",
  "nomcom",
  "nomcommune",
  "commune",
  "libelle",
  "libgeo",
  "comname",
  "bassin",
  "nombassin",
  "label",
];

/** A text or a whole number, alone or as the first of a list. */
function text(value: unknown): string | undefined {
  const found: unknown = Array.isArray(value) ? value[0] : value;
  if (typeof found === "string") {
    return found.trim().slice(0, 200);
  }
  return Number.isSafeInteger(found) ? String(found) : undefined;
}

function texts(properties: readonly (readonly [string, unknown])[], wanted: readonly string[]): readonly string[] {
  const plain = properties.map(([name, value]) => [name.toLowerCase().replace(/[^a-z]/g, ""), text(value)] as const);
  return wanted.flatMap((name) => plain.flatMap(([found, value]) => (found === name && value ? [value] : [])));
}

function outline(feature: unknown): Outline {
  if (!isObject(feature)) {
    throw new Refusal("malformed");
  }
  const found = member(feature, "properties");
  const properties: (readonly [string, unknown])[] = isObject(found) ? Object.entries(found) : [];
  return {
    polygons: polygons(member(feature, "geometry")),
    codes: texts(properties, CODES),
    ids: texts([...properties, ["id", member(feature, "id")]], ["id"]),
    names: texts(properties, NAMES),
  };
}

/** Reads a text; the text of a file of a known size. */
export function readGeometry(source: string): Geometry {
  try {
    let value: unknown;
    try {
      value = JSON.parse(source);
    } catch {
      throw new Refusal("not-json");
    }
    if (isObject(value) && member(value, "type") === "Topology") {
      throw new Refusal("topology");
    }
    const features =
      isObject(value) && member(value, "type") === "FeatureCollection" ? member(value, "features") : undefined;
    if (!Array.isArray(features)) {
      throw new Refusal("not-collection");
    }
    if (features.length > MAX_OUTLINES) {
      throw new Refusal("too-many");
    }
    const outlines = features.map(outline).filter(({ polygons: own }) => own.length > 0);
    if (outlines.length === 0) {
      throw new Refusal("no-polygon");
    }
    return { isRead: true, outlines };
  } catch (error) {
    if (error instanceof Refusal) {
      return { isRead: false, why: error.why };
    }
    throw error;
  }
}
