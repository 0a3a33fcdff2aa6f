/** A button that hands a table over as a file, named after what it holds and the day it is of. */

import { announce } from "../state/announce.ts";
import { route } from "../state/route.ts";
import { t } from "../texts/index.ts";
import { download } from "./csv.ts";

/** Hands a table over, named after the day; not while what is shown is of another day. */
export function handOver(button: Element, file: string, make: () => string): void {
  const { common, status } = t.value;
  if (button.closest('[aria-busy="true"]') !== null) {
    announce(status.computing);
    return;
  }
  const name = `${file}-${route.value.day}.csv`;
  download(name, make());
  announce(common.downloaded(name));
}

export interface CsvButtonProps {
  /** What the file is called, without the day. */
  readonly file: string;
  /** What the table is called, where several stand on a page. */
  readonly of: string;
  readonly make: () => string;
}

export function CsvButton({ file, of, make }: CsvButtonProps) {
  const { common } = t.value;
  return (
    <button
      type="button"
      class="csv-button"
      aria-label={`${common.download}${common.colon}${of}`}
      onClick={(event) => handOver(event.currentTarget, file, make)}
    >
      {common.download}
    </button>
  );
}
