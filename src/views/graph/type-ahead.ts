/** Going to an actor by typing the beginning of its name. */
import { foldText } from '../../base/text.ts';

/** After such a pause, in milliseconds, a letter begins a new word. */
const PAUSE = 900;

export interface Typed {
  readonly text: string;
  /** When the last letter came, in milliseconds. */
  readonly at: number;
}

export const NOTHING_TYPED: Typed = { text: '', at: 0 };

/** The text with the key, or `null` where the key is no letter; a space only goes on with what was begun. */
export function typedWith(before: Typed, key: string, at: number): Typed | null {
  const begun = at - before.at < PAUSE ? before.text : '';
  const isText = /^[\p{L}\p{M}'’.-]$/u.test(key) && !(begun === '' && /^[-.]$/.test(key));
  return isText || (key === ' ' && begun !== '') ? { text: begun + key, at } : null;
}

/** The first one, in their order, whose name or one of its words begins so; names before words. */
export function calledLike<T extends { readonly name: string }>(
  all: readonly T[],
  text: string,
): T | undefined {
  const wanted = foldText(text);
  return (
    all.find(({ name }) => foldText(name).startsWith(wanted)) ??
    all.find(({ name }) => foldText(name).includes(` ${wanted}`))
  );
}
