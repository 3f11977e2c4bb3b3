import { useEffect } from 'react';
import { preference } from '../state/preferences.ts';
import { commandFor, COMMANDS, type Command } from './commands.ts';

/** Keys that hold everywhere; those of one view are the view's own. Typing in a field is left alone. */
export function useKeyboard(commands: readonly Command[] = COMMANDS): void {
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent): void {
      if (event.defaultPrevented) return;
      const command = commandFor(event, commands, { singleKeys: preference('singleKeys') });
      if (!command) return;
      event.preventDefault();
      command.run();
    }
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, [commands]);
}
