/** Why a view has nothing to show: still computing, no file, a document with errors, a question refused, a failure. */

import type { Refusal } from "../engine/fault.ts";
import { opening, retry } from "../engine/opening.ts";
import { href } from "../state/route.ts";
import { sentence, t } from "../texts/index.ts";
import { Failed } from "./failed.tsx";

/** That the document could not be opened, or gives no answer. */
export function Failure() {
  const now = opening.value;
  return now.state === "failed" ? (
    <Failed what={t.value.document.failed} fault={now} again={() => void retry()} />
  ) : null;
}

export interface TroubleProps {
  /** The questions that the view asked, one of which may be refused. */
  readonly of?: readonly { readonly refusal: Refusal | undefined }[];
}

export function Trouble({ of = [] }: TroubleProps) {
  const now = opening.value;
  const refusal = of.find((asked) => asked.refusal !== undefined)?.refusal;
  if (now.state === "open" && refusal !== undefined) {
    return (
      <p class="notice" data-tone="error">
        {sentence(refusal.fr, refusal.en)}
      </p>
    );
  }
  switch (now.state) {
    case "no-file":
      return (
        <p class="notice">
          {t.value.document.noFile}{" "}
          <a href={href({ doc: "feuille-de-route", filters: {} })}>{t.value.document.backToRoadmap}</a>
        </p>
      );
    case "rejected":
      return (
        <p class="notice" data-tone="error">
          {t.value.document.rejected(now.report.counts.error)}{" "}
          <a href={href({ view: "a-completer", filters: { gravite: "error" } })}>{t.value.document.rejectedLink}</a>
        </p>
      );
    case "failed":
      // It is said above the view, which may show what it has.
      return null;
    default:
      return <p class="notice waiting">{t.value.status.computing}</p>;
  }
}
