/** Pairs of few events: noted, sorted and counted, so that it costs what the events do and not what all pairs do. */
import type { Level } from './level.ts';
import { partsOf } from './pair-weights.ts';
import type { CountedPairs } from './pair-weights.ts';
import type { PairWeight } from './question.ts';
import type { Work } from '../base/work.ts';

export interface FewPairs {
  readonly all: CountedPairs;
  /** Those between two for whom `drawn` has a 1. */
  readonly among: (drawn: Uint8Array) => CountedPairs;
  /** With how many others each of them has events. */
  readonly counterparts: (actors: Uint32Array) => Uint32Array;
}

/** Above any number of parts that an event has for a pair (`PARTS`): a pair and its parts are noted as one number. */
const NOTE = 2 ** 20;

/** `rows`: those of the window. */
export function* countFewPairs(level: Level, rows: Uint32Array, weight: PairWeight): Work<FewPairs> {
  const notes = notesOf(level, rows, weight).sort();
  yield;
  const all = counted(notes, weight === 'split');
  return {
    all,
    among: (drawn) => picked(level, all, drawn),
    counterparts: (actors) => counterpartsOf(level, all, actors),
  };
}

function notesOf({ lists, pairs }: Level, rows: Uint32Array, weight: PairWeight): Float64Array {
  const { offsets, values } = pairs;
  const notes: number[] = [];
  for (const row of rows) {
    const end = offsets[row + 1]!;
    if (weight === 'bilateral' && end - offsets[row]! !== 1) continue;
    const parts = weight === 'split' ? partsOf(lists.offsets[row + 1]! - lists.offsets[row]!) : 0;
    for (let at = offsets[row]!; at < end; at++) notes.push(values[at]! * NOTE + parts);
  }
  return Float64Array.from(notes);
}

/** Notes of the same pair stand side by side. */
function counted(notes: Float64Array, split: boolean): CountedPairs {
  const pairs = new Uint32Array(notes.length);
  const events = new Uint32Array(notes.length);
  const parts = new Float64Array(notes.length);
  let size = 0;
  for (const note of notes) {
    const pair = Math.floor(note / NOTE);
    if (size === 0 || pairs[size - 1] !== pair) pairs[size++] = pair;
    events[size - 1]! += 1;
    parts[size - 1]! += note % NOTE;
  }
  return {
    pairs: pairs.subarray(0, size),
    events: events.subarray(0, size),
    parts: split ? parts.subarray(0, size) : null,
  };
}

function picked(
  { first, second }: Level,
  { pairs, events, parts }: CountedPairs,
  drawn: Uint8Array,
): CountedPairs {
  const kept = Uint32Array.from(pairs.keys()).filter(
    (at) => drawn[first[pairs[at]!]!] === 1 && drawn[second[pairs[at]!]!] === 1,
  );
  return {
    pairs: kept.map((at) => pairs[at]!),
    events: kept.map((at) => events[at]!),
    parts: parts && Float64Array.from(kept, (at) => parts[at]!),
  };
}

function counterpartsOf(
  { first, second, axis }: Level,
  { pairs }: CountedPairs,
  actors: Uint32Array,
): Uint32Array {
  const degrees = new Uint32Array(axis.size);
  for (const pair of pairs) {
    degrees[first[pair]!]! += 1;
    degrees[second[pair]!]! += 1;
  }
  return actors.map((actor) => degrees[actor]!);
}
