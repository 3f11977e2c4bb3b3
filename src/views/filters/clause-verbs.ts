/** What chips and panel do to the clause of a dimension, in the verbs of the view. */
import type { ActorClause, Clause, Dimension } from '../../queries/engine-types.ts';
import {
  currentView,
  removeClause,
  setActorClause,
  setClause,
  setPeriod,
  setWords,
} from '../../state/view-store.ts';
import type { ChipDimension } from './clause-chips.ts';

const NO_ACTORS: ActorClause = { values: [], mode: 'all', negated: false };

/** Puts other values in place, keeping how they are meant. */
export function setValues(dimension: Dimension, values: readonly string[]): void {
  if (dimension === 'actors') {
    const { actors = NO_ACTORS } = currentView().filter;
    setActorClause({ ...actors, values });
  } else {
    const clause: Clause | undefined = currentView().filter[dimension];
    setClause(dimension, { values, negated: clause?.negated ?? false });
  }
}

export function valuesOf(dimension: Dimension): readonly string[] {
  return currentView().filter[dimension]?.values ?? [];
}

export function toggle(dimension: Dimension, value: string): void {
  const values = valuesOf(dimension);
  setValues(
    dimension,
    values.includes(value) ? values.filter((other) => other !== value) : [...values, value],
  );
}

/** This value and no other of its dimension. */
export function only(dimension: Dimension, value: string): void {
  if (dimension === 'actors') setActorClause({ values: [value], mode: 'all', negated: false });
  else setClause(dimension, { values: [value], negated: false });
}

export function setNegated(dimension: Dimension | 'words', negated: boolean): void {
  const { filter } = currentView();
  if (dimension === 'actors') setActorClause(filter.actors ? { ...filter.actors, negated } : null);
  else if (dimension === 'words') setWords(filter.words ? { ...filter.words, negated } : null);
  else {
    const clause: Clause | undefined = filter[dimension];
    setClause(dimension, clause ? { ...clause, negated } : null);
  }
}

export function setMode(mode: ActorClause['mode']): void {
  const { actors } = currentView().filter;
  setActorClause(actors ? { ...actors, mode } : null);
}

export function removeValue(dimension: ChipDimension, value: string): void {
  if (dimension === 'period' || dimension === 'words') dropClause(dimension);
  else
    setValues(
      dimension,
      valuesOf(dimension).filter((other) => other !== value),
    );
}

export function dropClause(dimension: ChipDimension): void {
  if (dimension === 'period') setPeriod(null);
  else removeClause(dimension);
}
