/** A period that somebody types: the words for it, of eight languages, are fetched when they are needed. */
import type { TFunction } from 'i18next';
import type { Period } from '../base/time.ts';
import type { PeriodContext } from './period-text.ts';

/** `unclear`: the text names no period. `notFetched`: the words are missing, as the connection is. */
export type TypedPeriodFailure = 'unclear' | 'notFetched';

/** The period that the text names; `null`: everything. */
export async function readTypedPeriod(
  text: string,
  context: PeriodContext,
): Promise<Period | null | TypedPeriodFailure> {
  const reader = await import('./period-text.ts').catch(() => null);
  if (!reader) return 'notFetched';
  const period = reader.parsePeriodText(text, context);
  return period === undefined ? 'unclear' : period;
}

/** What to do where the words could not be fetched. */
export function notFetchedText(t: TFunction): string {
  return `${t('app:notFetched.title')}. ${t('app:notFetched.text')}`;
}
