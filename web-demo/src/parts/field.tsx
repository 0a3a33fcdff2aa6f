/** What narrows a view: a list to choose from, a text, a box to tick. Each is a part of the address. */

import { narrow, route } from "../state/route.ts";

export interface Choice {
  readonly value: string;
  readonly label: string;
  /** A name of the document, in French whatever the language of the page. */
  readonly isFrench?: boolean;
}

interface FieldProps {
  /** The part of the address. */
  readonly name: string;
  readonly label: string;
}

export const filter = (name: string): string => route.value.filters[name] ?? "";

export function SelectField({
  name,
  label,
  every,
  choices,
  clears = [],
}: FieldProps & {
  every: string;
  choices: readonly Choice[];
  /** Parts of the address that another choice has no use for. */
  clears?: readonly string[];
}) {
  const cleared = Object.fromEntries(clears.map((part) => [part, ""]));
  return (
    <label class="field">
      <span>{label}</span>
      <select value={filter(name)} onChange={(event) => narrow({ ...cleared, [name]: event.currentTarget.value })}>
        <option value="">{every}</option>
        {choices.map(({ value, label: shown, isFrench }) => (
          <option key={value} value={value} lang={isFrench === true ? "fr" : undefined}>
            {shown}
          </option>
        ))}
      </select>
    </label>
  );
}

export function TextField({ name, label }: FieldProps) {
  return (
    <label class="field field-text">
      <span>{label}</span>
      <input
        type="search"
        value={filter(name)}
        autocomplete="off"
        spellcheck={false}
        onInput={(event) => narrow({ [name]: event.currentTarget.value })}
      />
    </label>
  );
}

export function TickField({ name, label }: FieldProps) {
  return (
    <label class="field field-tick">
      <input
        type="checkbox"
        checked={filter(name) === "1"}
        onChange={(event) => narrow({ [name]: event.currentTarget.checked ? "1" : "" })}
      />
      <span>{label}</span>
    </label>
  );
}

/** Whether a text is found in others, whatever its accents and capitals. */
export function finds(wanted: string, ...texts: readonly string[]): boolean {
  const plain = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  const all = plain(texts.join("\n"));
  return plain(wanted)
    .split(/\s+/)
    .every((word) => all.includes(word));
}
