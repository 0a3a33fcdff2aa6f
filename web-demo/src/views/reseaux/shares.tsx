/** Bars of what is covered: by an active network, by one that is being set up, by neither. */

import { number } from "../../texts/format.ts";
import { t } from "../../texts/index.ts";
import { words } from "./texts.ts";

export interface Bar {
  readonly key: string;
  readonly name: string;
  readonly isFrench: boolean;
  readonly active: number;
  readonly building: number;
  readonly whole: number;
}

const FILLS = { active: "url(#share-dated)", building: "url(#span-semester)", rest: "url(#share-undated)" } as const;
type Kind = keyof typeof FILLS;

function ShareBar({ bar, kinds }: { bar: Bar; kinds: readonly Kind[] }) {
  const { active, building, whole } = bar;
  const percent = (value: number): number => (value / Math.max(whole, 1)) * 100;
  const share = (kind: Kind, start: number, value: number) =>
    value === 0 || !kinds.includes(kind) ? null : (
      <rect
        class={`share covered-${kind}`}
        x={`${percent(start)}%`}
        width={`${percent(value)}%`}
        y="0.5"
        height="19"
        fill={FILLS[kind]}
      />
    );
  return (
    <svg class="bar" aria-hidden="true" height="20" width="100%">
      <rect class="share-whole" width="100%" y="0.5" height="19" />
      {share("active", 0, active)}
      {share("building", active, building)}
      {share("rest", active + building, whole - active - building)}
    </svg>
  );
}

interface SharesChartProps {
  readonly caption: string;
  readonly bars: readonly Bar[];
  readonly isActiveOnly?: boolean;
}

export function SharesChart({ caption, bars, isActiveOnly }: SharesChartProps) {
  const { coverage, of } = words.value;
  const kinds: readonly Kind[] = isActiveOnly === true ? ["active"] : ["active", "building", "rest"];
  return (
    <figure class="axes-chart">
      <div role="img" aria-label={`${caption}. ${t.value.common.sameAsTable}`}>
        {bars.map((bar) => (
          <div key={bar.key} class="axes-row share-row">
            <span class="axes-name" lang={bar.isFrench ? "fr" : undefined}>
              {bar.name}
            </span>
            <ShareBar bar={bar} kinds={kinds} />
            <span class="axes-count">{of(number(bar.active), number(bar.whole))}</span>
          </div>
        ))}
      </div>
      <figcaption>
        <ul class="legend share-legend">
          {kinds.map((kind) => (
            <li key={kind}>
              <svg class="swatch" aria-hidden="true" width="22" height="14">
                <rect class="share" x="0.5" y="0.5" width="21" height="13" fill={FILLS[kind]} />
              </svg>
              {coverage[kind]}
            </li>
          ))}
        </ul>
      </figcaption>
    </figure>
  );
}
