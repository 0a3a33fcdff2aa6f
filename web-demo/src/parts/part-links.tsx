/** The parts of a view, of which one is shown: a link to each. */

import { href } from "../state/route.ts";
import { filter } from "./field.tsx";

interface Props<P extends string> {
  readonly label: string;
  readonly parts: readonly P[];
  readonly names: Readonly<Record<P, string>>;
  readonly chosen: P;
}

/** What the address calls a part. */
const NAME = "partie";

/** The address of a part, with what it is narrowed to. */
export const partHref = (part: string, filters: Readonly<Record<string, string>> = {}): string =>
  href({ filters: { [NAME]: part, ...filters } });

/** The part that the address asks for; the first where it asks for none of them. */
export const chosenPart = <P extends string>(parts: readonly [P, ...P[]]): P =>
  parts.find((part) => part === filter(NAME)) ?? parts[0];

export function PartLinks<P extends string>({ label, parts, names, chosen }: Props<P>) {
  return (
    <nav class="part-links" aria-label={label}>
      <ul>
        {parts.map((part) => (
          <li key={part}>
            <a class="button" href={partHref(part)} aria-current={part === chosen ? "true" : undefined}>
              {names[part]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
