/** What lanes are called, in the reader's language. */
import type { TFunction } from 'i18next';
import type { Actor } from '../../dataset/model.ts';
import { nameIn } from '../../i18n/names.ts';
import type { SpokenText } from '../../base/text.ts';
import type { LaneDimension } from './answer-types.ts';

export interface LaneName extends SpokenText {
  /** ISO code of a state, for its flag. */
  readonly iso?: string | undefined;
}

/** Each looked up once: they are asked for with every answer. */
export function laneNames(
  dimension: LaneDimension,
  actorById: ReadonlyMap<string, Actor>,
  t: TFunction,
  language: string,
): (key: string) => LaneName {
  const names = new Map<string, LaneName>();
  return (key) => {
    const known = names.get(key) ?? laneName(key, dimension, actorById, t, language);
    names.set(key, known);
    return known;
  };
}

function laneName(
  key: string,
  dimension: LaneDimension,
  actorById: ReadonlyMap<string, Actor>,
  t: TFunction,
  language: string,
): LaneName {
  if (key === '') return { text: t(`timeline:lane.empty.${dimension}`), language };
  if (dimension === 'kind' || dimension === 'topic')
    return { text: t(`vocabulary:${dimension}.${key}`, { defaultValue: key }), language };
  const actor = actorById.get(key);
  return actor ? { ...nameIn(actor, language), iso: actor.iso } : { text: key, language };
}
