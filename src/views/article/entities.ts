/** What an article names, each once: what the reader switches on and off to filter by it. */
import type { ActorKind } from '../../dataset/model.ts';
import type { ArticleMark } from '../../queries/article.ts';
import type { Directory } from '../../queries/catalogue.ts';

export type EntityKind = ActorKind | 'place' | 'topic' | 'date';
/** Marks that name something to filter by; ordinals and figures claim something of it. */
export type NamingMark = Exclude<ArticleMark, { readonly kind: 'ordinal' | 'figure' }>;

export function isNaming(mark: ArticleMark): mark is NamingMark {
  return mark.kind !== 'ordinal' && mark.kind !== 'figure';
}

export interface Entity {
  readonly key: string;
  readonly kind: EntityKind;
  /** Ids of actors or of places, the topic, or the date: several where the text does not say which is meant. */
  readonly ids: readonly string[];
  readonly count: number;
  /** The mark that stands first. */
  readonly mark: NamingMark;
}

/** Kinds of marks, as they are drawn, in the order in which they are listed. */
export type MarkKind = EntityKind | 'ordinal' | 'figure';
export const MARK_KINDS: readonly MarkKind[] = [
  'person',
  'state',
  'organisation',
  'initiative',
  'company',
  'project',
  'place',
  'date',
  'topic',
  'ordinal',
  'figure',
];

export function keyOfMark(mark: NamingMark): string {
  return `${mark.kind}:${idsOf(mark).join('|')}`;
}

function idsOf(mark: NamingMark): readonly string[] {
  if (mark.kind === 'date') return [mark.date];
  if (mark.kind === 'topic') return [mark.topic];
  return mark.actors.length > 0 ? mark.actors : mark.places;
}

/** The kind of the first actor that the name may mean. */
export function kindOfMark(mark: NamingMark, { actorById }: Pick<Directory, 'actorById'>): EntityKind {
  if (mark.kind !== 'name') return mark.kind;
  const [actor] = mark.actors;
  return actor === undefined ? 'place' : (actorById.get(actor)?.kind ?? 'organisation');
}

export function shownKindOf(mark: ArticleMark, directory: Pick<Directory, 'actorById'>): MarkKind {
  return isNaming(mark) ? kindOfMark(mark, directory) : mark.kind;
}

/** By kind, and within a kind the most often named first. */
export function entitiesOf(
  marks: readonly ArticleMark[],
  directory: Pick<Directory, 'actorById'>,
): readonly Entity[] {
  const entities = new Map<string, Entity>();
  for (const mark of marks.filter(isNaming)) {
    const key = keyOfMark(mark);
    const known = entities.get(key);
    const kind = kindOfMark(mark, directory);
    entities.set(
      key,
      known ? { ...known, count: known.count + 1 } : { key, kind, ids: idsOf(mark), count: 1, mark },
    );
  }
  return [...entities.values()].toSorted(
    (a, b) => MARK_KINDS.indexOf(a.kind) - MARK_KINDS.indexOf(b.kind) || b.count - a.count,
  );
}

const PEOPLE_AT_FIRST = 2;

/**
 * What is chosen before the reader chooses otherwise: the two persons named most (or states, where there is no person), the
 * places, and dates as exact as a month.
 */
export function onAtFirst(entities: readonly Entity[]): ReadonlySet<string> {
  const persons = entities.filter(({ kind }) => kind === 'person');
  const sides = persons.length > 0 ? persons : entities.filter(({ kind }) => kind === 'state');
  const others = entities.filter(
    ({ kind, mark }) =>
      kind === 'place' || (mark.kind === 'date' && mark.known && mark.span?.precision !== 'year'),
  );
  return new Set([...sides.slice(0, PEOPLE_AT_FIRST), ...others].map(({ key }) => key));
}
