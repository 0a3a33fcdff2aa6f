/** The map where no outline is known: a square for each commune, in its bassin, in its EPCI; and the same in a table. */

import { French } from "../../parts/french.tsx";
import { Table } from "../../parts/table.tsx";
import { number } from "../../texts/format.ts";
import { t } from "../../texts/index.ts";
import { fillOf, Legend, standingName, standingOf, type Standing } from "./legend.tsx";
import type { Bassin, Commune } from "./networks.ts";
import { words } from "./texts.ts";

/** The communes of a bassin that lie in an EPCI. */
interface Tile {
  readonly key: string;
  readonly epci: string | null;
  readonly bassin: Bassin | undefined;
  readonly standing: Standing;
  readonly communes: readonly Commune[];
}

const SIDE = 15;
const STEP = 18;
const ACROSS = 7;

/** In the order of the document; what lies in no bassin comes last. */
function tilesOf(communes: readonly Commune[], bassins: readonly Bassin[]): readonly Tile[] {
  const epcis = [...new Set(communes.map(({ epci_name }) => epci_name))];
  return epcis.flatMap((epci) => {
    const here = communes.filter((commune) => commune.epci_name === epci);
    const held = bassins.map((bassin) => ({
      key: `${epci} ${bassin.bassin}`,
      epci,
      bassin,
      standing: standingOf(bassin),
      communes: here.filter((commune) => commune.bassins.includes(bassin.bassin)),
    }));
    const left = here.filter((commune) => commune.bassins.length === 0);
    return [...held, { key: `${epci} outside`, epci, bassin: undefined, standing: "outside", communes: left }].filter(
      (tile) => tile.communes.length > 0,
    );
  });
}

function Squares({ tile }: { tile: Tile }) {
  const count = tile.communes.length;
  const [across, down] = [Math.min(count, ACROSS), Math.ceil(count / ACROSS)];
  return (
    <svg class="squares" width={across * STEP} height={down * STEP}>
      {tile.communes.map(({ code, name }, rank) => (
        <rect
          key={code}
          class={`share square at-${tile.standing}`}
          x={(rank % ACROSS) * STEP + 1}
          y={Math.floor(rank / ACROSS) * STEP + 1}
          width={SIDE}
          height={SIDE}
          rx="2"
          fill={fillOf(tile.standing)}
        >
          <title>{name}</title>
        </rect>
      ))}
    </svg>
  );
}

function TileDrawing({ tile }: { tile: Tile }) {
  const { map } = words.value;
  return (
    <div class="tile">
      <span class="tile-name">
        {tile.bassin === undefined ? map.outside : <French>{tile.bassin.name}</French>}
        {tile.bassin?.priority === true ? (
          <span class="tile-priority" title={map.priority}>
            {"\u00A0"}★
          </span>
        ) : null}
      </span>
      <Squares tile={tile} />
    </div>
  );
}

export function Schematic({ communes, bassins }: { communes: readonly Commune[]; bassins: readonly Bassin[] }) {
  const { map } = words.value;
  const tiles = tilesOf(communes, bassins);
  const epcis = [...new Set(tiles.map(({ epci }) => epci))];
  return (
    <>
      <Legend standings={tiles.map(({ standing }) => standing)} />
      <p class="hint">★ {map.priority}</p>
      <div class="schematic" role="img" aria-label={`${map.figure}. ${t.value.common.sameAsTable}`}>
        {epcis.map((epci) => (
          <div key={epci} class="region">
            <p class="region-name">{epci === null ? map.noEpci : <French>{epci}</French>}</p>
            <div class="tiles">
              {tiles
                .filter((tile) => tile.epci === epci)
                .map((tile) => (
                  <TileDrawing key={tile.key} tile={tile} />
                ))}
            </div>
          </div>
        ))}
      </div>
      <h3 class="table-title">{map.table}</h3>
      <Table
        caption={map.caption}
        rows={tiles}
        rowKey={({ key }) => key}
        columns={[
          {
            key: "bassin",
            title: words.value.matrix.bassin,
            isHeader: true,
            cell: ({ bassin }) => (bassin === undefined ? map.outside : <French>{bassin.name}</French>),
          },
          {
            key: "epci",
            title: words.value.coverage.epci,
            cell: ({ epci }) => (epci === null ? map.noEpci : <French>{epci}</French>),
          },
          { key: "standing", title: map.legend, cell: ({ standing }) => standingName(standing) },
          {
            key: "priority",
            title: map.priorityHeader,
            cell: ({ bassin }) => (bassin === undefined ? "—" : bassin.priority ? map.yes : map.no),
          },
          { key: "count", title: map.count, isNumber: true, cell: (tile) => number(tile.communes.length) },
          {
            key: "names",
            title: map.names,
            cell: (tile) => <French>{tile.communes.map(({ name }) => name).join(", ")}</French>,
          },
        ]}
      />
    </>
  );
}
