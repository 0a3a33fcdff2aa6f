/** Horizontal bars in shares of a whole. Lengths are percentages: they follow the width without a measure. */

export interface Share {
  readonly key: string;
  readonly value: number;
}

/** Patterns tell shares apart where colours do not. */
export function StackedBar({ shares, whole }: { shares: readonly Share[]; whole: number }) {
  let start = 0;
  return (
    <svg class="bar" aria-hidden="true" height="20" width="100%">
      {shares.map(({ key, value }) => {
        const [x, width] = [start, (value / Math.max(whole, 1)) * 100];
        start += width;
        return value === 0 ? null : (
          <rect
            key={key}
            class={`share share-${key}`}
            x={`${x}%`}
            width={`${width}%`}
            y="0.5"
            height="19"
            fill={`url(#share-${key})`}
          />
        );
      })}
    </svg>
  );
}

/** How far something is, of a whole. */
export function ProgressBar({ thousandths }: { thousandths: number }) {
  const width = Math.max(0, Math.min(thousandths, 1000)) / 10;
  return (
    <svg class="progress" aria-hidden="true" height="10" width="100%">
      <rect class="progress-way" x="0" y="0.5" width="100%" height="9" rx="4.5" />
      <rect class="progress-done" x="0" y="0.5" width={`${width}%`} height="9" rx="4.5" />
    </svg>
  );
}

/** The patterns of the charts, once in the page. */
export function Patterns() {
  return (
    <svg class="patterns" aria-hidden="true" width="0" height="0">
      <defs>
        <pattern id="share-late" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect class="ink-late" width="6" height="6" />
          <rect class="ink-paper" width="1.6" height="6" />
        </pattern>
        <pattern id="share-dated" width="6" height="6" patternUnits="userSpaceOnUse">
          <rect class="ink-dated" width="6" height="6" />
        </pattern>
        <pattern id="share-undated" width="6" height="6" patternUnits="userSpaceOnUse">
          <rect class="ink-undated" width="6" height="6" />
          <circle class="ink-dot" cx="3" cy="3" r="1.1" />
        </pattern>
        <pattern id="span-semester" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect class="ink-soft" width="7" height="7" />
          <rect class="ink-span" width="3.4" height="7" />
        </pattern>
        <pattern id="span-year" width="6" height="6" patternUnits="userSpaceOnUse">
          <rect class="ink-soft" width="6" height="6" />
          <circle class="ink-span" cx="3" cy="3" r="1.2" />
        </pattern>
        <pattern id="span-quarter" width="6" height="6" patternUnits="userSpaceOnUse">
          <rect class="ink-soft" width="6" height="6" />
          <rect class="ink-span" width="3" height="6" />
        </pattern>
      </defs>
    </svg>
  );
}
