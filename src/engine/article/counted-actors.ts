/** Who is counted where an article counts: those named with the ordinal, in its sentence, in the one before, or most. */
import type { ActorId, ActorKind, EventKind } from '../../dataset/model.ts';
import type { ArticleMark, NameMark, OrdinalMark } from './article.ts';
import { bySentence } from './words.ts';
import type { Work } from '../../base/work.ts';

/** Where those stand who are counted: `phrase`: between the ordinal and its noun; `article`: those named most. */
export type ToldIn = 'phrase' | 'sentence' | 'before' | 'article' | 'nowhere';

export interface CountedActors {
  /** To be counted together; where nothing ever happened among the first of these, the next. */
  readonly actors: readonly (readonly ActorId[])[];
  readonly toldIn: ToldIn;
}

export interface NamesTold {
  readonly countedBy: (mark: OrdinalMark, sentence: number) => CountedActors;
}

type KindOf = (actor: ActorId) => ActorKind | undefined;

/** A meeting takes two: where the sentence names but one, those of the sentence before count too. */
const OF_TWO = new Set<EventKind>(['meeting', 'call', 'video-call']);
const MOST_TOGETHER = 2;

/** `marks` ascend. */
export function* namesToldIn(
  marks: readonly ArticleMark[],
  sentences: readonly number[],
  kindOf: KindOf,
): Work<NamesTold> {
  const names = marks.filter((one): one is NameMark => one.kind === 'name' && one.actors.length === 1);
  yield;
  const told = bySentence(names, sentences);
  yield;
  const mentions = new Map<ActorId, number>();
  for (const id of idsOf(names)) mentions.set(id, (mentions.get(id) ?? 0) + 1);
  const all = [...mentions.keys()];
  const mostOf = (ids: readonly ActorId[]) =>
    ids.toSorted((a, b) => mentions.get(b)! - mentions.get(a)!).slice(0, MOST_TOGETHER);
  const mostNamed = mostOf(all);
  const personsMostNamed = mostOf(all.filter((id) => kindOf(id) === 'person'));
  yield;
  const choose = (chosen: readonly NameMark[]) => {
    const together = sidesOf([...new Set(idsOf(chosen))], kindOf);
    if (together.length > MOST_TOGETHER) return [together, mostOf(together)];
    return together.length > 0 ? [together] : [];
  };
  const countedBy = (mark: OrdinalMark, sentence: number): CountedActors => {
    const here = told.get(sentence) ?? [];
    const phrase = here.filter(({ from }) => from >= mark.from && from < mark.ends);
    if (phrase.length > 0) return { actors: [[...new Set(idsOf(phrase))]], toldIn: 'phrase' };
    const enough = mark.kinds.some((kind) => OF_TWO.has(kind)) ? MOST_TOGETHER : 1;
    const own = choose(here);
    if ((own[0]?.length ?? 0) >= enough) return { actors: own, toldIn: 'sentence' };
    const before = choose([...(told.get(sentence - 1) ?? []), ...here]);
    if ((before[0]?.length ?? 0) >= enough) return { actors: before, toldIn: 'before' };
    if (personsMostNamed.length >= enough) return { actors: [personsMostNamed], toldIn: 'article' };
    if (own.length > 0) return { actors: own, toldIn: 'sentence' };
    return mostNamed.length > 0
      ? { actors: [mostNamed], toldIn: 'article' }
      : { actors: [], toldIn: 'nowhere' };
  };
  return { countedBy };
}

function idsOf(names: readonly NameMark[]): readonly ActorId[] {
  return names.map(({ actors }) => actors[0]!);
}

/**
 * Persons where there are two or more; a person with the states beside; else states; else whoever there is. Of more
 * than two, one may only have told of it: then the two whom the article names most are tried too.
 */
function sidesOf(ids: readonly ActorId[], kindOf: KindOf): readonly ActorId[] {
  const persons = ids.filter((id) => kindOf(id) === 'person');
  if (persons.length >= MOST_TOGETHER) return persons;
  const sides = ids.filter((id) => kindOf(id) === 'person' || kindOf(id) === 'state');
  return sides.length > 0 ? sides : ids;
}
