/** Commands in the search: what the page can do, found by what it is called. Pure. */
import { foldText } from '../../base/text.ts';

export interface SearchCommand {
  readonly id: string;
  /** In the reader's language. */
  readonly name: string;
  /** As the help shows it, or `null`. */
  readonly key: string | null;
  readonly run: () => void;
}

/** A single letter begins too many. */
const SHORTEST = 2;
const MOST = 4;

/** Those in whose name each typed word begins a word. */
export function commandsCalled(text: string, commands: readonly SearchCommand[]): readonly SearchCommand[] {
  if (text.trim().length < SHORTEST) return [];
  const sought = wordsOf(text);
  if (sought.length === 0) return [];
  return commands
    .filter(({ name }) => {
      const words = wordsOf(name);
      return sought.every((one) => words.some((word) => word.startsWith(one)));
    })
    .slice(0, MOST);
}

function wordsOf(text: string): readonly string[] {
  return foldText(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}
