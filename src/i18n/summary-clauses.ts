/** The clauses of the filter as the summary says them: names after a colon or alone, so that no language bends them. */
import type { TFunction } from 'i18next';
import { formatList, withinSentence } from './locale.ts';
import { nameText } from './names.ts';

interface SummaryClause {
  readonly values: readonly string[];
  readonly negated: boolean;
}

type ListedDimension = (typeof LISTED)[number];

export type SummaryFilter = Readonly<Partial<Record<ListedDimension, SummaryClause>>> & {
  readonly actors?: SummaryClause & { readonly mode: 'all' | 'any' };
  readonly words?: { readonly text: string; readonly negated: boolean };
};

type Named = Parameters<typeof nameText>[0];

/** Everything that saying needs. */
export interface SummarySpeech {
  readonly directory: {
    readonly actorById: ReadonlyMap<string, Named & { readonly kind: string }>;
    readonly placeById: ReadonlyMap<string, Named>;
    readonly sourceById: ReadonlyMap<string, { readonly publisher: string; readonly title: string }>;
  };
  readonly t: TFunction;
  readonly language: string;
}

/** Said as a property of what is counted, in this order after the actors. */
const LISTED = ['kinds', 'frameworks', 'topics', 'places', 'status', 'basis', 'sources'] as const;

/** `countedKind`: the kind is what is counted, so that it is no clause. */
export function clauseTexts(
  filter: SummaryFilter,
  countedKind: boolean,
  speech: SummarySpeech,
): readonly string[] {
  const { t } = speech;
  const listed = LISTED.flatMap((dimension) => {
    const clause = dimension === 'kinds' && countedKind ? undefined : filter[dimension];
    if (!clause) return [];
    const list = formatList(
      clause.values.map((value) => clauseName(dimension, value, speech)),
      'or',
      speech.language,
    );
    return [t(`summary:clause.${dimension}.${clause.negated ? 'without' : 'with'}`, { list })];
  });
  const words = filter.words?.text.trim().replaceAll(/\s+/gu, ' ');
  return [
    ...(filter.actors ? [actorsText(filter.actors, speech)] : []),
    ...listed,
    ...(filter.words
      ? [t(`summary:clause.words.${filter.words.negated ? 'without' : 'with'}`, { words })]
      : []),
  ];
}

function actorsText({ values, mode, negated }: NonNullable<SummaryFilter['actors']>, speech: SummarySpeech) {
  const together = mode === 'all' && values.length > 1;
  const names = values.map((id) => actorName(id, speech));
  const list = formatList(names, together ? 'and' : 'or', speech.language);
  const frame = together ? (negated ? 'notTogether' : 'together') : negated ? 'without' : 'with';
  return speech.t(`summary:clause.actors.${frame}`, { list });
}

/** The id itself where the dataset has no such actor. */
export function actorName(id: string, { directory, language }: SummarySpeech): string {
  const actor = directory.actorById.get(id);
  return actor ? nameText(actor, language) : id;
}

export function placeName(id: string, { directory, language }: SummarySpeech): string {
  const place = directory.placeById.get(id);
  return place ? nameText(place, language) : id;
}

function sourceName(id: string, { directory, t }: SummarySpeech): string {
  const source = directory.sourceById.get(id);
  return source ? t('vocabulary:source', { publisher: source.publisher, title: source.title }) : id;
}

function clauseName(dimension: ListedDimension, value: string, speech: SummarySpeech): string {
  const { t, language } = speech;
  if (dimension === 'frameworks') return actorName(value, speech);
  if (dimension === 'places') return placeName(value, speech);
  if (dimension === 'sources') return sourceName(value, speech);
  if (dimension === 'kinds') return t(`vocabulary:kinds.${value}`, { defaultValue: value });
  const singular = { topics: 'topic', status: 'status', basis: 'basis' }[dimension];
  return withinSentence(t(`vocabulary:${singular}.${value}`, { defaultValue: value }), language);
}
