/** The bassins by the roles of their networks: held or missing, and by whom. */

import { Badge } from "../../parts/badge.tsx";
import { handOver } from "../../parts/csv-button.tsx";
import { filter, finds, SelectField, TextField, TickField } from "../../parts/field.tsx";
import { French } from "../../parts/french.tsx";
import { useOpened, type Opened } from "../../parts/opened.ts";
import { Table, type Column } from "../../parts/table.tsx";
import { href } from "../../state/route.ts";
import { number, percent, shortDay } from "../../texts/format.ts";
import { t } from "../../texts/index.ts";
import { networksCsv } from "./export.ts";
import type { PartProps } from "./index.tsx";
import { label, LISTS, type Bassin, type Networks } from "./networks.ts";
import { words } from "./texts.ts";

function isShown(bassin: Bassin): boolean {
  const [list, missing, text] = [LISTS[filter("montrer")], filter("manque"), filter("texte")];
  const names = bassin.roles.flatMap(({ actors }) => actors.map(({ name }) => name));
  return (
    (list === undefined || list(bassin)) &&
    (missing === "" || bassin.missing.some(({ code }) => code === missing)) &&
    (filter("prioritaire") !== "1" || bassin.priority) &&
    (text === "" || finds(text, bassin.name, ...names))
  );
}

function Mark({ isHeld }: { isHeld: boolean }) {
  return (
    <svg class="mark" aria-hidden="true" width="14" height="14">
      {isHeld ? <circle class="mark-held" cx="7" cy="7" r="6" /> : <path class="mark-missing" d="M3 3l8 8M11 3l-8 8" />}
    </svg>
  );
}

function Status({ bassin }: { bassin: Bassin }) {
  const { matrix } = words.value;
  return (
    <>
      {bassin.status === null ? <span class="zero">{matrix.none}</span> : label(bassin.status)}
      {bassin.since === null ? null : <span class="hint beneath">{matrix.since(shortDay(bassin.since))}</span>}
    </>
  );
}

function columns(
  networks: Networks,
  { has: isOpened, toggle }: Opened,
): readonly Column<Bassin>[] {
  const { matrix, of } = words.value;
  return [
    {
      key: "name",
      title: matrix.bassin,
      isHeader: true,
      cell: ({ name, priority }) => (
        <>
          <French>{name}</French> {priority ? <Badge tone="priority">{matrix.priority}</Badge> : null}
        </>
      ),
    },
    { key: "status", title: matrix.network, cell: (bassin) => <Status bassin={bassin} /> },
    ...networks.actors_by_role.map(({ role }, rank) => ({
      key: role.code,
      title: label(role),
      cell: ({ roles }: Bassin) => {
        const count = roles[rank]?.actors.length ?? 0;
        return (
          <span class={count === 0 ? "role role-missing" : "role"}>
            <Mark isHeld={count > 0} /> {count === 0 ? matrix.missing : number(count)}
          </span>
        );
      },
    })),
    {
      key: "held",
      title: matrix.held,
      isNumber: true,
      cell: ({ held }) => <span class="whole">{of(number(held.part), number(held.whole))}</span>,
    },
    {
      key: "detail",
      title: matrix.detail,
      cell: ({ bassin, name, rlin }) =>
        rlin === null ? (
          "—"
        ) : (
          <button
            type="button"
            class="small"
            aria-expanded={isOpened(bassin)}
            aria-label={matrix.open(name)}
            onClick={() => toggle(bassin)}
          >
            {matrix.detail}
          </button>
        ),
    },
  ];
}

function Holders({ bassin }: { bassin: Bassin }) {
  const { matrix } = words.value;
  return (
    <dl class="detail holders">
      {bassin.roles.map(({ role, actors }) => (
        <div key={role.code}>
          <dt>{label(role)}</dt>
          <dd>
            {actors.length === 0 ? (
              <em>{matrix.nobody}</em>
            ) : (
              <French>{actors.map(({ name }) => name).join(", ")}</French>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function ByRole({ networks }: { networks: Networks }) {
  const { matrix } = words.value;
  const most = Math.max(...networks.actors_by_role.map(({ actors }) => actors), 1);
  return (
    <section class="panel whole-on-paper" aria-labelledby="by-role-title">
      <h2 id="by-role-title">{matrix.byRole}</h2>
      <Table
        caption={matrix.byRoleCaption}
        rows={networks.actors_by_role}
        rowKey={({ role }) => role.code}
        columns={[
          { key: "role", title: matrix.roleHeader, isHeader: true, cell: ({ role }) => label(role) },
          {
            key: "actors",
            title: matrix.actorsHeader,
            cell: ({ actors }) => (
              <span class="counted-bar role-count">
                <span class="count">{number(actors)}</span>
                <svg class="bar" aria-hidden="true" width="100%" height="12">
                  <rect class="plain" x="0" y="0" height="12" rx="2" width={`${(actors / most) * 100}%`} />
                </svg>
              </span>
            ),
          },
        ]}
      />
      <p class="hint">{matrix.beside(networks.actors_beside_pilots)}</p>
    </section>
  );
}

export function Matrix({ networks }: PartProps) {
  const { common } = t.value;
  const { matrix, of, shown: lists } = words.value;
  const opened = useOpened("bassins");
  const shown = networks.bassins.filter(isShown);
  const list = lists[filter("montrer")];
  const { part, whole, share } = networks.roles_held;
  return (
    <>
      <section class="panel" aria-labelledby="matrix-title">
        <h2 id="matrix-title">{list ?? matrix.title}</h2>
        <form class="filters" aria-label={common.filters} onSubmit={(event) => event.preventDefault()}>
          <SelectField
            name="manque"
            label={matrix.role}
            every={common.everything}
            choices={networks.actors_by_role.map(({ role }) => ({ value: role.code, label: label(role) }))}
          />
          <TextField name="texte" label={matrix.search} />
          <TickField name="prioritaire" label={matrix.onlyPriority} />
          <button type="button" disabled={shown.length === 0} onClick={(event) => handOver(event.currentTarget, matrix.csv.file, () => networksCsv(shown))}>
            {common.download}
          </button>
        </form>
        <p class="counted" aria-live="polite">
          {matrix.counted(shown.length, networks.bassins.length)}{" "}
          {shown.length === networks.bassins.length ? null : (
            <a href={href({ filters: { partie: "roles" } })}>{common.clear}</a>
          )}
        </p>
        {shown.length === 0 ? (
          <p class="notice">{common.nothing}</p>
        ) : (
          <>
            {share === null ? null : (
              <p class="hint">
                {matrix.total(
                  of(number(part), number(whole)),
                  percent(share),
                  of(number(networks.with_one_pilot.part), number(networks.with_one_pilot.whole)),
                )}
              </p>
            )}
            <div class="role-matrix">
              <Table
                caption={matrix.caption}
                columns={columns(networks, opened)}
                rows={shown}
                rowKey={({ bassin }) => bassin}
                under={(row) => (opened.has(row.bassin) ? <Holders bassin={row} /> : null)}
              />
            </div>
          </>
        )}
      </section>
      {networks.bassins.length === 0 ? null : <ByRole networks={networks} />}
    </>
  );
}
