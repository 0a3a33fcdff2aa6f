/**
 * The communes of the document, with their names and their EPCI: the document lists their codes by bassin, the engine says
 * what each is in the latest vintage.
 */

import { Need } from "virtual:terms";
import { useEffect, useState } from "preact/hooks";
import { refusalOf } from "../../engine/fault.ts";
import { documentData, fail, opening, type Opening } from "../../engine/opening.ts";
import type { Coverage } from "./networks.ts";

export interface Commune {
  /** Its code in the latest vintage. */
  readonly code: string;
  readonly name: string;
  readonly epci: string | null;
  /** The bassins that list it, by identifier. */
  readonly bassins: readonly string[];
}

type Open = Extract<Opening, { readonly state: "open" }>;

interface Listed {
  readonly bassins?: readonly { readonly id: string; readonly communes?: readonly { readonly code: string }[] }[];
}

/** What the engine knows of a commune, by a code of any vintage or a name; nothing when it knows none. */
export async function known(of: Open, commune: string): Promise<Omit<Commune, "bassins"> | undefined> {
  try {
    const need = Need[0]?.code ?? "";
    const found = await of.programme.compute("network.orientation", { need, commune });
    return { code: found.commune, name: found.commune_name, epci: found.epci_name };
  } catch (error) {
    if (refusalOf(error) === undefined) {
      throw error;
    }
    return undefined;
  }
}

async function list(of: Open, coverage: Coverage): Promise<readonly Commune[]> {
  const { bassins = [] } = (await documentData()) as Listed;
  const holders = new Map<string, string[]>();
  for (const { id, communes = [] } of bassins) {
    for (const { code } of communes) {
      holders.set(code, [...(holders.get(code) ?? []), id]);
    }
  }
  const found = await Promise.all([...holders].map(async ([code, ids]) => ({ ids, commune: await known(of, code) })));
  const byCode = new Map<string, Commune>();
  for (const { ids, commune } of found) {
    if (commune !== undefined) {
      const before = byCode.get(commune.code)?.bassins ?? [];
      byCode.set(commune.code, { ...commune, bassins: [...new Set([...before, ...ids])] });
    }
  }
  for (const { holes, name: epci } of coverage.by_epci) {
    for (const { code, name } of holes) {
      byCode.set(code, { code, name, epci, bassins: [] });
    }
  }
  return [...byCode.values()];
}

let kept: { readonly doc: string; readonly file: number; readonly communes: readonly Commune[] } | undefined;

/** The communes of the document; nothing until they are known. They do not depend on the day. */
export function useCommunes(coverage: Coverage): readonly Commune[] | undefined {
  const now = opening.value;
  const [, setRank] = useState(0);
  const isKept = kept?.doc === now.doc && kept.file === now.file;
  useEffect(() => {
    if (now.state !== "open" || isKept) {
      return undefined;
    }
    let isHere = true;
    list(now, coverage).then(
      (communes) => {
        // An opening that was left answers nothing.
        if (isHere && opening.peek() === now) {
          kept = { doc: now.doc, file: now.file, communes };
          setRank((rank) => rank + 1);
        }
      },
      (error: unknown) => isHere && fail(now, error),
    );
    return () => {
      isHere = false;
    };
  }, [now, isKept]);
  return isKept ? kept?.communes : undefined;
}
