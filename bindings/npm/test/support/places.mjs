// Where things are: what `cargo xtask npm` says, else where it puts them.
import { fileURLToPath, pathToFileURL } from "node:url";
import { dirname } from "node:path";

const inProject = (path) => fileURLToPath(new URL(`../../../../${path}`, import.meta.url));

/** The folder of the vectors. */
export const vectors = dirname(process.env.MEDNUM_VECTORS ?? inProject("target/vectors/index.json"));
/** The package over an engine that can be told to break. */
export const crashing = process.env.MEDNUM_CRASHING ?? inProject("target/npm/crashing");
/** The package. */
export const home = inProject("bindings/npm");

/** A module of the package that can be told to break. */
export const crashingModule = (name) => import(pathToFileURL(`${crashing}/${name}`).href);
