/** "Third in 2024 (of 3), 45th of 60 since 2013": the claim that an article makes, in the reader's language. */
import type { TFunction } from 'i18next';

/** A place within a year, and among all. */
interface Standing {
  readonly inYear: { readonly year: number; readonly rank: number; readonly of: number };
  readonly overall: { readonly since: number; readonly rank: number; readonly of: number };
}

/** Up to here ordinals are written as words, as newspapers do. */
const LAST_WORD = 12;

/** "third", "45th"; where words bend, by the gender of the kind of event: "das dritte", "третья", "45-й". */
export function ordinal(rank: number, kind: string | null, t: TFunction): string {
  const context = genderOf(kind, t);
  const number =
    rank <= LAST_WORD
      ? t(`details:ordinal.word.${rank}`, { context })
      : t('details:ordinal.number', { count: rank, ordinal: true, context });
  return t('details:ordinal.phrase', { context, ordinal: number });
}

/** "m", "f", "n", or "p" for what has no singular. Kinds of the reader's own dataset take the gender of "event". */
function genderOf(kind: string | null, t: TFunction): string {
  return t(`details:gender.${kind ?? 'event'}`, { defaultValue: t('details:gender.event') });
}

/** The one kind that is counted, after whose gender the words go; `null` where there are none or several. */
export function onlyKind(kinds: readonly string[]): string | null {
  return kinds.length === 1 ? kinds[0]! : null;
}

/** `kind`: the one kind that was counted; `null` where there are several. */
export function ordinalSentence(ordinals: Standing, kind: string | null, t: TFunction): string {
  const { inYear, overall } = ordinals;
  const within =
    inYear.of === 1
      ? t('details:ordinal.onlyInYear', { context: genderOf(kind, t), year: inYear.year })
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
