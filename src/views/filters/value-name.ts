/** What a value of a filter's dimension is called. */
import type { TFunction } from 'i18next';
import type { SpokenText } from '../../base/text.ts';
import type { Dimension } from '../../queries/engine-types.ts';
import { nameIn } from '../../i18n/names.ts';
import type { Directory } from '../../queries/catalogue.ts';

/** Everything that naming needs. */
export interface Speech {
  readonly directory: Directory;
  readonly t: TFunction;
  readonly language: string;
}

const VOCABULARY = {
  kinds: 'vocabulary:kind',
  topics: 'vocabulary:topic',
  status: 'vocabulary:status',
  basis: 'vocabulary:basis',
} as const;

/** The name, with its language; an id that the dataset does not know, or a word of its own, stands for itself. */
export function valueName(dimension: Dimension, value: string, speech: Speech): SpokenText {
  const { directory, t, language } = speech;
  if (dimension === 'sources') return sourceName(value, speech);
  if (isWord(dimension))
    return { text: t(`${VOCABULARY[dimension]}.${value}`, { defaultValue: value }), language };
  const named = (dimension === 'places' ? directory.placeById : directory.actorById).get(value);
  return named ? nameIn(named, language) : { text: value, language };
}

/** Publisher and title, in the language of the title. */
function sourceName(id: string, { directory, t, language }: Speech): SpokenText {
  const source = directory.sourceById.get(id);
  if (!source) return { text: id, language };
  const { publisher, title } = source;
  return { text: t('vocabulary:source', { publisher, title }), language: source.language };
}

function isWord(dimension: Dimension): dimension is keyof typeof VOCABULARY {
  return dimension in VOCABULARY;
}
