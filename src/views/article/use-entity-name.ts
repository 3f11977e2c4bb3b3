/** What is marked, in the reader's language. */
import { useTranslation } from 'react-i18next';
import { formatSpan } from '../../i18n/dates.ts';
import { localeOf } from '../../i18n/locale.ts';
import { nameText } from '../../i18n/names.ts';
import type { DateMark } from '../../queries/article.ts';
import { useDirectory } from '../../queries/catalogue.ts';
import type { Entity } from './entities.ts';

export function useEntityName(): (entity: Pick<Entity, 'kind' | 'ids' | 'mark'>) => string {
  const { t, i18n } = useTranslation();
  const { actorById, placeById } = useDirectory();
  const language = i18n.language;
  const list = new Intl.ListFormat(localeOf(language), { type: 'disjunction' });
  return ({ kind, ids, mark }) => {
    if (mark.kind === 'date')
      return mark.span ? formatSpan(mark.span, t, language) : dayOfYear(mark, language);
    if (mark.kind === 'topic') return t(`vocabulary:topic.${mark.topic}`, { defaultValue: mark.topic });
    const table = kind === 'place' ? placeById : actorById;
    return list.format(ids.map((id) => nameText(table.get(id) ?? { name: { en: id } }, language)));
  };
}

/** `XXXX-10-22`: "22 October". */
function dayOfYear({ date }: DateMark, language: string): string {
  const [, month = 1, day] = date.split('-').map(Number);
  const parts =
    day === undefined ? ({ month: 'long' } as const) : ({ day: 'numeric', month: 'long' } as const);
  const format = new Intl.DateTimeFormat(localeOf(language), { timeZone: 'UTC', ...parts });
  return format.format(Date.UTC(2024, month - 1, day ?? 1));
}
