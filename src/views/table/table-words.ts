/** What the cells say, in the reader's language; the same words go to the clipboard. */
import type { TFunction } from 'i18next';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { ActorId, EventRecord } from '../../dataset/model.ts';
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
  const nameOf = (id: ActorId) => {
    const actor = actorById.get(id);
    return actor ? nameText(actor, language) : id;
  };
  return {
    t,
    language,
    title: (event) => eventTitle(event, nameOf, t, language),
    date: (event) => formatSpan(event.span, t, language, 'short'),
    kind: (event) => kindName(event.kind, t),
    names: (event) => event.participants.map((participant) => nameOf(participant.actor)),
    place: (event) => {
      const place = event.place === null ? undefined : placeById.get(event.place);
      return place ? nameText(place, language) : '';
    },
    status: (event) => t(`vocabulary:status.${event.status}`, { defaultValue: event.status }),
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
