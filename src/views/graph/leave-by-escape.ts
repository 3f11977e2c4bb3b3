import type { KeyboardEvent } from 'react';

/** For a bar over the picture: Escape anywhere in it leaves what it is about; in a field with words it clears them first. */
export function leaveByEscape(leave: () => void): (event: KeyboardEvent) => void {
  return (event) => {
    const { target } = event;
    const clears = target instanceof HTMLInputElement && target.value !== '';
    if (event.key !== 'Escape' || event.defaultPrevented || clears) return;
    event.preventDefault();
    leave();
  };
}
