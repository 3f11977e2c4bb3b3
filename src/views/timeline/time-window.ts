/** The stretch of time in view while it moves: finer than days, between limits, and as a period of whole days. */
import { dayOfMs, msOfDay, type Period } from '../../base/time.ts';

/** Milliseconds since 1970 in UTC, with fractions; `to` is one past the last. */
export interface TimeWindow {
  readonly from: number;
  readonly to: number;
}

const MS_PER_DAY = msOfDay(1);
/** Room beyond the first and the last event, as a share of the whole. */
const MARGIN = 0.02;
/** Today is within reach if it lies at most this share of the whole beyond the last event. */
const REACH = 0.05;

/** Where the timeline ends: the record's extent with a margin, and today, if the record comes near it. */
export function limitsOf(extent: Period, today: number): TimeWindow {
  const from = msOfDay(extent.from);
  const to = msOfDay(extent.to + 1);
  const length = to - from;
  const last = today > to && today < to + length * REACH ? today : to;
  const margin = Math.max(length * MARGIN, MS_PER_DAY);
  return { from: from - margin, to: last + margin };
}

/** `null`: everything, with its margins. */
export function windowOfPeriod(period: Period | null, limits: TimeWindow): TimeWindow {
  return period ? clampWindow({ from: msOfDay(period.from), to: msOfDay(period.to + 1) }, limits) : limits;
}

/** The whole days nearest to the window; `null` where it holds the whole extent. */
export function periodOfWindow(window: TimeWindow, extent: Period): Period | null {
  const from = Math.round(window.from / MS_PER_DAY);
  const to = Math.max(from, Math.round(window.to / MS_PER_DAY) - 1);
  return from <= extent.from && to >= extent.to ? null : { from, to };
}

/** As near to the window as limits and the shortest stretch, one day, allow. */
export function clampWindow(window: TimeWindow, limits: TimeWindow): TimeWindow {
  const whole = limits.to - limits.from;
  const length = Math.min(Math.max(window.to - window.from, MS_PER_DAY), whole);
  const middle = (window.from + window.to) / 2;
  const from = Math.min(Math.max(middle - length / 2, limits.from), limits.to - length);
  return { from, to: from + length };
}

/** `factor` above 1 zooms in; the instant `at` stays where it is, unless a limit is met. */
export function zoomWindow(window: TimeWindow, factor: number, at: number, limits: TimeWindow): TimeWindow {
  const whole = limits.to - limits.from;
  const length = Math.min(Math.max((window.to - window.from) / factor, MS_PER_DAY), whole);
  const share = (at - window.from) / (window.to - window.from);
  const from = Math.min(Math.max(at - share * length, limits.from), limits.to - length);
  return { from, to: from + length };
}

export function panWindow(window: TimeWindow, ms: number, limits: TimeWindow): TimeWindow {
  const shift = Math.min(Math.max(ms, limits.from - window.from), limits.to - window.to);
  return { from: window.from + shift, to: window.to + shift };
}

/** Between two windows, for animation: lengths change by ratio, as a zoom does. `share` from 0 to 1. */
export function windowBetween(a: TimeWindow, b: TimeWindow, share: number): TimeWindow {
  const [lengthA, lengthB] = [a.to - a.from, b.to - b.from];
  const length = lengthA * (lengthB / lengthA) ** share;
  // The fixed point of the zoom moves evenly in terms of the length, so that nothing swings about.
  const part = lengthA === lengthB ? share : (length - lengthA) / (lengthB - lengthA);
  const from = a.from + (b.from - a.from) * part;
  return { from, to: from + length };
}

export function sameWindow(a: TimeWindow, b: TimeWindow): boolean {
  return a.from === b.from && a.to === b.to;
}

export function holdsInstant(window: TimeWindow, ms: number): boolean {
  return ms >= window.from && ms < window.to;
}

/** The same stretch around another middle, at the middle of the day. */
export function windowAround(window: TimeWindow, ms: number, limits: TimeWindow): TimeWindow {
  const half = (window.to - window.from) / 2;
  const middle = msOfDay(dayOfMs(ms)) + MS_PER_DAY / 2;
  return clampWindow({ from: middle - half, to: middle + half }, limits);
}
