/** Where a splitter stands: the share of the first pane, of 100. */

export const LEAST_SHARE = 20;
export const MOST_SHARE = 80;
const KEY_STEP = 5;

type Orientation = 'vertical' | 'horizontal';

/** The share that puts the splitter under the pointer. */
export function shareAt(
  pointer: { readonly clientX: number; readonly clientY: number },
  box: Pick<DOMRect, 'left' | 'top' | 'width' | 'height'>,
  orientation: Orientation,
): number {
  const across = orientation === 'vertical' ? pointer.clientY - box.top : pointer.clientX - box.left;
  const length = orientation === 'vertical' ? box.height : box.width;
  return within((across / Math.max(1, length)) * 100);
}

/** The share after a key; `undefined` where the key means nothing here. */
export function shareAfterKey(key: string, share: number, orientation: Orientation): number | undefined {
  if (key === 'Home') return LEAST_SHARE;
  if (key === 'End') return MOST_SHARE;
  const [less, more] = orientation === 'vertical' ? ['ArrowUp', 'ArrowDown'] : ['ArrowLeft', 'ArrowRight'];
  if (key === less) return within(share - KEY_STEP);
  return key === more ? within(share + KEY_STEP) : undefined;
}

function within(share: number): number {
  return Math.min(MOST_SHARE, Math.max(LEAST_SHARE, share));
}
