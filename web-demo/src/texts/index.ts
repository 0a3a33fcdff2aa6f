/** What is said in the language of the reader. */

import { computed, type ReadonlySignal } from "@preact/signals";
import { lang } from "../state/route.ts";
import { en } from "./en.ts";
import { fr } from "./fr.ts";

export const t = computed(() => (lang.value === "fr" ? fr : en));

/** What a view alone says, in the language of the reader: its texts are sent for with it. */
export const texts = <T>(french: T, english: NoInfer<T>): ReadonlySignal<T> =>
  computed(() => (lang.value === "fr" ? french : english));

/** Of two texts of the engine, the one in the language of the reader. */
export const said = <T>(french: T, english: T): T => (lang.value === "fr" ? french : english);
