/** Series that a text asks for: "how did trade change" is about those with a word that begins so. Pure. */
import { foldText } from '../../base/text.ts';
import type { ActorId, Series } from '../../dataset/model.ts';

export interface CalledSeries {
  readonly series: Series;
  /** Share of the words that its name answers. */
  readonly match: number;
}

interface Asked {
  /** Those that name no actor. */
  readonly words: readonly string[];
  readonly actors: readonly ActorId[];
  /** Topics that are called so in the reader's language: few series are named in it. */
  readonly topics: readonly string[];
}

const MOST = 3;
const LEAST_MATCH = 0.5;
/** Fewer letters begin too many words; years are no names. */
const TELLING = /^(?!\d+$)(?:.{3,}|.*\p{Script=Han}.*)$/u;
const WORD = /[\p{L}\p{N}\p{M}]+/gu;

/** The best first; of equals those that are about the actors. */
export function seriesCalled(
  { words, actors, topics }: Asked,
  all: readonly Series[],
): readonly CalledSeries[] {
  const asked = words.filter((word) => TELLING.test(word)).map(foldText);
  const about = ({ series }: CalledSeries) => series.actors.filter((actor) => actors.includes(actor)).length;
  return all
    .map((series): CalledSeries => {
      const own = Object.values(series.name).flatMap((name) => foldText(name ?? '').match(WORD) ?? []);
      const answered = asked.filter((word) => own.some((one) => one.startsWith(word))).length;
      const isTopic = topics.some((topic) => own.includes(topic));
      return { series, match: isTopic ? 1 : answered / Math.max(1, asked.length) };
    })
    .filter(({ match }) => match >= LEAST_MATCH)
    .toSorted((a, b) => b.match - a.match || about(b) - about(a))
    .slice(0, MOST);
}
