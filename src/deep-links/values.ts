/** The words that a link may use where only some are allowed; typed so that a new one must be added here too. */
import type { Basis, Status } from '../dataset/model.ts';
import type { GraphLevel, LaneDimension, PairWeight } from '../engine/question.ts';
import type { NodeSize, Panel } from '../state/view-state.ts';

function every<T extends string>(values: Readonly<Record<T, true>>): readonly T[] {
  return Object.keys(values) as T[];
}

export const LANES = every<LaneDimension>({
  none: true,
  kind: true,
  topic: true,
  framework: true,
  state: true,
  actor: true,
});
export const LEVELS = every<GraphLevel>({ people: true, states: true, organisations: true, all: true });
export const WEIGHTS = every<PairWeight>({ shared: true, split: true, bilateral: true });
export const SIZES = every<NodeSize>({ events: true, counterparts: true, betweenness: true });
export const PANELS = every<Panel>({ details: true, table: true });
export const STATUS_VALUES = every<Status>({ confirmed: true, reported: true, disputed: true });

export const BASIS_VALUES = every<Basis>({ 'one-source': true, 'one-side': true, 'several-sides': true });

/** Parts the values into those that are among the options and those that are not. */
export function chosen<T extends string>(
  values: readonly string[],
  options: readonly T[],
): { readonly known: readonly T[]; readonly unknown: readonly string[] } {
  const isKnown = (value: string): value is T => (options as readonly string[]).includes(value);
  return { known: values.filter(isKnown), unknown: values.filter((value) => !isKnown(value)) };
}
