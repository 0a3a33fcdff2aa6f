/** What is said in the language of the reader. */

import { computed, type ReadonlySignal } from "@preact/signals";
import { lang } from "../state/route.ts";
import { en } from "./en.ts";
import { fr } from "./fr.ts";

export const t = computed(() => (lang.value === "fr" ? fr : en));

/** What a view alone says, in the language of the reader: its texts are sent for with it. */
export const texts = <T>(french: T, english: NoInfer<T>): ReadonlySignal<T> =>
  computed(() => (lang.value === "fr" ? french : english));

/** French as it is set on a page: no line breaks before its double signs, inside its quotes or within a number. */
export const unbroken = (french: string): string =>
  french
    .replace(/ (?=[:»%€])|(?<=«) /gu, "\u00a0")
    .replace(/ (?=[;!?])|(?<=\d) (?=\d{3}(?!\d))/gu, "\u202f");

/** A sentence of the engine, to read on the page in the language of the reader; what is copied or exported takes `said`. */
export const sentence = (french: string, english: string): string =>
  lang.value === "fr" ? unbroken(french) : english;

/** The same for what is in the language of the reader already. */
export const typeset = (text: string): string => sentence(text, text);

/** Of two texts of the engine, the one in the language of the reader. */
export const said = <T>(french: T, english: T): T => (lang.value === "fr" ? french : english);
