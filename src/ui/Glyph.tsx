import { eventKindStyle, actorKindStyle } from './kind-style.ts';
import { SHAPE_PATHS } from './shape-path.ts';

interface GlyphProps {
  readonly of: 'event' | 'actor';
  readonly kind: string;
  /** Hollow: reported, as on the timeline. */
  readonly hollow?: boolean;
  /** Side in CSS pixels. */
  readonly size?: number;
}

/** The shape and colour of a kind; says nothing to screen readers, as the kind's name always stands beside it. */
export function Glyph({ of, kind, hollow = false, size = 12 }: GlyphProps) {
  const { token, shape } = of === 'event' ? eventKindStyle(kind) : actorKindStyle(kind);
  const color = `var(--${token})`;
  return (
    <svg width={size} height={size} viewBox="-1.25 -1.25 2.5 2.5" aria-hidden="true" focusable="false">
      <path
        d={SHAPE_PATHS[shape]}
        fill={hollow ? 'none' : color}
        stroke={color}
        strokeWidth={hollow ? 0.3 : 0}
      />
    </svg>
  );
}
