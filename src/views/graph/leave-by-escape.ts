import type { KeyboardEvent } from 'react';

/** For a bar or a list: Escape anywhere in it leaves it; in a field with words it clears them first, as browsers do. */
export function leaveByEscape(leave: () => void): (event: KeyboardEvent) => void {
  return (event) => {
    const { target } = event;
    const clears = target instanceof HTMLInputElement && target.value !== '';
    if (event.key !== 'Escape' || event.defaultPrevented || clears) return;
    event.preventDefault();
    leave();
  };
}
