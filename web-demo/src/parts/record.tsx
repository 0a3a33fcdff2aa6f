/** A record of a document, as people read it: its fields by name, its terms and days in words. */

import { Fragment } from "preact";
import { terms } from "virtual:fields";
import { number, shortDay } from "../texts/format.ts";
import { said, t, typeset } from "../texts/index.ts";
import { French } from "./french.tsx";
import { fieldOf, fieldsOf } from "./place.ts";

type Held = Readonly<Record<string, unknown>>;

export const isRecord = (value: unknown): value is Held => typeof value === "object" && value !== null && !Array.isArray(value);

/** What a value that has no parts reads as. */
function Plain({ value, type }: { value: unknown; type: string }) {
  const { common } = t.value;
  const vocabulary = terms[type] ?? {};
  const term = typeof value === "string" && Object.hasOwn(vocabulary, value) ? vocabulary[value] : undefined;
  if (term !== undefined) {
    return <>{said(term[0], term[1])}</>;
  }
  switch (typeof value) {
    case "boolean":
      return <>{value ? common.yes : common.no}</>;
    case "number":
      // 2024 is no quantity.
      return <>{type === "Year" ? String(value) : number(value)}</>;
    case "string":
      return type === "Date" ? <>{shortDay(value)}</> : <French>{value}</French>;
    default:
      return <>—</>;
  }
}

function Value({ value, type }: { value: unknown; type: string }) {
  if (isRecord(value)) {
    return <RecordFields record={value} type={type} />;
  }
  if (!Array.isArray(value)) {
    return <Plain value={value} type={type} />;
  }
  if (!value.some(isRecord)) {
    return value.length === 0 ? (
      <>—</>
    ) : (
      <>
        {value.map((one: unknown, rank) => (
          <Fragment key={rank}>
            {rank === 0 ? "" : ", "}
            <Plain value={one} type={type} />
          </Fragment>
        ))}
      </>
    );
  }
  return (
    <ul class="held">
      {value.map((one: unknown, rank) => (
        <li key={rank}>
          <Value value={one} type={type} />
        </li>
      ))}
    </ul>
  );
}

export function RecordFields({ record, type }: { record: Held; type: string }) {
  const known = fieldsOf(type);
  return (
    <dl class="record">
      {Object.entries(record).map(([name, value]) => {
        const field = fieldOf(known, name);
        return (
          <div key={name}>
            <dt>{typeset(field.name)}</dt>
            <dd>
              <Value value={value} type={field.type} />
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
