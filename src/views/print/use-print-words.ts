/** What the printed lists say things with. */
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { SpokenText } from '../../base/text.ts';
import type { EventRecord } from '../../dataset/model.ts';
import { formatSpan } from '../../i18n/dates.ts';
import { eventTitle } from '../../i18n/event-title.ts';
import { nameText } from '../../i18n/names.ts';
import { useDirectory } from '../../queries/catalogue.ts';

export interface PrintWords {
  readonly t: TFunction;
  readonly language: string;
  readonly date: (event: EventRecord) => string;
  readonly title: (event: EventRecord) => SpokenText;
  readonly names: (event: EventRecord) => string;
  readonly status: (event: EventRecord) => string;
}

export function usePrintWords(): PrintWords {
  const { t, i18n } = useTranslation();
  const { actorById } = useDirectory();
  const { language } = i18n;
  const nameOf = (id: string) => nameText(actorById.get(id) ?? { name: { en: id } }, language);
  return {
    t,
    language,
    date: (event) => formatSpan(event.span, t, language, 'short'),
    title: (event) => eventTitle(event, nameOf, t, language),
    names: (event) => event.participants.map(({ actor }) => nameOf(actor)).join(', '),
    status: (event) => t(`vocabulary:status.${event.status}`, { defaultValue: event.status }),
  };
}

/** The `lang` of a text that is in another language than the page. */
export function langOf(said: SpokenText, language: string): string | undefined {
  return said.language === language ? undefined : said.language;
}
