/** Attendance: bars of who came and who was represented, then the same numbers in a table. */

import type { Answers, Frozen } from "mednum/worker";
import { StackedBar } from "../../parts/bars.tsx";
import { csv } from "../../parts/csv.ts";
import { French } from "../../parts/french.tsx";
import { Table, type Column } from "../../parts/table.tsx";
import { number, percent, shortDay } from "../../texts/format.ts";
import { t } from "../../texts/index.ts";
import { said as words } from "./texts.ts";

export type Attendance = Frozen<Answers["governance.attendance"]>;
type Share = Attendance["years"][number]["present"];

/** What attendance is told by. */
export const GROUPINGS = ["instances", "organismes", "annees", "reunions"] as const;
export type Grouping = (typeof GROUPINGS)[number];

export interface Line {
  readonly key: string;
  readonly name: string;
  /** Whether the name is a text of the document. */
  readonly isFrench: boolean;
  readonly present: Share;
  readonly represented: Share;
  /** How many came uninvited: known of a meeting. */
  readonly others?: number;
}

/** The lines of attendance by something. A meeting is named by its day, and by its body where several are shown. */
export function linesBy(attendance: Attendance, by: Grouping): readonly Line[] {
  switch (by) {
    case "instances":
      return attendance.bodies.map((body) => ({ ...body, key: body.id, isFrench: true }));
    case "organismes":
      return attendance.organisations.map((found) => ({ ...found, key: found.id, isFrench: true }));
    case "annees":
      return attendance.years.map((year) => ({
        ...year,
        key: String(year.year),
        name: String(year.year),
        isFrench: false,
      }));
    case "reunions": {
      const isOfOne = new Set(attendance.meetings.map(({ body }) => body)).size === 1;
      return attendance.meetings.map((meeting) => ({
        ...meeting,
        key: meeting.path,
        name: isOfOne ? shortDay(meeting.date) : `${shortDay(meeting.date)}, ${meeting.body_name}`,
        isFrench: !isOfOne,
      }));
    }
  }
}

const shareOf = ({ share }: Share): string => (share === null ? "—" : percent(share));

const Name = ({ line }: { line: Line }) => (line.isFrench ? <French>{line.name}</French> : <>{line.name}</>);

/** The patterns of the bars, once in a view. */
export function AttendancePatterns() {
  return (
    <svg class="patterns" aria-hidden="true" width="0" height="0">
      <defs>
        <pattern id="share-present" width="6" height="6" patternUnits="userSpaceOnUse">
          <rect class="ink-dated" width="6" height="6" />
        </pattern>
        <pattern
          id="share-represented"
          width="6"
          height="6"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect class="ink-soft" width="6" height="6" />
          <rect class="ink-span" width="2.4" height="6" />
        </pattern>
      </defs>
    </svg>
  );
}

const KEYS = ["present", "represented"] as const;

function Chart({ lines, caption }: { lines: readonly Line[]; caption: string }) {
  const own = words.value;
  return (
    <figure class="presence">
      <div role="img" aria-label={`${caption}. ${t.value.common.sameAsTable}`}>
        {lines.map((line) => (
          <div key={line.key} class="presence-row">
            <span class="presence-name">
              <Name line={line} />
            </span>
            <span class="presence-bar">
              <StackedBar shares={KEYS.map((key) => ({ key, value: line[key].part }))} whole={line.present.whole} />
            </span>
            <span class="presence-share">{shareOf(line.present)}</span>
          </div>
        ))}
      </div>
      <figcaption>
        <ul class="legend">
          {KEYS.map((key) => (
            <li key={key}>
              <svg class="swatch" aria-hidden="true" width="22" height="14">
                <rect class={`share share-${key}`} x="0.5" y="0.5" width="21" height="13" fill={`url(#share-${key})`} />
              </svg>
              {own[key]}
            </li>
          ))}
          <li>
            <svg class="swatch" aria-hidden="true" width="22" height="14">
              <rect class="share-away" x="0.5" y="0.5" width="21" height="13" />
            </svg>
            {own.away}
          </li>
        </ul>
      </figcaption>
    </figure>
  );
}

function columns(by: Grouping): readonly Column<Line>[] {
  const own = words.value;
  const share = (key: (typeof KEYS)[number], title: string): Column<Line> => ({
    key: `${key} share`,
    title,
    isNumber: true,
    cell: (line) => shareOf(line[key]),
  });
  return [
    { key: "name", title: own.attendanceBy[by], isHeader: true, cell: (line) => <Name line={line} /> },
    {
      key: "invited",
      title: by === "reunions" ? own.invited : own.invitations,
      isNumber: true,
      cell: ({ present }) => number(present.whole),
    },
    { key: "present", title: own.present, isNumber: true, cell: ({ present }) => number(present.part) },
    share("present", own.presentShare),
    { key: "represented", title: own.represented, isNumber: true, cell: ({ represented }) => number(represented.part) },
    share("represented", own.representedShare),
    ...(by === "reunions"
      ? [{ key: "others", title: own.others, isNumber: true, cell: ({ others }: Line) => number(others ?? 0) }]
      : []),
  ];
}

/** The table as a file: shares in thousandths would be read by nobody. */
export function attendanceCsv(lines: readonly Line[], by: Grouping): string {
  const own = words.value;
  const isOfMeetings = by === "reunions";
  return csv(
    [
      own.attendanceBy[by],
      isOfMeetings ? own.invited : own.invitations,
      own.present,
      own.presentShare,
      own.represented,
      own.representedShare,
      ...(isOfMeetings ? [own.others] : []),
    ],
    lines.map((line) => [
      line.name,
      line.present.whole,
      line.present.part,
      shareOf(line.present),
      line.represented.part,
      shareOf(line.represented),
      ...(isOfMeetings ? [line.others ?? 0] : []),
    ]),
  );
}

export function AttendanceFigures({ lines, by, caption }: { lines: readonly Line[]; by: Grouping; caption: string }) {
  return (
    <>
      <Chart lines={lines} caption={caption} />
      <Table caption={caption} columns={columns(by)} rows={lines} rowKey={({ key }) => key} />
      <p class="hint">{words.value.attendanceHint}</p>
    </>
  );
}
