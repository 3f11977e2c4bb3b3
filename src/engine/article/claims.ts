/**
 * What an ordinal of an article claims, as far as the text says it: how many of what, among whom, in which period. What
 * the text leaves open is not guessed: then all that may be meant is counted, and it is said which.
 */
import type { ActorId, ActorKind, EventKind } from '../../dataset/model.ts';
import type { ArticleMark, DateMark, NameMark, OrdinalMark } from './article.ts';
import { awayFrom, boundBy, thisYearNear } from './counting-periods.ts';
import type { ArticleLanguage } from './language.ts';
import { isPrecise } from './named.ts';
import { sentenceAt } from './words.ts';
import { MS_PER_MINUTE, type DateSpan } from '../../base/time.ts';
import type { Store } from '../store.ts';
import { flatMapped } from '../../base/work.ts';
import type { Work } from '../../base/work.ts';

/** `nearest`: the text counts in "this year", or does not say in which: the year of the date that stands nearest. */
export type ClaimPeriod =
  | { readonly kind: 'year'; readonly year: number; readonly told: 'named' | 'nearest' }
  | { readonly kind: 'since'; readonly span: DateSpan }
  | { readonly kind: 'ever' };

/** Where those stand who are counted: `phrase`: between the ordinal and its noun; `article`: those named most. */
export type ToldIn = 'phrase' | 'sentence' | 'before' | 'article' | 'nowhere';

export interface Claim {
  /** Where its mark begins. */
  readonly from: number;
  readonly number: number;
  readonly kinds: readonly EventKind[];
  /** To be counted together; where nothing ever happened among the first of these, the next. */
  readonly actors: readonly (readonly ActorId[])[];
  readonly toldIn: ToldIn;
  /** More than one where the text leaves it open. */
  readonly periods: readonly ClaimPeriod[];
  /** The day or month of which the text speaks there; `null` where it counts in another year. */
  readonly date: DateSpan | null;
}

interface Told {
  readonly text: string;
  readonly language: ArticleLanguage;
  readonly sentences: readonly number[];
  readonly marks: readonly ArticleMark[];
  readonly kindOf: (actor: ActorId) => ActorKind | undefined;
}

const CLAIMS_PER_STEP = 4;

export function* claimsOf(
  text: string,
  language: ArticleLanguage,
  sentences: readonly number[],
  marks: readonly ArticleMark[],
  store: Store,
): Work<readonly Claim[]> {
  const { actors } = store.columns.tables;
  const kindOf = (actor: ActorId) => actors[store.actorNumber(actor)]?.kind;
  const told: Told = { text, language, sentences, marks, kindOf };
  const ordinals = marks.filter((mark) => mark.kind === 'ordinal');
  return yield* flatMapped(ordinals, (mark) => [claimOf(mark, told)], CLAIMS_PER_STEP);
}

function claimOf(mark: OrdinalMark, told: Told): Claim {
  const date = nearestDate(mark, told);
  const periods = periodsOf(mark, date, told);
  const elsewhere = periods[0]?.kind === 'year' && date && periods[0].year !== yearOf(date);
  return {
    from: mark.from,
    number: mark.number,
    kinds: mark.kinds,
    ...actorsOf(mark, told),
    periods,
    date: date && isPrecise(date) && !elsewhere ? date.span : null,
  };
}

/** In the sentence, else the last one before it, else the first one after: days and months before bare years. */
function nearestDate(mark: OrdinalMark, { marks, sentences }: Told): DateMark | null {
  const dates = marks.filter((one): one is DateMark => one.kind === 'date' && one.span !== null);
  const precise = dates.filter(isPrecise);
  const all = precise.length > 0 ? precise : dates;
  const sentence = sentenceAt(sentences, mark.from);
  const within = all.filter(({ from }) => sentenceAt(sentences, from) === sentence);
  const nearest = within.toSorted((a, b) => Math.abs(a.from - mark.from) - Math.abs(b.from - mark.from))[0];
  return (
    nearest ??
    all.findLast(({ from }) => from < mark.from) ??
    all.find(({ from }) => from > mark.from) ??
    null
  );
}

