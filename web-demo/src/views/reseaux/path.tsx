/** The steps of a path: who may help, where, when, and why. */

import { Weekday, Weeks } from "virtual:terms";
import type { Answers, Frozen } from "mednum/worker";
import { Badge } from "../../parts/badge.tsx";
import { French } from "../../parts/french.tsx";
import { sentence } from "../../texts/index.ts";
import { named } from "../../texts/terms.ts";
import { label } from "./networks.ts";
import { words } from "./texts.ts";

type Orientation = Frozen<Answers["network.orientation"]>;
type Step = Orientation["steps"][number];
type Candidate = Step["candidates"][number];

/** « lundi 09:00–12:30, 13:30–17:30 ; mardi 09:00–12:30 (semaines paires) » */
function hoursOf({ hours }: Candidate): readonly string[] {
  const days = [...new Set(hours.map(({ day }) => day))];
  return days.map((day) => {
    const spans = hours
      .filter((slot) => slot.day === day)
      .map(({ opens, closes, weeks }) => {
        const which = weeks === undefined || weeks === null || weeks === "every" ? "" : ` (${named(Weeks, weeks)})`;
        return `${opens}–${closes}${which}`;
      });
    return `${named(Weekday, day)} ${spans.join(", ")}`;
  });
}

function Helper({ candidate }: { candidate: Candidate }) {
  const { path } = words.value;
  const hours = hoursOf(candidate);
  return (
    <li class="helper">
      <p class="helper-name">
        <strong>
          <French>{candidate.name}</French>
        </strong>{" "}
        <span class="hint">
          {label(candidate.proximity)}
          {candidate.commune_name === null ? null : (
            <>
              {" · "}
              <French>{candidate.commune_name}</French>
            </>
          )}
          {candidate.outside_departement ? ` · ${path.elsewhere}` : ""}
        </span>
      </p>
      <ul class="reasons" aria-label={path.reasons}>
        {candidate.reasons.map((reason) => (
          <li key={reason.code}>{sentence(reason.fr, reason.en)}</li>
        ))}
      </ul>
      {hours.length === 0 ? null : (
        <details>
          <summary>{path.hours}</summary>
          <ul>
            {hours.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </details>
      )}
    </li>
  );
}

export function Path({ path: shown }: { path: Orientation }) {
  const { path } = words.value;
  return (
    <ol class="steps">
      {shown.steps.map((step) => (
        <li key={step.step.code} class="step" data-destination={step.destination}>
          <h4>
            {label(step.step)} {step.destination ? <Badge tone="reached">{path.destination}</Badge> : null}
          </h4>
          <p>
            {sentence(step.purpose.fr, step.purpose.en)}{" "}
            {step.suits === null ? null : <span class="hint">({path.suits(step.suits)})</span>}
          </p>
          {step.candidates.length === 0 ? null : (
            <ol class="helpers">
              {step.candidates.map((candidate) => (
                <Helper key={candidate.id} candidate={candidate} />
              ))}
            </ol>
          )}
          {step.candidates.length < step.found ? (
            <p class="hint">{path.found(step.candidates.length, step.found)}</p>
          ) : null}
          {step.notes.map((note) => (
            <p key={note.code} class="hint">
              {sentence(note.fr, note.en)}
            </p>
          ))}
        </li>
      ))}
    </ol>
  );
}
