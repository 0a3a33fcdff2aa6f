/** A part of a pack: its title, its content, and its tables as files. */

import type { ComponentChildren } from "preact";
import { said as words } from "./texts.ts";
import type { Part } from "./parts.tsx";

interface PackSectionProps {
  readonly part: Part;
  /** A part with a sentence in place of its tables takes no page of its own. */
  readonly isEmpty?: boolean;
  readonly children: ComponentChildren;
}

export function PackSection({ part, isEmpty, children }: PackSectionProps) {
  return (
    <section
      class="panel pack-part"
      data-part={part}
      data-is-empty={isEmpty === true ? "" : undefined}
      aria-labelledby={`pack-${part}`}
    >
      <h2 id={`pack-${part}`}>{words.value.names[part]}</h2>
      {children}
    </section>
  );
}
