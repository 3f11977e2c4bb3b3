import { useId } from 'react';
import { HATCH_PATHS, HULL_HATCH_OPACITY, HULL_LINES, HULL_LINE_WIDTH } from './draw-hulls.ts';

/** Line and pattern of a hull, as it is drawn. */
export function HullSwatch({ place }: { readonly place: number }) {
  const id = useId();
  const { dash, hatch } = HULL_LINES[place % HULL_LINES.length]!;
  const color = `var(--hull-${(place % HULL_LINES.length) + 1})`;
  return (
    <svg width={24} height={14} viewBox="0 0 24 14" aria-hidden="true" focusable="false">
      <pattern id={id} width={8} height={8} patternUnits="userSpaceOnUse">
        <path d={HATCH_PATHS[hatch]} stroke={color} strokeOpacity={HULL_HATCH_OPACITY * 2.5} fill="none" />
      </pattern>
      <rect
        x={1}
        y={1}
        width={22}
        height={12}
        rx={6}
        fill={`url(#${id})`}
        stroke={color}
        strokeWidth={HULL_LINE_WIDTH}
        strokeDasharray={dash.join(' ')}
        strokeLinecap="round"
      />
    </svg>
  );
}
