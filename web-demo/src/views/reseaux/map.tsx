/** The map of the networks: schematic, or with the outlines of a file of one's own. */

import { useRef, useState } from "preact/hooks";
import type { PartProps } from "./index.tsx";
import { Drawn } from "./drawn.tsx";
import { openOutlines, own as opened } from "./own.ts";
import { Schematic } from "./schematic.tsx";
import { words } from "./texts.ts";

function OwnOutlines() {
  const { own } = words.value;
  const [isOver, setOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const choose = useRef<HTMLButtonElement>(null);
  const now = opened.value;
  return (
    <div
      class="outline-zone"
      data-over={isOver}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        // It is no programme: the page does not hear of it.
        event.preventDefault();
        event.stopPropagation();
        setOver(false);
        const file = event.dataTransfer?.files[0];
        if (file !== undefined) {
          void openOutlines(file);
        }
      }}
    >
      <h3>{own.title}</h3>
      <p>{own.lead}</p>
      <p class="outline-choice">
        <button ref={choose} type="button" onClick={() => input.current?.click()}>
          {own.choose}
        </button>{" "}
        <span class="outline-drop">{own.drop}</span>{" "}
        {now === undefined || now.state === "reading" ? null : (
          <button
            type="button"
            onClick={() => {
              opened.value = undefined;
              // This button goes with them.
              choose.current?.focus();
            }}
          >
            {own.remove}
          </button>
        )}
      </p>
      <input
        ref={input}
        class="unseen"
        type="file"
        accept=".geojson,.json,application/geo+json,application/json"
        aria-label={own.choose}
        tabIndex={-1}
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          event.currentTarget.value = "";
          if (file !== undefined) {
            void openOutlines(file);
          }
        }}
      />
      <p class="hint">{own.how}</p>
      {now?.state === "reading" ? <p class="notice waiting">{own.reading}</p> : null}
      {now?.state === "refused" ? (
        <p class="notice" data-tone="error" role="alert">
          {own.refusedFile(now.name, own.refused[now.why])}
        </p>
      ) : null}
    </div>
  );
}

export function MapPart({ networks, coverage }: PartProps) {
  const { map } = words.value;
  const { bassins } = networks;
  const now = opened.value;
  return (
    <section class="panel" aria-labelledby="map-title">
      <h2 id="map-title">{map.title}</h2>
      <OwnOutlines />
      {now?.state === "open" ? (
        <Drawn name={now.name} outlines={now.outlines} communes={coverage.by_commune} bassins={bassins} />
      ) : bassins.length === 0 ? null : (
        <>
          <p class="lead">{map.schematic}</p>
          <Schematic communes={coverage.by_commune} bassins={bassins} />
        </>
      )}
    </section>
  );
}
