/** What the hands of the overview's brush do to the period, in days. */
import type { Period } from '../../base/time.ts';

export type Grip = 'from' | 'to' | 'both';

/** CSS pixels that a handle is wide, as in the style sheet: what a thumb can tell from the other. */
export const HANDLE = 24;

/** Half the width that a handle can be caught by. */
const GRASP = 14;

/** Where the handles of both ends stand. Those of a short period give way outwards, so that none covers the other. */
export function handlesOf(left: number, right: number, width: number): readonly [number, number] {
  if (right - left >= HANDLE) return [left, right];
  const from = clamp((left + right - HANDLE) / 2, 0, Math.max(0, width - HANDLE));
  return [from, from + HANDLE];
}

/** What a press at `x` takes hold of; `null`: it is beside what is shown. */
export function gripAt(x: number, [from, to]: readonly [number, number]): Grip | null {
  if (x < from - GRASP || x > to + GRASP) return null;
  const [toFrom, toTo] = [Math.abs(x - from), Math.abs(x - to)];
  if (Math.min(toFrom, toTo) > GRASP) return 'both';
  return toFrom < toTo ? 'from' : 'to';
}

/** Moves an end, or both, by days; ends keep their order, and both keep their distance within the extent. */
export function dragBrush(period: Period, grip: Grip, days: number, extent: Period): Period {
  if (grip === 'from') return { ...period, from: clamp(period.from + days, extent.from, period.to) };
  if (grip === 'to') return { ...period, to: clamp(period.to + days, period.from, extent.to) };
  const shift = clamp(days, extent.from - period.from, extent.to - period.to);
  return { from: period.from + shift, to: period.to + shift };
}

/** The same length around a day. */
export function centreBrush(period: Period, day: number, extent: Period): Period {
  return dragBrush(period, 'both', Math.round(day - (period.from + period.to) / 2), extent);
}

const clamp = (value: number, least: number, most: number): number => Math.min(Math.max(value, least), most);

interface Pressed {
  readonly key: string;
  readonly shiftKey: boolean;
}

/** Days that a key moves an end of the brush by; an infinite number runs to the end. */
export function brushStep({ key, shiftKey }: Pressed): number | undefined {
  const step = shiftKey ? 365 : 30;
  switch (key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return step;
    case 'ArrowLeft':
    case 'ArrowDown':
      return -step;
    case 'PageUp':
      return 3_650;
    case 'PageDown':
      return -3_650;
    case 'Home':
      return Number.NEGATIVE_INFINITY;
    case 'End':
      return Number.POSITIVE_INFINITY;
    default:
      return undefined;
  }
}
