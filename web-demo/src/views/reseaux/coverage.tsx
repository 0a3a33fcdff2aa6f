/** What the networks cover: bassins, communes, EPCI, year after year, and what the action leaves out. */

import { useAnswer } from "../../engine/answers.ts";
import { Badge } from "../../parts/badge.tsx";
import { French } from "../../parts/french.tsx";
import { Table, type Column } from "../../parts/table.tsx";
import { Trouble } from "../../parts/trouble.tsx";
import { route } from "../../state/route.ts";
import { day, number, percent } from "../../texts/format.ts";
import { t } from "../../texts/index.ts";
import type { PartProps } from "./index.tsx";
import { label, type Coverage, type Covered, type Generalisation } from "./networks.ts";
import { SharesChart, type Bar } from "./shares.tsx";
import { words } from "./texts.ts";

interface Row {
  readonly key: string;
  readonly name: string;
  readonly isFrench: boolean;
  readonly covered: Covered;
  readonly holes: string;
}

type Share = Covered["active"];

/** « 22 (55 %) » */
const counted = ({ part, share }: Share): string =>
  share === null ? number(part) : `${number(part)} (${percent(share)})`;

function columns(title: string, hasHoles: boolean): readonly Column<Row>[] {
  const { coverage } = words.value;
  return [
    {
      key: "name",
      title,
      isHeader: true,
      cell: ({ name, isFrench }) => (isFrench ? <French>{name}</French> : name),
    },
    { key: "active", title: coverage.active, isNumber: true, cell: ({ covered }) => counted(covered.active) },
    { key: "building", title: coverage.building, isNumber: true, cell: ({ covered }) => counted(covered.building) },
    { key: "whole", title: coverage.whole, isNumber: true, cell: ({ covered }) => number(covered.active.whole) },
    ...(hasHoles
      ? [
          {
            key: "holes",
            title: coverage.holes,
            cell: ({ holes }: Row) => (holes === "" ? "—" : <French>{holes}</French>),
          },
        ]
      : []),
  ];
}

const barOf = ({ key, name, isFrench, covered }: Row): Bar => ({
  key,
  name,
  isFrench,
  active: covered.active.part,
  building: covered.building.part,
  whole: covered.active.whole,
});

function Shares({
  id,
  title,
  caption,
  head,
  rows,
}: {
  id: string;
  title: string;
  caption: string;
  head: string;
  rows: readonly Row[];
}) {
  return (
    <section class="panel whole-on-paper" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <SharesChart caption={caption} bars={rows.map(barOf)} />
      <Table
        caption={caption}
        columns={columns(
          head,
          rows.some(({ holes }) => holes !== ""),
        )}
        rows={rows}
        rowKey={({ key }) => key}
      />
    </section>
  );
}

function Years({ generalisation, isLate }: { generalisation: Generalisation; isLate: boolean }) {
  const { coverage, of } = words.value;
  const { by_year, now, on_target, verdict } = generalisation;
  const named = [
    ...by_year.map((at) => ({ at, note: "" })),
    ...(on_target === null ? [] : [{ at: on_target, note: coverage.target }]),
    ...(now === null ? [] : [{ at: now, note: coverage.chosen }]),
  ];
  const cell = (share: Share | null): string =>
    share === null
      ? coverage.toCome
      : `${of(number(share.part), number(share.whole))}${share.share === null ? "" : ` (${percent(share.share)})`}`;
  const name = ({ at, note }: (typeof named)[number]): string => `${day(at.day)}${note === "" ? "" : `, ${note}`}`;
  return (
    <section class="panel whole-on-paper" aria-labelledby="years-title" aria-busy={isLate}>
      <h2 id="years-title">{coverage.years}</h2>
      <p>
        {coverage.verdict} <Badge tone={verdict.code}>{label(verdict)}</Badge>
      </p>
      <SharesChart
        caption={coverage.yearsCaption}
        isActiveOnly
        bars={named.map((entry) => ({
          key: name(entry),
          name: name(entry),
          isFrench: false,
          active: entry.at.active?.part ?? 0,
          building: 0,
          whole: entry.at.active?.whole ?? 0,
        }))}
      />
      <Table
        caption={coverage.yearsCaption}
        rows={named}
        rowKey={name}
        columns={[
          { key: "day", title: coverage.day, isHeader: true, cell: name },
          { key: "all", title: coverage.all, isNumber: true, cell: ({ at }) => cell(at.active) },
          { key: "priority", title: coverage.priority, isNumber: true, cell: ({ at }) => cell(at.priority) },
        ]}
      />
    </section>
  );
}

