/**
 * The axis over the lanes: a line of labels for a unit of time and above it one for the larger unit, at the scale of the
 * window. Pure; canvas and paper draw it. It is ours and not vis-timeline's, which takes its axis out of the page and
 * makes it anew with every frame: measured, half of all the work of a moving window.
 */
import { utcDay, utcHour, utcMonday, utcMonth, utcYear, type CountableTimeInterval } from 'd3-time';
import type { AxisLabels, AxisUnit } from './axis-labels.ts';
import type { TimeWindow } from './time-window.ts';

/** In CSS pixels from the left end of the window. */
export interface AxisLine {
  readonly x: number;
  readonly major: boolean;
}
export interface AxisLabel {
  /** Left end of the text. */
  readonly x: number;
  readonly major: boolean;
  readonly text: string;
}
export interface Axis {
  readonly lines: readonly AxisLine[];
  readonly labels: readonly AxisLabel[];
}

export interface AxisText {
  readonly labels: AxisLabels;
  /** The reader's text size over the usual. */
  readonly scale: number;
  /** Width in CSS pixels, as minor or as major label. */
  readonly widthOf: (text: string, major: boolean) => number;
}

/** Its look, on canvas and on paper: lines of the smaller unit are fainter, labels of the larger as `--weight-medium`. */
export const MINOR_LINE_OPACITY = 0.55;
export const MAJOR_WEIGHT = 550;

/** Room between a line and its label, and behind a label. */
const INSET = 5;
const GAP = 8;
/** No label is longer at the usual text size: measuring a new text takes longer than drawing it. */
const LONGEST = 260;

interface Level {
  readonly every: CountableTimeInterval;
  readonly step: number;
  readonly label: AxisUnit;
  /** How long it usually is. */
  readonly hours: number;
  /** Least pixels from one to the next at the usual text size. */
  readonly room: number;
  /** The larger unit. */
  readonly above: { readonly every: CountableTimeInterval; readonly label: AxisUnit } | null;
}

const DAY = { every: utcDay, label: 'wholeDay' } as const;
const MONTH = { every: utcMonth, label: 'monthOfYear' } as const;
const YEAR = { every: utcYear, label: 'year' } as const;
const HOURS_PER_YEAR = 8_766;

/** From the finest to the coarsest; those of hours end where a day has no more room for its name. */
const LEVELS: readonly Level[] = [
  ...[1, 3, 6].map((step) => level(utcHour, step, 'time', step, 48, DAY)),
  level(utcDay, 1, 'weekday', 24, 64, MONTH),
  level(utcDay, 1, 'day', 24, 28, MONTH),
  level(utcMonday, 1, 'day', 7 * 24, 28, MONTH),
  level(utcMonth, 1, 'month', 730, 46, YEAR),
  level(utcMonth, 3, 'month', 2_191, 46, YEAR),
  ...[1, 2, 5, 10, 20, 50, 100, 200, 500, 1_000].map((step) =>
    level(utcYear, step, 'year', step * HOURS_PER_YEAR, 40, null),
  ),
];

function level(
  every: CountableTimeInterval,
  step: number,
  label: AxisUnit,
  hours: number,
  room: number,
  above: Level['above'],
): Level {
  return { every, step, label, hours, room, above };
}

const MS_PER_HOUR = 3_600_000;

export function makeAxis(window: TimeWindow, width: number, text: AxisText): Axis {
  const perMs = width / (window.to - window.from);
  const { every, step, label, above } = levelFor(perMs, text.scale);
  const xOf = (date: Date): number => (date.getTime() - window.from) * perMs;
  const minor = startsOf(every, step, window);
  const major = above ? startsOf(above.every, 1, window) : [];
  const majorTimes = new Set(major.map((date) => date.getTime()));
  return {
    lines: [
      ...minor
        .filter((date) => !majorTimes.has(date.getTime()))
        .map((date) => ({ x: xOf(date), major: false })),
      ...major.map((date) => ({ x: xOf(date), major: true })),
    ],
    labels: [
      ...minor.flatMap((date) =>
        labelAt({ x: xOf(date), end: width }, { words: text.labels[label](date), major: false }, text),
      ),
      ...(above ? majorLabels(above, window, major.map(xOf), major, width, text) : []),
    ],
  };
}

function levelFor(perMs: number, scale: number): Level {
  const perHour = perMs * MS_PER_HOUR;
  return LEVELS.find(({ hours, room }) => hours * perHour >= room * scale) ?? LEVELS.at(-1)!;
}

/** Where each unit in the window begins; of `step` units one. */
export function startsOf(every: CountableTimeInterval, step: number, { from, to }: TimeWindow): Date[] {
  const interval = step === 1 ? every : every.every(step)!;
  return interval.range(new Date(Math.ceil(from)), new Date(Math.ceil(to)));
}

/** The unit under way at the left end is named there, until its successor needs the room. */
function majorLabels(
  { every, label }: NonNullable<Level['above']>,
  window: TimeWindow,
  lines: readonly number[],
  dates: readonly Date[],
  width: number,
  text: AxisText,
): AxisLabel[] {
  const words = text.labels[label];
  const first = labelAt(
    { x: 0, end: lines[0] ?? width },
    { words: words(every.floor(new Date(window.from))), major: true },
    text,
  );
  return [
    ...(lines[0] === 0 ? [] : first),
    ...dates.flatMap((date, at) =>
      labelAt({ x: lines[at]!, end: lines[at + 1] ?? width }, { words: words(date), major: true }, text),
    ),
  ];
}

/** Nothing where there is no room for the whole of it up to `end`: a year that is cut is another year. */
function labelAt(
  { x: line, end }: { readonly x: number; readonly end: number },
  { words, major }: { readonly words: string; readonly major: boolean },
  text: AxisText,
): AxisLabel[] {
  const x = line + INSET;
  const fits = x + LONGEST * text.scale <= end || x + text.widthOf(words, major) + (major ? GAP : 0) <= end;
  return fits ? [{ x, major, text: words }] : [];
}
