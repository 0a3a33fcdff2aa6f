/** What was transferred, as the browser tells it. */

import { useEffect, useState } from "preact/hooks";
import { Table, type Column } from "../../parts/table.tsx";
import { number, size } from "../../texts/format.ts";
import { said } from "./texts.ts";

interface Weight {
  readonly name: string;
  readonly transferred: number;
  readonly compressed: number;
  readonly whole: number;
}

const NAMED = { "": "page", "worker-thread": "engine" } as const;

function weights(): readonly Weight[] {
  const entries = [...performance.getEntriesByType("navigation"), ...performance.getEntriesByType("resource")];
  const byName = new Map<string, Weight>();
  for (const entry of entries as PerformanceResourceTiming[]) {
    const { origin, pathname } = new URL(entry.name);
    if (origin === location.origin) {
      const name = pathname.slice(pathname.lastIndexOf("/") + 1);
      const known = byName.get(name);
      byName.set(name, {
        name,
        transferred: (known?.transferred ?? 0) + entry.transferSize,
        compressed: Math.max(known?.compressed ?? 0, entry.encodedBodySize),
        whole: Math.max(known?.whole ?? 0, entry.decodedBodySize),
      });
    }
  }
  return [...byName.values()].sort((one, other) => other.whole - one.whole);
}

/** What a file is, when its name does not say it. */
function Name({ name }: { name: string }) {
  const [, known] =
    Object.entries(NAMED).find(([start]) => (start === "" ? name === "" : name.startsWith(start))) ?? [];
  return (
    <>
      <code>{name === "" ? "./" : name}</code>
      {known === undefined ? null : <span class="hint"> {said.value.weights[known]}</span>}
    </>
  );
}

export function Weights() {
  const { cached, caption, compressed, file, lead, none, title, total, transferred, uncompressed, whole } =
    said.value.weights;
  const [all, setAll] = useState(weights);
  useEffect(() => {
    const observer = new PerformanceObserver(() => setAll(weights()));
    observer.observe({ type: "resource" });
    return () => observer.disconnect();
  }, []);
  const sum = (of: (weight: Weight) => number): number => all.reduce((all_, weight) => all_ + of(weight), 0);
  const columns: readonly Column<Weight>[] = [
    { key: "name", title: file, isHeader: true, cell: ({ name }) => (name === total ? total : <Name name={name} />) },
    {
      key: "transferred",
      title: transferred,
      isNumber: true,
      cell: (weight) => (weight.transferred === 0 ? cached : size(weight.transferred)),
    },
    { key: "compressed", title: compressed, isNumber: true, cell: (weight) => size(weight.compressed) },
    { key: "whole", title: whole, isNumber: true, cell: (weight) => size(weight.whole) },
  ];
  const isPlain = all.every((weight) => weight.compressed === weight.whole);
  return (
    <section class="panel" aria-labelledby="weights-title">
      <h2 id="weights-title">{title}</h2>
      <p>{lead}</p>
      {all.length === 0 ? (
        <p class="notice">{none}</p>
      ) : (
        <Table
          caption={`${caption} (${number(all.length)})`}
          columns={columns}
          rows={all}
          rowKey={({ name }) => name}
          foot={{
            name: total,
            transferred: sum((weight) => weight.transferred),
            compressed: sum((weight) => weight.compressed),
            whole: sum((weight) => weight.whole),
          }}
        />
      )}
      {isPlain && all.length > 0 ? <p class="hint">{uncompressed}</p> : null}
    </section>
  );
}
