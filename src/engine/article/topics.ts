/**
 * Words that name a topic of the record beyond doubt, in the languages that are read, as beginnings of words in the
 * form of `keyOf`; Chinese as it is written. Words of many meanings ("power", "market", "force") are left out.
 */
import type { Topic } from '../../dataset/model.ts';
import { isHan, keyOf, WORDS_PER_STEP, type Word } from './words.ts';
import { flatMapped } from '../../base/work.ts';
import type { Work } from '../../base/work.ts';

const BEGINNINGS: Readonly<Record<Topic, string>> = {
  energy:
    'erdgas erdol gasleitung gaslieferung pipeline gasoduc gasdott gazoduc oleoduc energie energy energet энерг енерг ' +
    'газопров трубопров нефт нафт 天然气 石油 能源 管道',
  trade: 'handel aussenhandel freihandel trade commerc comerci торгов торгив товарооб 贸易 经贸 进出口',
  sanctions: 'sanktion sanction sanzion sancion санкц 制裁',
  space: 'raumfahrt weltraum mondstation spaceflight космичес космічн 航天 月球',
  nuclear: 'kernkraft atomkraft nuclear nuklear nucleair ядерн атомн 核电 核能 核武器',
  climate: 'klima climat климат 气候',
  border: 'grenzfrag grenzvertrag grenzverlauf погранич прикордон 边界 边境',
};

export interface TopicFound {
  readonly from: number;
  readonly to: number;
  readonly topic: Topic;
}

type Beginning = readonly [beginning: string, topic: Topic];
const INDEXED = 3;

/** Finds words of those topics that the dataset uses. */
export function topicFinder(
  used: readonly Topic[],
): (text: string, words: readonly Word[]) => Work<readonly TopicFound[]> {
  const all = used.flatMap((topic) => beginningsOf(topic));
  const signs = all.filter(([beginning]) => isHan(beginning));
  const byStart = new Map<string, Beginning[]>();
  for (const one of all) {
    const start = one[0].slice(0, INDEXED);
    byStart.set(start, [...(byStart.get(start) ?? []), one]);
  }
  const ofWord = ({ key, from, to }: Word): readonly TopicFound[] => {
    const hit = byStart.get(key.slice(0, INDEXED))?.find(([beginning]) => key.startsWith(beginning));
    return hit && !isHan(key) ? [{ from, to, topic: hit[1] }] : [];
  };
  return function* (text, words) {
    const ofSign = ([sign, topic]: Beginning): readonly TopicFound[] =>
      occurrences(text, sign).map((from) => ({ from, to: from + sign.length, topic }));
    const found = yield* flatMapped(words, ofWord, WORDS_PER_STEP);
    return [...found, ...(yield* flatMapped(signs, ofSign, 1))];
  };
}

function beginningsOf(topic: Topic): readonly Beginning[] {
  return (BEGINNINGS[topic]?.split(' ') ?? []).map((word) => [keyOf(word), topic]);
}

function occurrences(text: string, part: string): readonly number[] {
  const found: number[] = [];
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length)) found.push(at);
  return found;
}
