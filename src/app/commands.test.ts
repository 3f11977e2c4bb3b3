// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { commandFor, type Command } from './commands.ts';

const nothing = () => undefined;
const commands: Command[] = [
  { id: 'undo', keys: ['Mod+z'], run: nothing },
  { id: 'redo', keys: ['Mod+Shift+z'], run: nothing },
  { id: 'stepOut', keys: ['Escape'], run: nothing },
  { id: 'details', keys: ['d'], run: nothing },
  { id: 'graphList', keys: ['Shift+l'], run: nothing },
  { id: 'help', keys: ['?'], run: nothing },
];

function pressed(
  key: string,
  more: KeyboardEventInit = {},
  { on = document.createElement('div'), singleKeys = true }: { on?: Element; singleKeys?: boolean } = {},
): string | undefined {
  document.body.append(on);
  let found: string | undefined;
  const listen = (event: KeyboardEvent) => (found = commandFor(event, commands, { singleKeys })?.id);
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
  expect(pressed('?', {}, { on: document.createElement('input') })).toBeUndefined();
  expect(pressed('z', { ctrlKey: true }, { on: document.createElement('dialog') })).toBeUndefined();
});

it('has no letters and signs where the reader switched them off; Esc and what is pressed with Ctrl stay', () => {
  const off = { singleKeys: false };
  expect(pressed('d')).toBe('details');
  expect(pressed('d', {}, off)).toBeUndefined();
  expect(pressed('L', { shiftKey: true })).toBe('graphList');
  expect(pressed('L', { shiftKey: true }, off)).toBeUndefined();
  expect(pressed('?', { shiftKey: true }, off)).toBeUndefined();
  expect(pressed('z', { ctrlKey: true }, off)).toBe('undo');
  expect(pressed('Escape', {}, off)).toBe('stepOut');
});
