/** The day that lateness is counted against. */

/** The last day of the roadmap: what is shown by default is the same for everybody, whenever the page is opened. */
export const LAST_DAY = "2025-12-31";

/** Whether a text is a day of the calendar, `2025-12-31`. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) {
    return false;
  }
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** The days that the field of the page takes: a year half typed is none of them. */
export const FIRST_SHOWN = "2018-01-01";
export const LAST_SHOWN = "2035-12-31";
export const isShownDay = (text: string): boolean => isDay(text) && text >= FIRST_SHOWN && text <= LAST_SHOWN;

/** Today, where the reader is. */
export function today(): string {
  const now = new Date();
  const two = (number: number): string => String(number).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** Days since 1970, to lay days out. */
export const dayNumber = (day: string): number => Date.parse(`${day}T00:00:00Z`) / 86_400_000;