function Excluded({ excluded }: { excluded: NonNullable<Coverage["excluded"]> }) {
  const { coverage } = words.value;
  const { difference, names, stated_communes, stated_inhabitants, uncovered, uncovered_share } = excluded;
  return (
    <section class="panel whole-on-paper" aria-labelledby="excluded-title">
      <h2 id="excluded-title">
        {coverage.excluded}
        {t.value.common.colon}
        <French>{names.join(", ")}</French>
      </h2>
      <p>
        {coverage.uncovered(number(uncovered_share.part), number(uncovered_share.whole))}{" "}
        {stated_communes === null ? null : coverage.stated(stated_communes)}{" "}
        {difference === null || difference === 0
          ? null
          : coverage.difference(`${difference > 0 ? "+" : ""}${number(difference)}`)}{" "}
        {stated_inhabitants === null ? null : coverage.inhabitants(number(stated_inhabitants))}
      </p>
      {uncovered.length === 0 ? null : (
        <details>
          <summary>{coverage.list(uncovered.length)}</summary>
          <p>
            <French>{uncovered.map(({ name }) => name).join(", ")}</French>
          </p>
        </details>
      )}
    </section>
  );
}

export function CoveragePart({ networks, coverage: shown }: PartProps) {
  const { coverage } = words.value;
  const generalisation = useAnswer("network.generalisation");
  const names = new Map(networks.bassins.map(({ bassin, name }) => [bassin, name] as const));
  const row = (key: string, name: string, covered: Covered): Row => ({
    key,
    name,
    covered,
    isFrench: false,
    holes: "",
  });
  const hasBassins = networks.bassins.length > 0;
  return (
    <>
      <Shares
        id="coverage-title"
        title={coverage.title}
        caption={coverage.caption}
        head={coverage.what}
        rows={[
          ...(hasBassins
            ? [
                row("bassins", coverage.bassins, shown.bassins),
                row("priority", coverage.priority_bassins, shown.priority_bassins),
              ]
            : []),
          row("communes", coverage.communes, shown.communes),
          row("epcis", coverage.allEpcis, shown.epcis),
        ]}
      />
      {shown.by_epci.length === 0 ? null : (
        <Shares
          id="epci-title"
          title={coverage.epcis}
          caption={coverage.epcisCaption}
          head={coverage.epci}
          rows={shown.by_epci.map(({ communes, holes, name, siren }) => ({
            key: siren,
            name,
            isFrench: true,
            covered: communes,
            holes: holes.map((hole) => hole.name).join(", "),
          }))}
        />
      )}
      {!hasBassins ? null : generalisation.value === undefined ? (
        <Trouble />
      ) : (
        <Years generalisation={generalisation.value} isLate={generalisation.isLate} />
      )}
      {shown.overlaps.length === 0 ? null : (
        <section class="panel whole-on-paper" aria-labelledby="overlaps-title">
          <h2 id="overlaps-title">{coverage.overlaps}</h2>
          <ul>
            {shown.overlaps.map(({ bassins, commune }) => (
              <li key={commune.code}>
                <French>{commune.name}</French>
                {t.value.common.colon}
                {coverage.overlap(bassins.map((id) => names.get(id) ?? id).join(", "))}
              </li>
            ))}
          </ul>
        </section>
      )}
      {shown.excluded === null ? null : <Excluded excluded={shown.excluded} key={route.value.day} />}
    </>
  );
}
