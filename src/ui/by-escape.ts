import type { KeyboardEvent } from 'react';

/** For a part that can be left: Escape anywhere in it leaves it, and nothing else hears that key. */
export function byEscape(leave: () => void): (event: KeyboardEvent) => void {
  return (event) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    leave();
  };
}
