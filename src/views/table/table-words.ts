/** What the cells say, in the reader's language; the same words go to the clipboard. */
import type { TFunction } from 'i18next';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { ActorId, EventRecord, PlaceId } from '../../dataset/model.ts';
import type { SpokenText } from '../../base/text.ts';
import { formatSpan } from '../../i18n/dates.ts';
import { eventTitle, kindName } from '../../i18n/event-title.ts';
import { nameText } from '../../i18n/names.ts';
import { useDirectory, type Directory } from '../../queries/catalogue.ts';
import type { ColumnId } from '../../state/table-state.ts';

export interface TableWords {
  readonly t: TFunction;
  readonly language: string;
  readonly title: (event: EventRecord) => SpokenText;
  readonly date: (event: EventRecord) => string;
  readonly kind: (event: EventRecord) => string;
  readonly names: (event: EventRecord) => readonly string[];
  /** Empty for a call. */
  readonly place: (event: EventRecord) => string;
  readonly status: (event: EventRecord) => string;
}

export function tableWords({ actorById, placeById }: Directory, t: TFunction, language: string): TableWords {
  const nameOf = remembering((id: ActorId) => {
    const actor = actorById.get(id);
    return actor ? nameText(actor, language) : id;
  });
  const placeOf = remembering((id: PlaceId) => {
    const place = placeById.get(id);
    return place ? nameText(place, language) : '';
  });
  const kind = remembering((id: string) => kindName(id, t));
  const status = remembering((id: string) => t(`vocabulary:status.${id}`, { defaultValue: id }));
  return {
    t,
    language,
    title: (event) => eventTitle(event, nameOf, t, language),
    date: (event) => formatSpan(event.span, t, language, 'short'),
    kind: (event) => kind(event.kind),
    names: (event) => event.participants.map((participant) => nameOf(participant.actor)),
    place: (event) => (event.place === null ? '' : placeOf(event.place)),
    status: (event) => status(event.status),
  };
}

/** A message takes longer to look up than a row has while the table is scrolled. */
function remembering(wordOf: (id: string) => string): (id: string) => string {
  const known = new Map<string, string>();
  return (id) => {
    const word = known.get(id) ?? wordOf(id);
    known.set(id, word);
    return word;
  };
}

export function useTableWords(): TableWords {
  const { t, i18n } = useTranslation();
  const directory = useDirectory();
  const { language } = i18n;
  return useMemo(() => tableWords(directory, t, language), [directory, t, language]);
}

/** A cell as text for the clipboard: dates as the dataset writes them, so that a spreadsheet can sort them. */
export function cellText(column: ColumnId, event: EventRecord, words: TableWords): string {
  switch (column) {
    case 'date':
      return event.date;
    case 'title':
      return words.title(event).text;
    case 'kind':
      return words.kind(event);
    case 'participants':
      return words.names(event).join('; ');
    case 'place':
      return words.place(event);
    case 'status':
      return words.status(event);
    case 'sources':
      return String(event.sources.length);
    default:
      return column satisfies never;
  }
}
