/** Which organisations have a hull, and which could. */
import { useMemo } from 'react';
import type { ActorId } from '../../dataset/model.ts';
import { useDirectory } from '../../queries/catalogue.ts';
import { hullChoices, usualHulls } from './memberships.ts';

export interface HullChoice {
  readonly choices: readonly ActorId[];
  readonly chosen: readonly ActorId[];
}

export function useHullChoice(asked: readonly ActorId[] | null): HullChoice {
  const { catalogue, actorById } = useDirectory();
  const choices = useMemo(() => hullChoices(catalogue.memberships, actorById), [catalogue, actorById]);
  const usual = useMemo(() => usualHulls(choices), [choices]);
  return { choices, chosen: asked ?? usual };
}
