/** The keys that the help names. Those of single views are said here, as the help is one page; the views own what they do. */
import { COMMANDS, isSingleKey, type Command } from './commands.ts';

export type NamedKeys = Pick<Command, 'id' | 'of' | 'keys'>;

const VIEW_KEYS: readonly NamedKeys[] = [
  { id: 'searchFilter', keys: ['Mod+Enter'] },
  { id: 'timelinePan', keys: ['Shift+ArrowLeft', 'Shift+ArrowRight'] },
  { id: 'timelineWalk', keys: ['ArrowLeft', 'ArrowRight'] },
  { id: 'timelineLane', keys: ['ArrowUp', 'ArrowDown'] },
  { id: 'timelineEnds', keys: ['Home', 'End'] },
  { id: 'timelineEvent', keys: ['n', 'p'] },
  { id: 'timelineOpen', keys: ['Enter', 'Space'] },
  { id: 'timelineZoom', keys: ['+', '-'] },
  { id: 'timelineFit', keys: ['f'] },
  { id: 'graphMove', keys: ['ArrowLeft', 'ArrowUp', 'ArrowRight', 'ArrowDown'] },
  { id: 'graphType', keys: ['a…z'] },
  { id: 'graphFilter', keys: ['Enter', 'Shift+Enter'] },
  { id: 'graphSelect', keys: ['Space'] },
  { id: 'graphMenu', keys: ['ContextMenu', 'Shift+F10'] },
  { id: 'graphZoom', keys: ['+', '-', '0'] },
  { id: 'tableMove', keys: ['ArrowLeft', 'ArrowUp', 'ArrowRight', 'ArrowDown'] },
  { id: 'tablePage', keys: ['PageUp', 'PageDown'] },
  { id: 'tableEnds', keys: ['Home', 'End'] },
  { id: 'tableOpen', keys: ['Enter'] },
  { id: 'tableCopy', keys: ['Mod+a', 'Mod+c'] },
];

const EVERYWHERE: readonly NamedKeys[] = [...COMMANDS, { id: 'search', keys: ['/', 'Mod+k'] }];

/** Without the letters and signs that the reader switched off, and what has no other key. */
export function keysToName(singleKeys: boolean): readonly NamedKeys[] {
  const left = ({ id, of, keys }: NamedKeys): NamedKeys => ({
    id,
    ...(of && { of }),
    keys: keys.filter((key) => singleKeys || !isSingleKey(key)),
  });
  return [...EVERYWHERE.map(left).filter(({ keys }) => keys.length > 0), ...VIEW_KEYS];
}
