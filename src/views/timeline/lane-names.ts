/** What lanes are called, in the reader's language. */
import type { TFunction } from 'i18next';
import type { Actor } from '../../dataset/model.ts';
import { nameText } from '../../i18n/names.ts';
import type { LaneDimension } from './answer-types.ts';

export interface LaneName {
  readonly text: string;
  /** ISO code of a state, for its flag. */
  readonly iso?: string | undefined;
}

export function laneName(
  key: string,
  dimension: LaneDimension,
  actorById: ReadonlyMap<string, Actor>,
  t: TFunction,
  language: string,
): LaneName {
  if (key === '') return { text: t(`timeline:lane.empty.${dimension}`) };
  if (dimension === 'kind' || dimension === 'topic')
    return { text: t(`vocabulary:${dimension}.${key}`, { defaultValue: key }) };
  const actor = actorById.get(key);
  return actor ? { text: nameText(actor, language), iso: actor.iso } : { text: key };
}
