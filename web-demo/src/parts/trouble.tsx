/** Why a view has nothing to show: still computing, no file, a document with errors, a failure. */

import { opening } from "../engine/opening.ts";
import { href, lang } from "../state/route.ts";
import { t } from "../texts/index.ts";

export function Trouble() {
  const now = opening.value;
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
      return (
        <p class="notice" data-tone="error">
          {t.value.document.failed} {lang.value === "fr" ? now.fr : now.en}
        </p>
      );
    default:
      return <p class="notice waiting">{t.value.status.computing}</p>;
  }
}
