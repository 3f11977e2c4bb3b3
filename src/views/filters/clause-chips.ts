/** The clauses of the view as chips: which dimension, how its values are meant, and the values by name. */
import { formatPeriod } from '../../i18n/dates.ts';
import type { SpokenText } from '../../base/text.ts';
import { DIMENSIONS, type Dimension, type Filter } from '../../queries/engine-types.ts';

import type { View } from '../../state/view-state.ts';
import { valueName, type Speech } from './value-name.ts';

export type ChipDimension = keyof Filter | 'period';
/** How the values are meant, where that is not plain "any of these": a message key `filters:logic.…`. */
export type Logic = 'together' | 'any' | 'without' | 'notTogether';

export interface Chip {
  readonly dimension: ChipDimension;
  readonly logic: Logic | null;
  readonly values: readonly (SpokenText & { readonly id: string })[];
}

export function chipsOf(
  { filter, period }: Pick<View, 'filter' | 'period'>,
  speech: Speech,
): readonly Chip[] {
  const { language } = speech;
  const chips: Chip[] = DIMENSIONS.flatMap((dimension) => chipOf(dimension, filter, speech));
  if (filter.words) {
    const { text, negated } = filter.words;
    const logic = negated ? 'without' : null;
    chips.push({ dimension: 'words', logic, values: [{ id: text, text: text.trim(), language }] });
  }
  if (period) {
    const values = [{ id: 'period', text: formatPeriod(period, language), language }];
    chips.push({ dimension: 'period', logic: null, values });
  }
  return chips;
}

function chipOf(dimension: Dimension, filter: Filter, speech: Speech): Chip[] {
  const clause = filter[dimension];
  if (!clause) return [];
  const values = clause.values.map((id) => ({ id, ...valueName(dimension, id, speech) }));
  return [{ dimension, logic: logicOf(dimension, filter), values }];
}

function logicOf(dimension: Dimension, { actors, ...others }: Filter): Logic | null {
  if (dimension !== 'actors') return others[dimension]?.negated ? 'without' : null;
  const several = (actors?.values.length ?? 0) > 1;
  if (actors?.negated) return several && actors.mode === 'all' ? 'notTogether' : 'without';
  return several ? (actors?.mode === 'all' ? 'together' : 'any') : null;
}
