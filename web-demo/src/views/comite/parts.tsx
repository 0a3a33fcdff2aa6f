/** What a pack is made of, and which of it the reader wants: what is left out is in the address. */

import { filter } from "../../parts/field.tsx";
import { narrow } from "../../state/route.ts";
import { said as words } from "./texts.ts";

export const PARTS = ["etat", "retards", "constats", "presence", "indicateurs"] as const;
export type Part = (typeof PARTS)[number];

const NAME = "sans";

const leftOut = (): readonly string[] => filter(NAME).split(".");

export const isWanted = (part: Part): boolean => !leftOut().includes(part);

export function PartsField() {
  const own = words.value;
  const out = leftOut();
  return (
    <fieldset class="pack-parts">
      <legend>{own.parts}</legend>
      {PARTS.map((part) => (
        <label key={part} class="field field-tick">
          <input
            type="checkbox"
            checked={isWanted(part)}
            onChange={(event) => {
              const isIn = event.currentTarget.checked;
              const next = PARTS.filter((name) => (name === part ? !isIn : out.includes(name)));
              narrow({ [NAME]: next.join(".") });
            }}
          />
          <span>{own.names[part]}</span>
        </label>
      ))}
    </fieldset>
  );
}
