/** A few values in their order, as small bars; a period whose value is not told leaves a gap. Its numbers are in the table beside it. */

export function Sparkline({ values }: { values: readonly (number | null)[] }) {
  const top = Math.max(...values.map((value) => value ?? 0), 1);
  const step = 100 / values.length;
  return (
    <svg class="sparkline" aria-hidden="true" height="28" width={values.length * 14}>
      {values.map((value, rank) => {
        if (value === null) {
          return null;
        }
        const height = Math.max(1.5, (Math.max(value, 0) / top) * 26);
        return <rect key={rank} x={`${rank * step}%`} width="10" y={27 - height} height={height} rx="1.5" />;
      })}
    </svg>
  );
}
