/**
 * Outlines as paths: Mercator's projection, then a fit, both in the plane. On the sphere a ring that turns the other way would
 * enclose the rest of the world, and files turn both ways.
 */

import { geoIdentity, geoMercatorRaw, geoPath, type GeoPermissibleObjects } from "d3-geo";
import type { Outline, Position } from "./geometry.ts";

const WIDTH = 960;
const HEIGHT = 720;
const MARGIN = 6;
/** Beyond it, the projection goes to infinity. */
const LAST_PARALLEL = 85;

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

function projected([x, y]: Position): [number, number] {
  const parallel = Math.max(-LAST_PARALLEL, Math.min(y, LAST_PARALLEL));
  const [across, up] = geoMercatorRaw(radians(x), radians(parallel));
  return [across, -up];
}

export interface Drawing {
  readonly width: number;
  readonly height: number;
  /** The path of each outline, in their order. */
  readonly paths: readonly string[];
}

export function drawing(outlines: readonly Outline[]): Drawing {
  const shapes = outlines.map(({ polygons }) => ({
    type: "MultiPolygon" as const,
    coordinates: polygons.map((rings) => rings.map((ring) => ring.map(projected))),
  }));
  const whole: GeoPermissibleObjects = { type: "GeometryCollection", geometries: shapes };
  const [[left, top], [right, bottom]] = geoPath().bounds(whole);
  // What has no extent has no scale.
  const scale = Math.min(WIDTH / Math.max(right - left, 1e-9), HEIGHT / Math.max(bottom - top, 1e-9));
  const fit = geoIdentity()
    .scale(scale)
    .translate([MARGIN - left * scale, MARGIN - top * scale]);
  const path = geoPath(fit).digits(1);
  return {
    width: Math.ceil((right - left) * scale) + 2 * MARGIN,
    height: Math.ceil((bottom - top) * scale) + 2 * MARGIN,
    paths: shapes.map((shape) => path(shape) ?? ""),
  };
}
