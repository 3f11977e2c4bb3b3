/** "Third in 2024 (of 3), 45th of 60 since 2013": the claim that an article makes, in the reader's language. */
import type { TFunction } from 'i18next';
import type { Ordinals } from '../../queries/engine-types.ts';

/** Up to here ordinals are written as words, as newspapers do. */
const LAST_WORD = 12;

/** "third", "45th"; in German with its article, "das dritte", "der 45.", by the gender of the kind of event. */
export function ordinal(rank: number, kind: string | null, t: TFunction): string {
  const number =
    rank <= LAST_WORD
      ? t(`details:ordinal.word.${rank}`)
      : t('details:ordinal.number', { count: rank, ordinal: true });
  return t('details:ordinal.phrase', { article: articleOf(kind, t), ordinal: number });
}

/** Kinds of the reader's own dataset take the gender of "event". */
function articleOf(kind: string | null, t: TFunction): string {
  const gender = t(`details:gender.${kind ?? 'event'}`, { defaultValue: t('details:gender.event') });
  return t(`details:article.${gender}`);
}

/** `kind`: the one kind that was counted; `null` where there are several. */
export function ordinalSentence(ordinals: Ordinals, kind: string | null, t: TFunction): string {
  const { inYear, overall } = ordinals;
  const within =
    inYear.of === 1
      ? t('details:ordinal.onlyInYear', { article: articleOf(kind, t), year: inYear.year })
      : t('details:ordinal.inYear', { nth: ordinal(inYear.rank, kind, t), year: inYear.year, of: inYear.of });
  const ever = t('details:ordinal.overall', {
    nth: ordinal(overall.rank, kind, t),
    of: overall.of,
    since: overall.since,
  });
  return capitalised(overall.of === inYear.of ? within : t('details:ordinal.both', { within, ever }));
}

export function capitalised(text: string): string {
  const [first = ''] = text;
  return first.toLocaleUpperCase() + text.slice(first.length);
}
