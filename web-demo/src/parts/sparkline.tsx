/** A few values in their order, as small bars. Its numbers are in the table beside it. */

export function Sparkline({ values }: { values: readonly number[] }) {
  const top = Math.max(...values, 1);
  const step = 100 / values.length;
  return (
    <svg class="sparkline" aria-hidden="true" height="28" width={values.length * 14}>
      {values.map((value, rank) => {
        const height = Math.max(1.5, (Math.max(value, 0) / top) * 26);
        return <rect key={rank} x={`${rank * step}%`} width="10" y={27 - height} height={height} rx="1.5" />;
      })}
    </svg>
  );
}
