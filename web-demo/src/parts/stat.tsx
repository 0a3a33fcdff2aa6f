/** A number that opens the list it counts. */

import { t } from "../texts/index.ts";

export interface StatProps {
  readonly value: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly href: string;
  readonly tone?: "late" | "gap" | undefined;
  readonly isOpen?: boolean;
}

export function Stat({ value, label, hint, href, tone, isOpen }: StatProps) {
  return (
    <li>
      <a class="stat" href={href} data-tone={tone} aria-current={isOpen === true ? "true" : undefined}>
        <span class="stat-value">{value}</span> <span class="stat-label">{label}</span>
        {hint === undefined ? null : <span class="stat-hint"> {hint}</span>}
        <span class="unseen">
          {t.value.common.colon}
          {t.value.etat.openList}
        </span>
      </a>
    </li>
  );
}
