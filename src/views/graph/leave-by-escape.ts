import type { KeyboardEvent } from 'react';
import { byEscape } from '../../ui/by-escape.ts';

/** For a bar or a list: Escape anywhere in it leaves it; in a field with words it clears them first, as browsers do. */
export function leaveByEscape(leave: () => void): (event: KeyboardEvent) => void {
  const onEscape = byEscape(leave);
  return (event) => {
    const { target } = event;
    const clears = target instanceof HTMLInputElement && target.value !== '';
    if (!clears) onEscape(event);
  };
}
