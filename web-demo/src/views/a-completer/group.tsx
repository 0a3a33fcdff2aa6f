/** What one actor must act on, with a list ready to send. */

import type { Frozen, Rules } from "mednum/worker";
import { useRef } from "preact/hooks";
import { Badge } from "../../parts/badge.tsx";
import { French } from "../../parts/french.tsx";
import { useKept } from "../../parts/kept.ts";
import { inWords } from "../../parts/place.ts";
import { announce } from "../../state/announce.ts";
import { number } from "../../texts/format.ts";
import { href, route } from "../../state/route.ts";
import { sentence, t, typeset } from "../../texts/index.ts";
import { actorName } from "./export.ts";
import { keyOf, type Addressed, type Group } from "./groups.ts";
import { letter } from "./letter.ts";

/** Where a group stands in the page. */
export const anchorOf = (key: string): string => `group-${key.replace(/[^\p{L}\p{N}]+/gu, "-")}`;

export type Whys = ReadonlyMap<string, Frozen<Rules>[number]["why"]>;

function Entry({ entry, group, whys, isBeyond }: { entry: Addressed; group: Group; whys: Whys; isBeyond: boolean }) {
  const { common, todo } = t.value;
  const { finding, sheet, actors } = entry;
  const others = actors.filter((actor) => keyOf(actor) !== group.key).map(actorName);
  const why = whys.get(finding.code);
  return (
    <li class={`finding${isBeyond ? " beyond" : ""}`} data-severity={finding.severity} tabIndex={-1}>
      <p class="finding-head">
        <Badge tone={finding.severity}>{todo.severities[finding.severity]}</Badge>
        {sheet === undefined ? null : (
          <span class="finding-sheet">
            {common.sheet} <span class="code">{sheet.code}</span> <French>{sheet.title}</French>
          </span>
        )}
      </p>
      <p class="finding-text">{sentence(finding.text, finding.text_en)}</p>
      <p class="finding-help">
        <strong>
          {todo.correction}
          {common.colon}
        </strong>
        {sentence(finding.help, finding.help_en)}
      </p>
      <p class="finding-place">
        {todo.place}
        {common.colon}
        <span class="finding-field">{typeset(inWords(finding.path))}</span> <code>{finding.path === "" ? "/" : finding.path}</code>
        {/* The built-in roadmap is kept on one line: a place in it says nothing. */}
        {route.value.doc === "feuille-de-route" ? null : (
          <>
            ,{" "}
            <a
              href={href({
                view: "editeur",
                filters: { regle: finding.code, ligne: String(finding.line), colonne: String(finding.column) },
              })}
            >
              {todo.line(finding.line, finding.column)}
            </a>
          </>
        )}
        {others.length === 0 ? null : <> · {todo.shared(others.join(", "))}</>}
      </p>
      {why === undefined ? null : (
        <details class="finding-why">
          <summary>{todo.reason}</summary>
          <p>{sentence(why.fr, why.en)}</p>
          <p>
            {todo.rule} <code>{finding.code}</code>
          </p>
        </details>
      )}
    </li>
  );
}

function Letter({ name, text }: { name: string; text: string }) {
  const { common, todo } = t.value;
  const area = useRef<HTMLTextAreaElement>(null);
  const details = useRef<HTMLDetailsElement>(null);
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      announce(common.copied);
    } catch {
      // A page without the right to copy still lets its reader do it.
      if (details.current !== null) {
        details.current.open = true;
      }
      area.current?.select();
      announce(common.notCopied);
    }
  };
  return (
    <div class="letter">
      <button type="button" onClick={() => void copy()} aria-label={todo.copyFor(name)}>
        {todo.copy}
      </button>
      <details ref={details}>
        <summary>{todo.letter}</summary>
        <textarea ref={area} readOnly rows={12} value={text} aria-label={`${todo.letter}${common.colon}${name}`} />
      </details>
    </div>
  );
}

/** How many findings a group shows before it is asked for the others. On paper it shows them all. */
const FIRST = 5;

interface GroupProps {
  readonly group: Group;
  readonly title: string;
  readonly day: string;
  readonly whys: Whys;
  /** Whether the reader asked for this very group. */
  readonly isAlone: boolean;
}

export function GroupSection({ group, title, day, whys, isAlone }: GroupProps) {
  const [isOpened, setOpened] = useKept(group.key, false);
  const list = useRef<HTMLOListElement>(null);
  const { todo } = t.value;
  const { actor, entries } = group;
  const name = actorName(actor);
  const isWhole = isAlone || isOpened || entries.length <= FIRST + 2;
  return (
    <section class="panel group" data-actor={group.key}>
      <h2 id={anchorOf(group.key)} tabIndex={-1}>
        <span class="group-kind">{todo.kinds[actor.kind]}</span>
        {actor.kind === "document" ? name : <French>{name}</French>} <span class="tally">{number(entries.length)}</span>
      </h2>
      {actor.kind === "document" ? (
        <p class="hint">{todo.documentHint}</p>
      ) : (
        <Letter name={name} text={letter(name, title, day, entries)} />
      )}
      <ol class="findings" ref={list}>
        {entries.map((entry, rank) => (
          <Entry key={rank} entry={entry} group={group} whys={whys} isBeyond={!isWhole && rank >= FIRST} />
        ))}
      </ol>
      {isWhole ? null : (
        <button
          type="button"
          class="more"
          onClick={() => {
            setOpened(() => true);
            // The button goes away: the first of what it brings takes the focus.
            const next = list.current?.children[FIRST] as HTMLElement | undefined;
            requestAnimationFrame(() => next?.focus());
          }}
        >
          {todo.more(entries.length - FIRST)}
        </button>
      )}
    </section>
  );
}
