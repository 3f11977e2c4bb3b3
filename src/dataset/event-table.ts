/**
 * Events as dictionary-coded columns beside the tables that they refer to: the form in which large datasets are
 * kept and loaded. Row i of every column is one event; rows stand in any order.
 */
import { inSteps } from '../base/work.ts';
import type { Work } from '../base/work.ts';
import type { Dataset, EventKind, Status, Topic } from './model.ts';

/** Lists of different lengths, end to end: list i is `values[offsets[i] .. offsets[i + 1]]`. */
export interface ListColumn {
  readonly offsets: Uint32Array;
  readonly values: Uint16Array | Uint32Array;
}

/** Stands in `places` for "none". */
export const NO_PLACE = -1;

export interface EventTable extends Omit<Dataset, 'events'> {
  readonly count: number;
  /** `null` where the table has no ids of its own: then `e1`, `e2`, … in its order. */
  readonly ids: readonly string[] | null;
  /** What `kind`, `status`, `topics` and `roles` count. */
  readonly kinds: readonly EventKind[];
  readonly statuses: readonly Status[];
  readonly topicNames: readonly Topic[];
  readonly roleNames: readonly string[];
  /** Minutes since 1970; `ends` one past the last. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** `DATE_FLAGS`. */
  readonly dateFlags: Uint8Array;
  readonly kind: Uint8Array | Uint16Array;
  readonly status: Uint8Array;
  /** Position in `places`, or `NO_PLACE`. */
  readonly place: Int16Array | Int32Array;
  /** Positions in `actors`, each at most once per event. */
  readonly participants: ListColumn;
  /** Position in `roleNames`, parallel to `participants.values`. */
  readonly roles: Uint8Array;
  /** Positions in `actors`. */
  readonly frameworks: ListColumn;
  /** Positions in `topicNames`. */
  readonly topics: ListColumn;
  /** Sources per event, and other events that refer to it; `null` where there are none at all. */
  readonly sourceCounts: Uint16Array | null;
  readonly referredTo: Uint16Array | null;
  /** By row; missing where no event has one. Read when asked for, so that a file's texts need not be copied. */
  readonly titles?: RowTexts | null;
  readonly summaries?: RowTexts | null;
  /** Positions in `sources`. */
  readonly eventSources?: ListColumn | null;
}

/** An array of texts, or a column of an Arrow file. */
export interface RowTexts {
  at(row: number): string | null | undefined;
}

/** What is wrong with numbers that come from outside, in the words of a `Problem`; `null` where nothing is. */
export function* tableProblem(
  table: EventTable,
): Work<{ readonly field: string; readonly expected: string; readonly found: string } | null> {
  const { count, starts, ends, participants, actors } = table;
  if (count === 0) return { field: '', expected: 'at least one event', found: 'none' };
  let early = -1;
  yield* inSteps(count, (from, to) => {
    for (let row = from; row < to && early < 0; row++) if (!(ends[row]! > starts[row]!)) early = row;
  });
  if (early >= 0) return { field: 'end', expected: 'a minute after the start', found: `row ${early + 1}` };
  const { frameworks, topics, eventSources: sources } = table;
  const lists = { participants, frameworks, topics, ...(sources && { sources }) };
  for (const [field, { offsets, values }] of Object.entries(lists))
    if (!(yield* ascends(offsets, count, values.length)))
      return { field, expected: 'ascending offsets', found: 'others' };
  const bounds: readonly (readonly [field: string, values: Numbers, bound: number, lowest?: number])[] = [
    ['participants', participants.values, actors.length],
    ['frameworks', table.frameworks.values, actors.length],
    ['topics', table.topics.values, table.topicNames.length],
    ['kind', table.kind, table.kinds.length],
    ['status', table.status, table.statuses.length],
    ['role', table.roles, table.roleNames.length],
    ['place', table.place, table.places.length, NO_PLACE],
    ...(sources ? [['sources', sources.values, table.sources.length] as const] : []),
  ];
  for (const [field, values, bound, lowest = 0] of bounds) {
    const stray = yield* strayNumber(values, lowest, bound);
    if (stray !== null)
      return { field, expected: `numbers from ${lowest} and below ${bound}`, found: String(stray) };
  }
  return null;
}

function* ascends(offsets: Uint32Array, count: number, values: number): Work<boolean> {
  if (offsets.length !== count + 1 || offsets[0] !== 0 || offsets[count] !== values) return false;
  let fine = true;
  yield* inSteps(count, (from, to) => {
    for (let i = from; i < to; i++) if (offsets[i]! > offsets[i + 1]!) fine = false;
  });
  return fine;
}

type Numbers = Uint8Array | Uint16Array | Uint32Array | Int16Array | Int32Array;

/**
 * One of the numbers that are below `lowest` or not below `bound`: a missing value of an Arrow file is read as −1. Where
 * no number of its kind can be either, there is nothing to look for.
 */
function* strayNumber(values: Numbers, lowest: number, bound: number): Work<number | null> {
  const unsigned = values instanceof Uint8Array || values instanceof Uint16Array;
  if (unsigned && bound >= 2 ** (8 * values.BYTES_PER_ELEMENT)) return null;
  let stray: number | null = null;
  yield* inSteps(values.length, (from, to) => {
    for (let i = from; i < to; i++) if (values[i]! < lowest || values[i]! >= bound) stray = values[i]!;
  });
  return stray;
}
