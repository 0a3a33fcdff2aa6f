/** The editor: the document as text, its findings, the rules that they come from. */

import { useEffect, useRef } from "preact/hooks";
import { Trouble } from "../../parts/trouble.tsx";
import { ownFile } from "../../state/file.ts";
import { route } from "../../state/route.ts";
import { size } from "../../texts/format.ts";
import { sentence } from "../../texts/index.ts";
import { Beside } from "./beside.tsx";
import { FindingList, Summary } from "./list.tsx";
import { pastedOnPage } from "./commands.ts";
import { show } from "./show.ts";
import { stage, type Stage } from "./state.ts";
import "./style.css";
import { said } from "./texts.ts";
import { Tools } from "./tools.tsx";

function Notice({ now }: { now: Stage }) {
  const { endless, failed, loading, mixed, notUtf8, tooLarge } = said.value;
  if (now.kind === "loading") {
    return <p class="notice waiting">{loading}</p>;
  }
  if (now.kind === "failed") {
    return (
      <p class="notice" data-tone="error" role="alert">
        {failed(sentence(now.fault.fr, now.fault.en))}
      </p>
    );
  }
  if (now.kind === "no-file" || now.notice === "") {
    return null;
  }
  const text = { tooLarge: tooLarge(size(now.bytes)), notUtf8, endless, mixed }[now.notice];
  return <p class="notice">{text}</p>;
}

function Keys() {
  const { help, keys, leave } = said.value;
  return (
    <>
      <p class="hint editor-leave">{leave}</p>
      <details class="editor-keys">
        <summary>{keys}</summary>
        <dl>
          {help.map(({ does, keys: pressed }) => (
            <div key={pressed}>
              <dt>
                <kbd>{pressed}</kbd>
              </dt>
              <dd>{does}</dd>
            </div>
          ))}
        </dl>
      </details>
    </>
  );
}

export function EditeurView() {
  const host = useRef<HTMLDivElement>(null);
  const { doc, day } = route.peek();
  useEffect(() => {
    const { current } = host;
    addEventListener("paste", pastedOnPage);
    const end =
      current === null
        ? () => undefined
        : show(current, { doc, day, file: doc === "fichier" ? (ownFile.peek()?.rank ?? 0) : 0 });
    return () => {
      removeEventListener("paste", pastedOnPage);
      end();
    };
    // Another document is another view: its key says so.
  }, []);
  const now = stage.value;
  const isOpen = now.kind === "open" && now.notice !== "tooLarge";
  return (
    <>
      <p class="lead">{said.value.intro}</p>
      <Tools isOpen={isOpen} />
      {now.kind === "no-file" ? <Trouble /> : <Notice now={now} />}
      <div class="editor">
        <div class="editor-main">
          <div class="editor-host" ref={host} hidden={!isOpen} />
          <p class="on-paper">{said.value.onPaper}</p>
          {now.kind === "open" ? <Summary /> : null}
          {isOpen ? <Keys /> : null}
        </div>
        <Beside />
        {now.kind === "open" ? <FindingList hasText={isOpen} /> : null}
      </div>
    </>
  );
}
