/** Where the card stands: beside what it speaks of, on the first side that has room, else in its far corner. */

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

type Size = Pick<Box, 'width' | 'height'>;

const GAP = 10;

export function cardPlace(target: Box, card: Size, window: Size): Pick<Box, 'left' | 'top'> {
  const right = target.left + target.width;
  const bottom = target.top + target.height;
  const within = (at: number, size: number, room: number) => Math.max(GAP, Math.min(at, room - size - GAP));
  const left = within(target.left, card.width, window.width);
  const top = within(target.top, card.height, window.height);
  if (bottom + GAP + card.height + GAP <= window.height) return { left, top: bottom + GAP };
  if (right + GAP + card.width + GAP <= window.width) return { left: right + GAP, top };
  if (target.left - GAP - card.width >= GAP) return { left: target.left - GAP - card.width, top };
  if (target.top - GAP - card.height >= GAP) return { left, top: target.top - GAP - card.height };
  return {
    left: within(right - GAP - card.width, card.width, window.width),
    top: within(bottom - GAP - card.height, card.height, window.height),
  };
}
