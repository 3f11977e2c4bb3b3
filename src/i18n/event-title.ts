/** What an event is called: by its title, or, where machines coded it and gave none, by its kind and participants. */
import type { TFunction } from 'i18next';
import { textIn, type LocalizedText, type SpokenText } from '../base/text.ts';
import { formatList, withLabel } from './locale.ts';

interface Titled {
  readonly kind: string;
  readonly title: LocalizedText;
  readonly participants: readonly { readonly actor: string }[];
}

const MOST_NAMES = 3;

/** "Meeting", "Treffen"; a kind of the reader's own dataset as the dataset writes it. */
export function kindName(kind: string, t: TFunction): string {
  return t(`vocabulary:kind.${kind}`, { defaultValue: kind });
}

/** "China, Russia and 8 others". `nameOf` gives an actor's name in the reader's language. */
export function someNames(
  actors: readonly string[],
  nameOf: (actor: string) => string,
  language: string,
  most = MOST_NAMES,
): string {
  const names = actors.slice(0, most).map(nameOf);
  const rest = actors.length - names.length;
  return formatList(rest > 0 ? [...names, `+${rest}`] : names, 'and', language);
}

export function eventTitle(
  event: Titled,
  nameOf: (actor: string) => string,
  t: TFunction,
  language: string,
): SpokenText {
  const own = textIn(event.title, language);
  if (own.text !== '') return own;
  const kind = kindName(event.kind, t);
  const actors = event.participants.map((participant) => participant.actor);
  const text = actors.length > 0 ? withLabel(kind, someNames(actors, nameOf, language), language) : kind;
  return { text, language };
}