/** What bounds the count nearest to the ordinal. */
function periodsOf(mark: OrdinalMark, date: DateMark | null, told: Told): readonly ClaimPeriod[] {
  const { text, language, sentences, marks } = told;
  const at = sentenceAt(sentences, mark.from);
  const sentence = { from: sentences[at]!, to: sentences[at + 1] ?? text.length };
  const nearest = date ? [{ kind: 'year' as const, year: yearOf(date), told: 'nearest' as const }] : [];
  const ever = { kind: 'ever' as const };
  const counted = { from: mark.from, to: mark.ends };
  const thisYear = thisYearNear(text, sentence, counted, language);
  const bounds: Bound[] = thisYear
    ? [{ away: awayFrom(counted, thisYear), periods: nearest.length > 0 ? nearest : [ever] }]
    : [];
  for (const one of marks) {
    if (one.kind !== 'date' || one.span === null || one.from < sentence.from || one.from >= sentence.to)
      continue;
    const bound = boundBy(text, sentence, counted, one);
    const away = awayFrom(counted, one);
    if (bound === 'since') bounds.push({ away, periods: [{ kind: 'since', span: one.span }] });
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

/** A meeting takes two: where the sentence names but one, those of the sentence before count too. */
const OF_TWO = new Set<EventKind>(['meeting', 'call', 'video-call']);
const MOST_TOGETHER = 2;

function actorsOf(mark: OrdinalMark, { marks, sentences, kindOf }: Told): Pick<Claim, 'actors' | 'toldIn'> {
  const names = marks.filter((one): one is NameMark => one.kind === 'name' && one.actors.length === 1);
  const sentence = sentenceAt(sentences, mark.from);
  const namedIn = (number: number) => names.filter(({ from }) => sentenceAt(sentences, from) === number);
  const counts = mentions(names);
  const choose = (chosen: readonly NameMark[]) => together(chosen, counts, kindOf);
  const phrase = names.filter(({ from }) => from >= mark.from && from < mark.ends);
  if (phrase.length > 0) return { actors: [[...new Set(idsOf(phrase))]], toldIn: 'phrase' };
  const own = choose(namedIn(sentence));
  const enough = mark.kinds.some((kind) => OF_TWO.has(kind)) ? MOST_TOGETHER : 1;
  if ((own[0]?.length ?? 0) >= enough) return { actors: own, toldIn: 'sentence' };
  const before = sentence === 0 ? [] : choose([...namedIn(sentence - 1), ...namedIn(sentence)]);
  if ((before[0]?.length ?? 0) >= enough) return { actors: before, toldIn: 'before' };
  const isSide = ({ actors }: NameMark) => kindOf(actors[0]!) === 'person';
  const persons = mostNamed(names.filter(isSide), counts);
  if (persons.length >= enough) return { actors: [persons], toldIn: 'article' };
  if (own.length > 0) return { actors: own, toldIn: 'sentence' };
  const any = mostNamed(names, counts);
  return any.length > 0 ? { actors: [any], toldIn: 'article' } : { actors: [], toldIn: 'nowhere' };
}

function idsOf(names: readonly NameMark[]): readonly ActorId[] {
  return names.map(({ actors }) => actors[0]!);
}

function mentions(names: readonly NameMark[]): ReadonlyMap<ActorId, number> {
  const counts = new Map<ActorId, number>();
  for (const id of idsOf(names)) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

/**
 * Persons where there are two or more; a person with the states beside; else states; else whoever there is. Of more
 * than two persons one may only have told of it: then the two whom the article names most are tried too.
 */
function together(
  names: readonly NameMark[],
  counts: ReadonlyMap<ActorId, number>,
  kindOf: Told['kindOf'],
): readonly (readonly ActorId[])[] {
  const ids = [...new Set(idsOf(names))];
  const persons = ids.filter((id) => kindOf(id) === 'person');
  const sides = ids.filter((id) => kindOf(id) === 'person' || kindOf(id) === 'state');
  const all = persons.length >= MOST_TOGETHER ? persons : sides.length > 0 ? sides : ids;
  if (all.length <= MOST_TOGETHER) return all.length > 0 ? [all] : [];
  return [
    all,
    mostNamed(
      names.filter(({ actors }) => all.includes(actors[0]!)),
      counts,
    ),
  ];
}

function mostNamed(names: readonly NameMark[], counts: ReadonlyMap<ActorId, number>): readonly ActorId[] {
  const ids = [...new Set(idsOf(names))];
  return ids.toSorted((a, b) => counts.get(b)! - counts.get(a)!).slice(0, MOST_TOGETHER);
}
