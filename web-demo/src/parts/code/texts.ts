/** What is said around code. */

import { texts } from "../../texts/index.ts";

const fr = { copy: "Copier", copyOf: (name: string) => `Copier : ${name}` };

const en: typeof fr = { copy: "Copy", copyOf: (name: string) => `Copy: ${name}` };

export const said = texts(fr, en);
