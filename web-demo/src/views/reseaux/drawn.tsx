/** The map of outlines of one's own, and the same in a table. */

import { useEffect, useState } from "preact/hooks";
import { fail, opening } from "../../engine/opening.ts";
import { French } from "../../parts/french.tsx";
import { Table } from "../../parts/table.tsx";
import { t } from "../../texts/index.ts";
import { drawing } from "./drawing.ts";
import type { Outline } from "./geometry.ts";
import { fillOf, Legend, standingName } from "./legend.tsx";
import { match, type Match, type Matched } from "./match.ts";
import type { Bassin, Commune } from "./networks.ts";
import { words } from "./texts.ts";

interface DrawnProps {
  readonly name: string;
  readonly outlines: readonly Outline[];
  readonly communes: readonly Commune[];
  readonly bassins: readonly Bassin[];
}

/** What the file itself calls a place. */
const called = ({ codes, ids, names }: Outline): string =>
  [names[0], codes[0] ?? ids[0]].filter((text) => text !== undefined && text !== "").join(", ");

function Shapes({ matched }: { matched: readonly Matched[] }) {
  const { map } = words.value;
  const { width, height, paths } = drawing(matched.map(({ outline }) => outline));
  return (
    <svg
      class="outlines"
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={`${map.drawn}. ${t.value.common.sameAsTable}`}
    >
      {matched.map(({ place, standing }, rank) => (
        <path key={rank} class={`outline at-${standing}`} d={paths[rank]} fill={fillOf(standing)}>
          <title>{`${place}${t.value.common.colon}${standingName(standing)}`}</title>
        </path>
      ))}
    </svg>
  );
}

function Unmatched({ outlines }: { outlines: readonly Outline[] }) {
  const { own } = words.value;
  return (
    <details>
      <summary>{own.unmatched(outlines.length)}</summary>
      <p>
        {outlines
          .slice(0, 200)
          .map((outline) => called(outline) || own.unnamed)
          .join(" · ")}
      </p>
    </details>
  );
}

export function Drawn({ name, outlines, communes, bassins }: DrawnProps) {
  const { map, own, coverage } = words.value;
  const now = opening.value;
  const [found, setFound] = useState<Match | undefined>(undefined);
  useEffect(() => {
    if (now.state !== "open") {
      return undefined;
    }
    let isHere = true;
    match(outlines, communes, bassins, now).then(
      (matched) => isHere && setFound(matched),
      (error: unknown) => isHere && fail(now, error),
    );
    return () => {
      isHere = false;
    };
  }, [now, outlines, communes, bassins]);
  if (found === undefined) {
    return now.state === "failed" ? null : <p class="notice waiting">{own.reading}</p>;
  }
  const { matched, unmatched } = found;
  if (matched.length === 0) {
    return (
      <p class="notice" data-tone="error" role="alert">
        {own.refused["no-match"]}
      </p>
    );
  }
  return (
    <>
      <p class="counted" aria-live="polite">
        {own.opened(name, matched.length)}
      </p>
      {unmatched.length === 0 ? null : <Unmatched outlines={unmatched} />}
      <Legend standings={matched.map(({ standing }) => standing)} />
      <Shapes matched={matched} />
      <h3 class="table-title">{map.table}</h3>
      <Table
        caption={own.caption}
        rows={matched}
        rowKey={(_, rank) => String(rank)}
        columns={[
          {
            key: "place",
            title: own.place,
            isHeader: true,
            cell: ({ place, code }) => (
              <>
                <French>{place}</French> {code === null ? null : <span class="code">{code}</span>}
              </>
            ),
          },
          { key: "shape", title: own.shape, cell: ({ outline }) => called(outline) || own.unnamed },
          {
            key: "bassin",
            title: own.bassin,
            cell: (row) =>
              row.bassins.length === 0 ? (
                coverage.holes
              ) : (
                <French>{row.bassins.map((one) => one.name).join(", ")}</French>
              ),
          },
          { key: "standing", title: map.legend, cell: ({ standing }) => standingName(standing) },
        ]}
      />
    </>
  );
}
