/** A citation in plain text, put together from facts. */
import type { TFunction } from 'i18next';
import type { DatasetInfo, Source } from '../../dataset/model.ts';
import { saysLicence } from '../../dataset/untold.ts';
import { textIn } from '../../base/text.ts';
import { withLabel } from '../../i18n/locale.ts';
import { formatDayIn } from '../../i18n/dates.ts';

export interface Cited {
  readonly id: string;
  readonly title: string;
  /** In words. */
  readonly date: string;
  readonly place: string | null;
  readonly sources: readonly Source[];
  readonly info: DatasetInfo;
  readonly link: string;
  /** Days since 1970: when the reader saw it. */
  readonly today: number;
}

/** "Title, 22 October 2024, Kazan, Russia. In: Dataset, version 1, CC-BY-4.0. Link, accessed … Sources: …" */
export function citation(cited: Cited, t: TFunction, language: string): string {
  const what = [cited.title, cited.date, cited.place].filter(Boolean).join(', ');
  const where = t(saysLicence(cited.info) ? 'details:cite.in' : 'details:cite.inUntold', {
    dataset: textIn(cited.info.title, language).text,
    version: cited.info.version,
    licence: cited.info.licence,
  });
  const link = t('details:cite.link', { link: cited.link, date: formatDayIn(cited.today, language) });
  const sources = cited.sources.map(
    (source) => `${withLabel(source.publisher, source.title, language)}, ${source.url}`,
  );
  const rest = sources.length > 0 ? ` ${t('details:cite.sources', { list: sources.join('; ') })}` : '';
  return `${what}. ${where} ${link}${rest}`;
}
