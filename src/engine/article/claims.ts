/**
 * What an ordinal of an article claims, as far as the text says it: how many of what, among whom, in which period. What
 * the text leaves open is not guessed: then all that may be meant is counted, and it is said which.
 */
import type { ActorId, EventKind } from '../../dataset/model.ts';
import type { ArticleMark, DateMark, OrdinalMark } from './article.ts';
import { namesToldIn, type CountedActors } from './counted-actors.ts';
import { awayFrom, boundBy, thisYearNear } from './counting-periods.ts';
import type { ArticleLanguage } from './language.ts';
import { isPrecise } from './named.ts';
import { bySentence, sentenceAt } from './words.ts';
import { MS_PER_MINUTE, type DateSpan } from '../../base/time.ts';
import type { Store } from '../store.ts';
import { flatMapped } from '../../base/work.ts';
import type { Work } from '../../base/work.ts';

/** `nearest`: the text counts in "this year", or does not say in which: the year of the date that stands nearest. */
export type ClaimPeriod =
  | { readonly kind: 'year'; readonly year: number; readonly told: 'named' | 'nearest' }
  | { readonly kind: 'since'; readonly span: DateSpan }
  | { readonly kind: 'ever' };

export interface Claim extends CountedActors {
  /** Where its mark begins. */
  readonly from: number;
  readonly number: number;
  readonly kinds: readonly EventKind[];
  /** More than one where the text leaves it open. */
  readonly periods: readonly ClaimPeriod[];
  /** The day or month of which the text speaks there; `null` where it counts in another year. */
  readonly date: DateSpan | null;
}

const CLAIMS_PER_STEP = 16;

export function* claimsOf(
  text: string,
  language: ArticleLanguage,
  sentences: readonly number[],
  marks: readonly ArticleMark[],
  store: Store,
): Work<readonly Claim[]> {
  const ordinals = marks.filter((mark) => mark.kind === 'ordinal');
  if (ordinals.length === 0) return [];
  const { actors } = store.columns.tables;
  const kindOf = (actor: ActorId) => actors[store.actorNumber(actor)]?.kind;
  yield;
  const dates = yield* datesToldIn(marks, sentences);
  const names = yield* namesToldIn(marks, sentences, kindOf);
  const claimOf = (mark: OrdinalMark): readonly Claim[] => {
    const sentence = sentenceAround(mark, sentences, text.length);
    const date = dates.nearest(mark);
    const periods = periodsOf(mark, date, dates.inSentence(sentence.number), { text, language, sentence });
    const elsewhere = periods[0]?.kind === 'year' && date && periods[0].year !== yearOf(date);
    return [
      {
        from: mark.from,
        number: mark.number,
        kinds: mark.kinds,
        ...names.countedBy(mark, sentence.number),
        periods,
        date: date && isPrecise(date) && !elsewhere ? date.span : null,
      },
    ];
  };
  return yield* flatMapped(ordinals, claimOf, CLAIMS_PER_STEP);
}

interface Sentence {
  readonly number: number;
  readonly from: number;
  readonly to: number;
}

/** What bounds a count stands near it: of what has no full stops, only so many signs are looked at. */
const LONGEST_LOOK = 400;

function sentenceAround({ from, ends }: OrdinalMark, sentences: readonly number[], length: number): Sentence {
  const number = sentenceAt(sentences, from);
  return {
    number,
    from: Math.max(sentences[number]!, from - LONGEST_LOOK),
    to: Math.min(sentences[number + 1] ?? length, ends + LONGEST_LOOK),
  };
}

interface DatesTold {
  /** In the sentence, else the last one before it, else the first one after: days and months before bare years. */
  readonly nearest: (mark: OrdinalMark) => DateMark | null;
  readonly inSentence: (number: number) => readonly DateMark[];
}

function* datesToldIn(marks: readonly ArticleMark[], sentences: readonly number[]): Work<DatesTold> {
  const dates = marks.filter((one): one is DateMark => one.kind === 'date' && one.span !== null);
  yield;
  const precise = dates.filter(isPrecise);
  const all = precise.length > 0 ? precise : dates;
  const starts = all.map(({ from }) => from);
  yield;
  const told = bySentence(dates, sentences);
  yield;
  const nearest = (mark: OrdinalMark): DateMark | null => {
    const before = sentenceAt(starts, mark.from); // or the first one
    const [last, next] = [all[before], all[before + 1]];
    if (!last || !next || next.from < mark.from) return last ?? null;
    const sentence = sentenceAt(sentences, mark.from);
    const isHere = (date: DateMark) => sentenceAt(sentences, date.from) === sentence;
    if (isHere(next) && (!isHere(last) || awayFrom(mark, next) < awayFrom(mark, last))) return next;
    return last;
  };
  return { nearest, inSentence: (number) => told.get(number) ?? [] };
}

interface Place {
  readonly text: string;
  readonly language: ArticleLanguage;
  readonly sentence: Sentence;
}

/** What bounds the count nearest to the ordinal. */
function periodsOf(
  mark: OrdinalMark,
  date: DateMark | null,
  dates: readonly DateMark[],
  { text, language, sentence }: Place,
): readonly ClaimPeriod[] {
  const nearest = date ? [{ kind: 'year' as const, year: yearOf(date), told: 'nearest' as const }] : [];
  const ever = { kind: 'ever' as const };
  const counted = { from: mark.from, to: mark.ends };
  const thisYear = thisYearNear(text, sentence, counted, language);
  const bounds: Bound[] = thisYear
    ? [{ away: awayFrom(counted, thisYear), periods: nearest.length > 0 ? nearest : [ever] }]
    : [];
  for (const one of dates) {
    const away = awayFrom(counted, one);
    if (away > LONGEST_LOOK) continue;
    const bound = boundBy(text, sentence, counted, one);
    if (bound === 'since') bounds.push({ away, periods: [{ kind: 'since', span: one.span! }] });
    else if (bound === 'within' && !isPrecise(one))
      bounds.push({ away, periods: [{ kind: 'year', year: yearOf(one), told: 'named' }] });
  }
  return bounds.toSorted((a, b) => a.away - b.away)[0]?.periods ?? [...nearest, ever];
}

interface Bound {
  /** Signs between it and the ordinal with its noun. */
  readonly away: number;
  readonly periods: readonly ClaimPeriod[];
}

function yearOf({ span }: DateMark): number {
  return new Date(span!.start * MS_PER_MINUTE).getUTCFullYear();
}
