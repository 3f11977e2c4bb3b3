// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { commandFor, type Command } from './commands.ts';

const nothing = () => undefined;
const commands: Command[] = [
  { id: 'undo', keys: ['Mod+z'], run: nothing },
  { id: 'redo', keys: ['Mod+Shift+z'], run: nothing },
  { id: 'help', keys: ['?'], run: nothing },
];

function pressed(
  key: string,
  more: KeyboardEventInit = {},
  on: Element = document.createElement('div'),
): string | undefined {
  document.body.append(on);
  let found: string | undefined;
  const listen = (event: KeyboardEvent) => (found = commandFor(event, commands)?.id);
  addEventListener('keydown', listen, { once: true });
  on.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, ...more }));
  return found;
}

it('knows a command by its key, on every kind of keyboard', () => {
  expect(pressed('z', { ctrlKey: true })).toBe('undo');
  expect(pressed('z', { metaKey: true })).toBe('undo');
  expect(pressed('Z', { ctrlKey: true, shiftKey: true })).toBe('redo');
  expect(pressed('?', { shiftKey: true })).toBe('help');
  expect(pressed('z')).toBeUndefined();
});

it('leaves keys to the field in which the reader types, and to an open dialog', () => {
  expect(pressed('?', {}, document.createElement('input'))).toBeUndefined();
  expect(pressed('z', { ctrlKey: true }, document.createElement('dialog'))).toBeUndefined();
});
