/** The missions of a cohort, and its volunteers by kind of host and by profile. */

import { filter } from "../../parts/field.tsx";
import { French } from "../../parts/french.tsx";
import { People } from "../../parts/small-counts.tsx";
import { Table } from "../../parts/table.tsx";
import { narrow, route } from "../../state/route.ts";
import { number } from "../../texts/format.ts";
import { label, type Counts, type Places } from "./cohorts.ts";
import { words } from "./texts.ts";

type Cohort = Places["cohorts"][number];

function Kinds({ counts, id, year }: { counts: Counts; id: string; year: number }) {
  const { missions } = words.value;
  const found = counts.cohorts.find(({ cohort }) => cohort.id === id);
  if (found === undefined) {
    return null;
  }
  const rows = [
    ...found.host_kinds.map(({ by_profile, kind, structures, volunteers }) => ({
      name: label(kind),
      structures: number(structures),
      volunteers,
      by_profile,
    })),
    { name: missions.total, structures: "", volunteers: found.volunteers, by_profile: found.by_profile },
  ];
  return (
    <>
      <h3 class="table-title">{missions.kinds}</h3>
      <Table
        caption={missions.kindsCaption(year)}
        rows={rows.slice(0, -1)}
        foot={rows.at(-1) as (typeof rows)[number]}
        rowKey={({ name }) => name}
        columns={[
          { key: "kind", title: missions.kind, isHeader: true, cell: ({ name }) => name },
          { key: "structures", title: missions.structures, isNumber: true, cell: ({ structures }) => structures },
          {
            key: "volunteers",
            title: missions.volunteers,
            isNumber: true,
            cell: ({ volunteers }) => <People count={volunteers} />,
          },
          ...counts.profiles.map((profile, rank) => ({
            key: profile.code,
            title: label(profile),
            isNumber: true,
            cell: ({ by_profile }: (typeof rows)[number]) => <People count={by_profile[rank] ?? null} />,
          })),
        ]}
      />
    </>
  );
}

export function Missions({ places, counts }: { places: Places; counts: Counts }) {
  const { missions } = words.value;
  const chosen: Cohort | undefined =
    places.cohorts.find(({ cohort }) => cohort.id === filter("cohorte")) ??
    places.cohorts.find(({ cohort }) => String(cohort.year) === route.value.day.slice(0, 4)) ??
    places.cohorts.at(-1);
  if (chosen === undefined) {
    return null;
  }
  const { id, year } = chosen.cohort;
  return (
    <section class="panel" aria-labelledby="missions-title">
      <h2 id="missions-title">{missions.title}</h2>
      <form class="filters" onSubmit={(event) => event.preventDefault()}>
        <label class="field">
          <span>{missions.cohort}</span>
          <select value={id} onChange={(event) => narrow({ cohorte: event.currentTarget.value })}>
            {places.cohorts.map(({ cohort }) => (
              <option key={cohort.id} value={cohort.id}>
                {cohort.year}
              </option>
            ))}
          </select>
        </label>
      </form>
      <p class="counted" aria-live="polite">
        {missions.counted(chosen.missions.length)}
      </p>
      <Table
        caption={missions.caption(year)}
        rows={chosen.missions}
        rowKey={(mission) => mission.id}
        columns={[
          {
            key: "organisation",
            title: missions.organisation,
            isHeader: true,
            cell: ({ organisation }) => <French>{organisation}</French>,
          },
          {
            key: "profiles",
            title: missions.profiles,
            cell: ({ profiles }) => (profiles.length === 0 ? missions.noProfile : profiles.map(label).join(", ")),
          },
          { key: "places", title: missions.places, isNumber: true, cell: (row) => number(row.places) },
          { key: "taken", title: missions.taken, isNumber: true, cell: ({ taken }) => <People count={taken} /> },
          { key: "left", title: missions.left, isNumber: true, cell: ({ left }) => <People count={left} /> },
        ]}
      />
      <Kinds counts={counts} id={id} year={year} />
    </section>
  );
}
