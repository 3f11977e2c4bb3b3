/** What every part of the details says things with: messages, the reader's language, and names. */
import type { TFunction } from 'i18next';
import { useContext } from 'react';
import { useTranslation } from 'react-i18next';
import type { Actor, ActorId, EventRecord, PlaceId } from '../../dataset/model.ts';
import type { SpokenText } from '../../base/text.ts';
import { eventTitle } from '../../i18n/event-title.ts';
import { formatList, formatNumber, formatRow } from '../../i18n/locale.ts';
import { nameText } from '../../i18n/names.ts';
import { useDirectory, type Directory } from '../../queries/catalogue.ts';
import { LinkContext } from './link-context.ts';

export interface Words {
  readonly t: TFunction;
  readonly language: string;
  readonly directory: Directory;
  /** The id itself where there is no such actor. */
  readonly nameOf: (id: ActorId) => string;
  readonly titleOf: (event: EventRecord) => SpokenText;
  /** "Kazan, Russia"; `null` for no place. */
  readonly placeOf: (id: PlaceId | null) => string | null;
  readonly list: (items: readonly string[]) => string;
  readonly number: (value: number) => string;
  /** The link to what is shown now, on a page of its own. */
  readonly linkHere: () => string;
}

export function useWords(): Words {
  const { t, i18n } = useTranslation();
  const language = i18n.language;
  const directory = useDirectory();
  const linkHere = useContext(LinkContext);
  const nameOf = (id: ActorId) => {
    const actor = directory.actorById.get(id);
    return actor ? nameText(actor, language) : id;
  };
  return {
    t,
    language,
    directory,
    nameOf,
    titleOf: (event) => eventTitle(event, nameOf, t, language),
    placeOf: (id) => placeText(directory, id, language),
    list: (items) => formatList(items, 'and', language),
    number: (value) => formatNumber(value, language),
    linkHere,
  };
}

function placeText({ placeById, actorById }: Directory, id: PlaceId | null, language: string): string | null {
  const place = id === null ? undefined : placeById.get(id);
  if (!place) return id;
  const country: Actor | undefined = place.country === null ? undefined : actorById.get(place.country);
  const name = nameText(place, language);
  const land = country && nameText(country, language);
  return land && land !== name ? formatRow([name, land], 'clauses', language) : name;
}
