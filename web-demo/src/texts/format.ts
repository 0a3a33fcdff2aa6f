/** Numbers, amounts and days as people write them. */

import { lang } from "../state/route.ts";

const locale = (): string => (lang.value === "fr" ? "fr-FR" : "en-GB");

const kept = new Map<string, Intl.NumberFormat | Intl.DateTimeFormat>();

function once<F extends Intl.NumberFormat | Intl.DateTimeFormat>(name: string, make: (locale: string) => F): F {
  const key = `${name} ${locale()}`;
  const found = kept.get(key) ?? make(locale());
  kept.set(key, found);
  return found as F;
}

/** A number of three decimals at most: « 1 250,5 ». */
export const number = (value: number): string =>
  once("number", (where) => new Intl.NumberFormat(where, { maximumFractionDigits: 3 })).format(value);

/** Cents as an amount: « 1 500 € ». */
export const money = (cents: number): string =>
  once(
    "money",
    (where) =>
      new Intl.NumberFormat(where, {
        style: "currency",
        currency: "EUR",
        minimumFractionDigits: 0,
        maximumFractionDigits: 2,
      }),
  ).format(cents / 100);

/** Thousandths as a percentage: « 66,7 % ». */
export const percent = (thousandths: number): string =>
  once("percent", (where) => new Intl.NumberFormat(where, { style: "percent", maximumFractionDigits: 1 })).format(
    thousandths / 1000,
  );

/** Bytes, in the unit that suits them: « 43 ko », « 1,7 Mo ». */
export function size(bytes: number): string {
  const units = lang.value === "fr" ? ["octets", "ko", "Mo"] : ["bytes", "kB", "MB"];
  const power = bytes < 1000 ? 0 : bytes < 1_000_000 ? 1 : 2;
  const value = bytes / 1000 ** power;
  const digits = power === 0 || value >= 100 ? 0 : 1;
  const written = once(
    `size ${digits}`,
    (where) => new Intl.NumberFormat(where, { maximumFractionDigits: digits }),
  ).format(value);
  return `${written}\u00a0${units[power]}`;
}

const dated = (text: string): Date => new Date(`${text}T00:00:00Z`);

/** A day in full: « 3 mars 2024 », « 1er mars 2024 ». */
export function day(text: string): string {
  const written = once(
    "day",
    (where) => new Intl.DateTimeFormat(where, { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" }),
  ).format(dated(text));
  return lang.value === "fr" ? written.replace(/^1 /, "1er ") : written;
}

/** The same in short: « 03/03/2024 ». */
export const shortDay = (text: string): string =>
  once("short", (where) => new Intl.DateTimeFormat(where, { dateStyle: "short", timeZone: "UTC" })).format(dated(text));
