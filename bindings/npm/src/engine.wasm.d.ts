/** The engine, as a bundler gives it: its address, most often. Resolve it and give it to `load` of `mednum/slim`. */
declare const engine: unknown;
export default engine;
