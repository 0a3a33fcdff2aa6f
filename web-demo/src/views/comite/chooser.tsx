/** The bodies, to choose one. */

import { French } from "../../parts/french.tsx";
import { Table } from "../../parts/table.tsx";
import { href } from "../../state/route.ts";
import type { Body } from "../instances/bodies.ts";
import { Due, State } from "../instances/table.tsx";
import { said as words } from "./texts.ts";

export function Chooser({ bodies }: { bodies: readonly Body[] }) {
  const own = words.value;
  return (
    <section class="panel" aria-labelledby="chooser-title">
      <h2 id="chooser-title">{own.chooser}</h2>
      <Table
        caption={own.chooserCaption}
        isCaptionHidden
        rows={bodies}
        rowKey={({ cadence }) => cadence.id}
        columns={[
          {
            key: "name",
            title: own.choose,
            isHeader: true,
            cell: ({ cadence: { id, name } }) => (
              <a class="count body-name" href={href({ filters: { instance: id } })}>
                <French>{name}</French>
              </a>
            ),
          },
          { key: "due", title: own.due, cell: Due },
          { key: "state", title: own.state, cell: State },
        ]}
      />
    </section>
  );
}
