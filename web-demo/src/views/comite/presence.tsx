/** Who came to the meetings of the body. */

import { CsvButton } from "../../parts/csv-button.tsx";
import { Absent, type Absences } from "../instances/absent.tsx";
import {
  attendanceCsv,
  AttendanceFigures,
  AttendancePatterns,
  linesBy,
  type Attendance,
} from "../instances/attendance.tsx";
import { said as ofBodies } from "../instances/texts.ts";
import { PackSection } from "./section.tsx";
import { said as words } from "./texts.ts";

const GROUPINGS = ["reunions", "organismes"] as const;

export function PresencePart({ attendance, absences }: { attendance: Attendance; absences: Absences }) {
  const own = words.value;
  if (attendance.meetings.length === 0) {
    return (
      <PackSection part="presence" isEmpty>
        <p>{own.noMeetings}</p>
      </PackSection>
    );
  }
  return (
    <PackSection part="presence">
      <AttendancePatterns />
      {GROUPINGS.map((by) => {
        const lines = linesBy(attendance, by);
        const caption = ofBodies.value.attendanceCaption[by];
        return (
          <div key={by} class="pack-block">
            <h3>{caption}</h3>
            <AttendanceFigures lines={lines} by={by} caption={caption} />
            <CsvButton file={own.csv[by].file} of={caption} make={() => attendanceCsv(lines, by)} />
          </div>
        );
      })}
      <Absent absences={absences} />
    </PackSection>
  );
}
