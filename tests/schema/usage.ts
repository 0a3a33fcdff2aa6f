// The types as an application uses them: what is right compiles, and each slip does not. Never run.

import type { RoadmapTimeline } from "../../crates/mednum-schema/schemas/v1/typescript/compute/roadmap.timeline.js";
import type { Arguments } from "../../crates/mednum-schema/schemas/v1/typescript/arguments.js";
import type { Intervention, InterventionLevel, Programme } from "../../crates/mednum-schema/schemas/v1/typescript/programme.js";
import type { Report, Severity } from "../../crates/mednum-schema/schemas/v1/typescript/report.js";
import type { Rules } from "../../crates/mednum-schema/schemas/v1/typescript/rules.js";
import type { Vocabularies } from "../../crates/mednum-schema/schemas/v1/typescript/vocabularies.js";

const intervention: Intervention = {
  id: "atelier",
  date: "2023-10-02",
  sheet: "A.1.1",
  bassin: "est",
  levels: ["animer"],
  minutes: 90,
  commune: null,
};

export const programme: Programme = {
  $comment: "Un programme imaginaire.",
  schema_version: "1.0",
  roadmap_ref: "mednum49-2023-2025",
  interventions: [intervention],
};

// @ts-expect-error A programme says its version.
export const withoutVersion: Programme = { interventions: [] };

// @ts-expect-error No section has that name.
export const misspelt: Programme = { schema_version: "1.0", actoins: [] };

// @ts-expect-error An intervention says its sheet and its bassin.
export const incomplete: Intervention = { id: "atelier", date: "2023-10-02" };

// @ts-expect-error A duration is a number.
export const mistyped: Intervention = { ...intervention, minutes: "90" };

// @ts-expect-error No list may be null.
export const nothing: Intervention = { ...intervention, levels: null };

// @ts-expect-error The label is not the code.
export const label: InterventionLevel = "Animer";

// @ts-expect-error The computations know no such argument.
export const asked: Arguments = { yaer: 2023 };

// A closed list is a union of its terms: each has its case, and no other is left.
export function word(severity: Severity): string {
  switch (severity) {
    case "error":
      return "erreur";
    case "warning":
      return "avertissement";
    case "info":
      return "information";
    default: {
      const none: never = severity;
      return none;
    }
  }
}

export function summary(report: Report, rules: Rules, vocabularies: Vocabularies, timeline: RoadmapTimeline): string[] {
  const title = new Map(rules.map((rule) => [rule.code, rule.title.fr]));
  const lines = report.findings.map((finding) => `${word(finding.severity)} ${title.get(finding.code)} ${finding.line}`);
  const terms = vocabularies.flatMap((list) => list.terms.map((term) => term.label_fr));
  const rows = timeline?.rows.map((row) => row.label) ?? [];
  return [...lines, ...terms, ...rows, String(report.by_code["document.syntax.invalid"])];
}

export function wrong(report: Report, timeline: RoadmapTimeline): void {
  // @ts-expect-error A finding has no such field.
  report.findings.map((finding) => finding.message);
  // @ts-expect-error A document without a roadmap has no timeline.
  timeline.rows;
}
