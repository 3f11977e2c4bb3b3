/**
 * Reads an article against the record: what in it the record knows by name or date, the events that fit best with
 * the reasons, and what looks like a name or a date but is not in the record. Evidence, no verdicts.
 */
import type { DateSpan } from '../../base/time.ts';
import type { ActorId, EdtfDate, EventKind, PlaceId, Topic } from '../../dataset/model.ts';
import { claimsOf, type Claim } from './claims.ts';
import { datesIn } from './dates.ts';
import type { FigureUnit } from './figure-words.ts';
import { figuresIn } from './figures.ts';
import { languageOf, type ArticleLanguage } from './language.ts';
import { lexiconOf, type Lexicon } from './lexicon.ts';
import { namesFound } from './marks.ts';
import { ordinalsIn, type OrdinalFound } from './ordinals.ts';
import { rankEvents } from './events.ts';
import { topicFinder } from './topics.ts';
import { namesNotKnown, type UnknownName } from './unknown.ts';
import { sentenceStarts, takenBy, wordsIn } from './words.ts';
import type { RowNumber } from '../question.ts';
import type { Store } from '../store.ts';
import { flatMapped } from '../../base/work.ts';
import type { Work } from '../../base/work.ts';

/** `[from, to)` in UTF-16 units of the article; `confidence` from 0 to 1. */
interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly confidence: number;
}

/** More than one id: the text alone does not say which is meant. */
export type NameMark = Stretch & {
  readonly kind: 'name';
  readonly actors: readonly ActorId[];
  readonly places: readonly PlaceId[];
};
export type TopicMark = Stretch & { readonly kind: 'topic'; readonly topic: Topic };
export type DateMark = Stretch & {
  readonly kind: 'date';
  /** `XXXX-10-22` where the article names no year. */
  readonly date: EdtfDate;
  readonly span: DateSpan | null;
  /** Whether anything in the record happened then. */
  readonly known: boolean;
};
/** "third meeting this year": an ordinal that counts events. What it claims is a `Claim`. */
export type OrdinalMark = Stretch & {
  readonly kind: 'ordinal';
  readonly number: number;
  readonly kinds: readonly EventKind[];
  /** Where its noun ends: beyond the mark where names stand between ("third Xi–Putin meeting"). */
  readonly ends: number;
};
export type FigureMark = Stretch & {
  readonly kind: 'figure';
  /** In single units: 245 billion dollars are 245e9. Per cent as they are written: 68. */
  readonly value: number;
  readonly unit: FigureUnit;
};
export type ArticleMark = NameMark | TopicMark | DateMark | OrdinalMark | FigureMark;

/** Why an event fits: what it has in common with the article. */
export type Reason =
  | { readonly kind: 'date'; readonly date: EdtfDate }
  | { readonly kind: 'people' | 'organisations'; readonly actors: readonly ActorId[] }
  | { readonly kind: 'place'; readonly place: PlaceId }
  | { readonly kind: 'topics'; readonly topics: readonly Topic[] };

export interface ArticleEvent {
  readonly row: RowNumber;
  readonly reasons: readonly Reason[];
}

export interface ArticleReading {
  readonly language: ArticleLanguage;
  /** By place in the text; they do not overlap. */
  readonly marks: readonly ArticleMark[];
  /** Best first. */
  readonly events: readonly ArticleEvent[];
  /** What its ordinals claim, by place in the text. */
  readonly claims: readonly Claim[];
  /** What looks like a name and is none of the record's. */
  readonly unknown: readonly UnknownName[];
}

/** Longer articles are read up to here. */
export const LONGEST_ARTICLE = 200_000;
const OF_A_TOPIC = 0.7;
const OF_AN_ORDINAL = 0.8;
const OF_A_FIGURE = 0.9;

export type ReadArticle = (text: string) => Work<ArticleReading>;

/** Builds the names once; the result reads any number of articles. */
export function* articleReaderOf(store: Store): Work<ReadArticle> {
  const lexicon = yield* lexiconOf(store.columns);
  const topics = topicFinder(store.columns.topicNames);
  return (text) => read(text.slice(0, LONGEST_ARTICLE), store, lexicon, topics);
}

function* read(
  text: string,
  store: Store,
  lexicon: Lexicon,
  topics: ReturnType<typeof topicFinder>,
): Work<ArticleReading> {
  const language = yield* languageOf(text);
  const words = yield* wordsIn(text);
  const sentences = yield* sentenceStarts(text);
  const dates = (yield* datesIn(text, words, sentences, language)).map((date) => ({
    kind: 'date' as const,
    known: false,
    ...date,
  }));
  const names = yield* namesFound(text, words, lexicon, store.columns.tables);
  const ofTopics = (yield* topics(text, words)).map((one) => ({
    kind: 'topic' as const,
    confidence: OF_A_TOPIC,
    ...one,
  }));
  const named = takenBy(names, text.length);
  const ordinals = yield* ordinalsIn({ text, words, language, sentences, named });
  const figures = (yield* figuresIn(text, words, language)).map((one) => ({
    kind: 'figure' as const,
    confidence: OF_A_FIGURE,
    ...one,
  }));
  const others = yield* withoutOverlap([...dates, ...figures, ...names, ...ofTopics], text.length);
  const marks = yield* withOrdinals(others, ordinals, text.length);
  const { events, knownDates } = yield* rankEvents(marks, sentences, store);
  const unknown = yield* namesNotKnown(text, words, marks, { language, sentences });
  return {
    language,
    marks: marks.map((mark) => (mark.kind === 'date' ? { ...mark, known: knownDates.has(mark.date) } : mark)),
    events,
    claims: yield* claimsOf(text, language, sentences, marks, store),
    unknown,
  };
}

const MARKS_PER_STEP = 512;

/** Of two that overlap, dates and figures before names before topics; a longer name before a shorter one within it. */
function* withoutOverlap(marks: readonly ArticleMark[], length: number): Work<readonly ArticleMark[]> {
  const taken = new Uint8Array(length);
  const freeOf = (mark: ArticleMark): readonly ArticleMark[] => {
    if (taken.subarray(mark.from, mark.to).includes(1)) return [];
    taken.fill(1, mark.from, mark.to);
    return [mark];
  };
  const kept = yield* flatMapped(marks, freeOf, MARKS_PER_STEP);
  return kept.toSorted((a, b) => a.from - b.from);
}

/**
 * An ordinal is marked with its noun, or alone where a name or a topic stands in between ("third" of "third Xi–Putin
 * meeting"). Where it is marked itself ("22nd October"), it counts nothing.
 */
function* withOrdinals(
  marks: readonly ArticleMark[],
  ordinals: readonly OrdinalFound[],
  length: number,
): Work<readonly ArticleMark[]> {
  const taken = takenBy(marks, length);
  yield;
  const isFree = (from: number, to: number) => !taken.subarray(from, to).includes(1);
  const marked = ({ from, to, wordEnds, number, kinds }: OrdinalFound): readonly ArticleMark[] => {
    if (!isFree(from, wordEnds)) return [];
    const end = isFree(from, to) ? to : wordEnds;
    return [{ kind: 'ordinal', from, to: end, ends: to, number, kinds, confidence: OF_AN_ORDINAL }];
  };
  const found = yield* flatMapped(ordinals, marked, MARKS_PER_STEP);
  return [...marks, ...found].toSorted((a, b) => a.from - b.from);
}
