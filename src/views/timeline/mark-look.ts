/** How an event is drawn, decided once for canvas, SVG and legend. */
import { DATE_FLAGS } from '../../dataset/date-flags.ts';
import type { Status } from '../../dataset/model.ts';
import { eventKindStyle, type Shape } from '../../ui/kind-style.ts';

export interface MarkLook {
  /** Colour token, without `--`. */
  readonly token: string;
  readonly shape: Shape;
  /** `hollow`: reported. `hatched`: disputed. */
  readonly fill: 'full' | 'hollow' | 'hatched';
  /** Its time as a stretch. `bar`: from one date to another; `soft`: some time within; `line`: a day, seen from near. */
  readonly span: 'none' | 'line' | 'bar' | 'soft';
  /** Ends left open: circa, or doubted. */
  readonly open: boolean;
}

/** How the values of the catalogue are numbered in answers. */
export interface Numbering {
  readonly kinds: readonly string[];
  readonly statuses: readonly Status[];
}

/** A span narrower than its mark is not drawn. */
const LEAST_SPAN = 1.5;
const LEAST_LINE = 3;

/** `pixels`: length of its time on screen; `glyph`: width of a mark. */
export function markLook(
  event: { readonly kind: number; readonly status: number; readonly flags: number },
  pixels: number,
  glyph: number,
  { kinds, statuses }: Numbering,
): MarkLook {
  const { token, shape } = eventKindStyle(kinds[event.kind] ?? '');
  return {
    token,
    shape,
    fill: FILLS[statuses[event.status] ?? 'confirmed'],
    span: spanLook(event.flags, pixels, glyph),
    open: (event.flags & (DATE_FLAGS.approximate | DATE_FLAGS.uncertain)) !== 0,
  };
}

const FILLS: Readonly<Record<Status, MarkLook['fill']>> = {
  confirmed: 'full',
  reported: 'hollow',
  disputed: 'hatched',
};

function spanLook(flags: number, pixels: number, glyph: number): MarkLook['span'] {
  if (flags & DATE_FLAGS.coarse) return pixels > glyph * LEAST_SPAN ? 'soft' : 'none';
  if (flags & DATE_FLAGS.interval) return pixels > glyph * LEAST_SPAN ? 'bar' : 'none';
  return pixels > glyph * LEAST_LINE && !(flags & DATE_FLAGS.timed) ? 'line' : 'none';
}

/** Heights of spans and lengths of open ends, as shares of the mark's width. */
export const SPAN_HEIGHT = { line: 0.1, bar: 0.4, soft: 0.8 } as const;
export const SPAN_OPACITY = { line: 0.4, bar: 0.5, soft: 0.28 } as const;
/** A span's soft ends: the share of its length over which it fades; of one with open ends, more. */
export const SOFT_END = { firm: 0, soft: 0.2, open: 0.45 } as const;
export const TAIL = { gap: 0.75, length: 0.45, width: 0.14 } as const;
/** Lines through a hatched mark and outline of one that is not full, as shares of half its width. */
export const HATCH = { step: 0.62, width: 0.24 } as const;

/** The middle line and `most` on each side of it, each `reach` up and down from the middle of a mark. */
export function hatchLines(most: number, reach: number): [x1: number, y1: number, x2: number, y2: number][] {
  return Array.from({ length: 2 * most + 1 }, (_, i) => {
    const at = (i - most) * HATCH.step;
    return [at - reach, reach, at + reach, -reach];
  });
}

export const OUTLINE = 0.28;
export const HOST_RING = 0.78;
const EMPTIEST_BAR = 0.45;
const FULLEST_BAR = 0.75;
/** Many cross: each is faint until its event is hovered. */
export const CONNECTOR_OPACITY = 0.35;

/** Share of the length over which the ends of the span fade. */
export function softEnd(look: Pick<MarkLook, 'span' | 'open'>): number {
  if (look.open) return SOFT_END.open;
  return look.span === 'soft' ? SOFT_END.soft : SOFT_END.firm;
}

/** How much of the span's colour there is at `at`, from 0 to 1 of its length. */
export function softShare(look: Pick<MarkLook, 'span' | 'open'>, at: number): number {
  const soft = softEnd(look);
  return soft === 0 ? 1 : Math.max(0, Math.min(1, Math.min(at, 1 - at) / soft));
}

/** Of a bar by its share of the greatest in its lane. */
export function barOpacity(share: number): number {
  return EMPTIEST_BAR + (FULLEST_BAR - EMPTIEST_BAR) * share;
}
