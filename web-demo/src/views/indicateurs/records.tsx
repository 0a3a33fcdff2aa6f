/** The records behind a figure, by their fields, and as they are written in the document. */

import { useEffect, useRef, useState } from "preact/hooks";
import { documentData } from "../../engine/opening.ts";
import { resolve } from "../../engine/pointer.ts";
import { placeOf } from "../../parts/place.ts";
import { isRecord, RecordFields } from "../../parts/record.tsx";
import { t } from "../../texts/index.ts";

const PAGE = 10;

function Record({ data, pointer }: { data: unknown; pointer: string }) {
  const { indicators } = t.value;
  const { words, type } = placeOf(pointer);
  const found = resolve(data, pointer);
  return (
    <>
      <p class="record-name">{words}</p>
      {found.isFound && isRecord(found.value) ? <RecordFields record={found.value} type={type} /> : null}
      {found.isFound ? (
        <details>
          <summary>{indicators.asWritten(pointer)}</summary>
          <pre tabIndex={0} aria-label={pointer}>
            {JSON.stringify(found.value, null, 2)}
          </pre>
        </details>
      ) : (
        <p class="hint">
          <code>{pointer}</code>
          {t.value.common.colon}
          {indicators.absent}
        </p>
      )}
    </>
  );
}

export function Records({ pointers, period }: { pointers: readonly string[]; period: string }) {
  const { indicators, status } = t.value;
  const [data, setData] = useState<{ readonly value: unknown } | undefined>(undefined);
  const [count, setCount] = useState(PAGE);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    let isHere = true;
    heading.current?.focus();
    documentData().then(
      (value) => isHere && setData({ value }),
      () => isHere && setData({ value: undefined }),
    );
    return () => {
      isHere = false;
    };
  }, []);
  return (
    <div class="records">
      <h4 ref={heading} tabIndex={-1}>
        {indicators.recordsTitle(period)} <span class="tally">{pointers.length}</span>
      </h4>
      {data === undefined ? (
        <p>{status.computing}</p>
      ) : (
        <ol>
          {pointers.slice(0, count).map((pointer) => (
            <li key={pointer}>
              <Record data={data.value} pointer={pointer} />
            </li>
          ))}
        </ol>
      )}
      {pointers.length > count ? (
        <button type="button" onClick={() => setCount(count + 5 * PAGE)}>
          {indicators.more(pointers.length - count)}
        </button>
      ) : null}
    </div>
  );
}
