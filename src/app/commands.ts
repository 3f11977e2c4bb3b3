/** What keys do everywhere, as data: the keyboard handler and the help read the same list. */
import type { TFunction } from 'i18next';
import { showTwin, toggleTwin, type Twin } from '../state/twins.ts';
import { redo, stepOut, toggleLock, undo } from '../state/view-store.ts';
import { openArticleReader } from '../views/article/article-store.ts';
import { openHelp } from './help-store.ts';
import { choosePane } from './pane-store.ts';

export interface Command {
  /** Message key: `app:command.<id>`, or that of the views in words: `twin:command.<id>`. */
  readonly id: string;
  readonly of?: 'twin';
  /** As `KeyboardEvent.key`, with `Mod+` for Ctrl or ⌘ and `Shift+`; the first is shown in the help. */
  readonly keys: readonly string[];
  readonly run: () => void;
}

export const COMMANDS: readonly Command[] = [
  { id: 'undo', keys: ['Mod+z'], run: undo },
  { id: 'redo', keys: ['Mod+Shift+z', 'Mod+y'], run: redo },
  { id: 'stepOut', keys: ['Escape'], run: stepOut },
  { id: 'lock', keys: ['k'], run: toggleLock },
  { id: 'details', keys: ['d'], run: () => choosePane('details') },
  { id: 'table', keys: ['t'], run: () => choosePane('table') },
  { id: 'timelineList', of: 'twin', keys: ['l'], run: () => showList('timeline') },
  { id: 'graphList', of: 'twin', keys: ['Shift+l'], run: () => showList('graph') },
  { id: 'article', keys: ['r'], run: openArticleReader },
  { id: 'help', keys: ['?'], run: openHelp },
];

/** In an embed: letters and signs alone are left to the pictures, while these have the focus. */
export const EMBED_COMMANDS: readonly Command[] = COMMANDS.filter(({ keys }) => !keys.some(isSingleKey));

/** The picture may stand behind a tab. */
function showList(of: Twin): void {
  const seen = document.querySelector(`[data-tour="${of}"]`) !== null;
  if (seen) return toggleTwin(of);
  choosePane(of);
  showTwin(of, true);
}

export function commandName({ id, of }: Pick<Command, 'id' | 'of'>, t: TFunction): string {
  return of === 'twin' ? t(`twin:command.${id}`) : t(`app:command.${id}`);
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName))
  );
}

/** `Mod+Shift+z`, `?`: Shift is named only with letters, as `?` already needs it. */
export function keyName(event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey'>): string {
  const mod = event.ctrlKey || event.metaKey ? 'Mod+' : '';
  const letter = /^[a-z]$/i.test(event.key);
  const shift = letter && event.shiftKey ? 'Shift+' : '';
  return mod + shift + (letter ? event.key.toLowerCase() : event.key);
}

/** A letter or sign alone: what the reader can switch off. */
export function isSingleKey(name: string): boolean {
  return name.replace(/^Shift\+/, '').length === 1;
}

/** `singleKeys`: whether letters and signs alone are commands. */
export function commandFor(
  event: KeyboardEvent,
  commands: readonly Command[],
  { singleKeys }: { readonly singleKeys: boolean },
): Command | undefined {
  const inDialog =
    event.target instanceof Element && event.target.closest('dialog,[role="dialog"],[role="menu"]');
  if (event.altKey || inDialog || isTyping(event.target)) return undefined;
  const name = keyName(event);
  if (!singleKeys && isSingleKey(name)) return undefined;
  return commands.find(({ keys }) => keys.includes(name));
}
