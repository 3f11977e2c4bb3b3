/**
 * Counts of a window that follow it. Moving a period adds the events that entered and takes away those that left,
 * which is the incremental idea of crossfilter (Square, 2012, https://square.github.io/crossfilter/); unlike there,
 * a clause has a set of its own (`match-set.ts`), so that a period is two positions in it and no bits are kept per
 * event. Where a new count is cheaper than the difference, it is made from nothing.
 *
 * With intervals a window is the difference of two prefixes, by start and by end (`Window`); both move alone.
 */
import type { Axis } from './axis.ts';
import type { MatchSet, Rows, Window } from './match-set.ts';
import { ITEMS_PER_STEP } from '../base/work.ts';
import type { Work } from '../base/work.ts';

export const ROWS_PER_STEP = ITEMS_PER_STEP;

/** Anything that can be summed over rows. */
export interface Summing {
  /** Adds (`sign` 1) or takes away (−1) the rows at positions `from` to one before `to`; `null`: they are the rows. */
  apply(rows: Rows | null, from: number, to: number, sign: 1 | -1): void;
  clear(): void;
}

/** A sum and where it stands. */
export interface Tally<T extends Summing> {
  readonly sum: T;
  window: Window;
}

export function emptyTally<T extends Summing>(sum: T): Tally<T> {
  return { sum, window: { started: 0, over: 0 } };
}

/** Afterwards, and until the next yield of whoever moves it again, the sum is that of the window. */
export function* moveTally<T extends Summing>(tally: Tally<T>, set: MatchSet, to: Window): Work<T> {
  const fresh = cheapestStart(set, to);
  if (distance(fresh, to) < distance(tally.window, to)) {
    tally.sum.clear();
    tally.window = fresh;
  }
  // What enters comes first: then no count is ever below nothing on the way.
  yield* moveTo(tally, set, Math.max(tally.window.started, to.started), Math.min(tally.window.over, to.over));
  yield* moveTo(tally, set, to.started, to.over);
  return tally.sum;
}

function distance(from: Window, to: Window): number {
  return Math.abs(from.started - to.started) + Math.abs(from.over - to.over);
}

/** Empty windows from which one may begin: nothing has started yet, or everything is over, or, in order, any place. */
function cheapestStart({ byEnd, length }: MatchSet, to: Window): Window {
  if (byEnd === null) return { started: to.over, over: to.over };
  const before = { started: 0, over: 0 };
  const after = { started: length, over: length };
  return distance(before, to) <= distance(after, to) ? before : after;
}

function* moveTo<T extends Summing>(
  tally: Tally<T>,
  set: MatchSet,
  started: number,
  over: number,
): Work<void> {
  while (tally.window.started !== started) {
    const at = tally.window.started;
    const next = towards(at, started);
    tally.sum.apply(set.rows, Math.min(at, next), Math.max(at, next), next > at ? 1 : -1);
    tally.window = { started: next, over: tally.window.over };
    yield;
  }
  while (tally.window.over !== over) {
    const at = tally.window.over;
    const next = towards(at, over);
    tally.sum.apply(set.byEnd ?? set.rows, Math.min(at, next), Math.max(at, next), next > at ? -1 : 1);
    tally.window = { started: tally.window.started, over: next };
    yield;
  }
}

function towards(at: number, goal: number): number {
  return goal > at ? Math.min(goal, at + ROWS_PER_STEP) : Math.max(goal, at - ROWS_PER_STEP);
}

/** Events per value of an axis; the last entry counts those that have none. */
export class ValueCounts implements Summing {
  readonly counts: Uint32Array;
  readonly axis: Axis;

  constructor(axis: Axis) {
    this.axis = axis;
    this.counts = new Uint32Array(axis.size + 1);
  }

  clear(): void {
    this.counts.fill(0);
  }

  apply(rows: Rows | null, from: number, to: number, sign: 1 | -1): void {
    if (this.axis.only !== null) this.counts[this.axis.only]! += sign * (to - from);
    else if (this.axis.lists) this.#applyLists(rows, from, to, sign);
    else this.#applyScalar(rows, from, to, sign);
  }

  #applyScalar(rows: Rows | null, from: number, to: number, sign: number): void {
    const { counts } = this;
    const { size } = this.axis;
    const values = this.axis.scalar!;
    for (let i = from; i < to; i++) {
      const value = values[rows === null ? i : rows[i]!]!;
      counts[value < 0 ? size : value]! += sign;
    }
  }

  #applyLists(rows: Rows | null, from: number, to: number, sign: number): void {
    const { counts } = this;
    const { size } = this.axis;
    const { offsets, values } = this.axis.lists!;
    for (let i = from; i < to; i++) {
      const row = rows === null ? i : rows[i]!;
      const end = offsets[row + 1]!;
      let at = offsets[row]!;
      if (at === end) counts[size]! += sign;
      for (; at < end; at++) counts[values[at]!]! += sign;
    }
  }
}
