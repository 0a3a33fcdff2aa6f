/** The engine, compressed by gzip, in base64. Written by scripts/pack-engine.mjs. */
export declare const packed: string;
