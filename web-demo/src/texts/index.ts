/** What is said in the language of the reader. */

import { computed } from "@preact/signals";
import { lang } from "../state/route.ts";
import { en } from "./en.ts";
import { fr } from "./fr.ts";

export const t = computed(() => (lang.value === "fr" ? fr : en));

/** Of two texts of the engine, the one in the language of the reader. */
export const said = <T>(french: T, english: T): T => (lang.value === "fr" ? french : english);
