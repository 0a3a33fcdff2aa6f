/** How far a value is from its target: a verdict, a bar, a share. */

import { Badge } from "../../parts/badge.tsx";
import { ProgressBar } from "../../parts/bars.tsx";
import { percent } from "../../texts/format.ts";
import { said } from "../../texts/index.ts";
import type { Target } from "./values.ts";

export function Progress({ target }: { target: Target | null }) {
  if (target === null) {
    return <>—</>;
  }
  return (
    <span class="progress-cell">
      <Badge tone={target.verdict}>{said(target.verdict_fr, target.verdict_en)}</Badge>
      {target.progress === null ? null : (
        <>
          <ProgressBar thousandths={target.progress} />
          <span class="progress-share">{percent(target.progress)}</span>
        </>
      )}
    </span>
  );
}
