/** Points of series, and changes between two of them, that come near a figure of the article. */
import type { Series, SeriesPoint } from '../../dataset/model.ts';
import { changeBetween } from '../../dataset/series-change.ts';
import { isShare } from '../../i18n/change-text.ts';
import type { ArticleMark, FigureMark } from '../../queries/article.ts';
import { namedYears, type SeriesMatch } from './series-matches.ts';

export interface NearNumber {
  readonly series: Series;
  /** One: its value comes near. Two, the earlier first: the change between them does. */
  readonly points: readonly [SeriesPoint] | readonly [SeriesPoint, SeriesPoint];
}

export interface FigureMatch {
  /** Where it stands first. */
  readonly figure: FigureMark;
  /** The nearest first. */
  readonly near: readonly NearNumber[];
}

/** Of the figure: articles round. */
const NEAR_VALUE = 0.015;
/** A change of 66.7 % is "68 per cent" where another source has other customs data. */
const NEAR_CHANGE = 0.03;
/** In percentage points, for small changes: 1.9 % is near to 2 %, 1.4 % is not. */
const LEAST_NEAR_CHANGE = 0.5;
const MOST_NEAR = 2;

/** `matches`: the series that fit what the article names. Figures that come near none of their numbers are left out. */
export function figureMatches(
  matches: readonly SeriesMatch[],
  marks: readonly ArticleMark[],
): readonly FigureMatch[] {
  const years = yearsTold(marks);
  const figures = new Map(
    marks
      .filter((mark) => mark.kind === 'figure')
      .toReversed()
      .map((figure) => [keyOfFigure(figure), figure]),
  );
  return [...figures.values()].toReversed().flatMap((figure) => {
    const near = matches.flatMap(({ series }) => nearIn(series, figure, years));
    const best = near.toSorted((a, b) => a.distance - b.distance).slice(0, MOST_NEAR);
    return best.length > 0 ? [{ figure, near: best.map(({ series, points }) => ({ series, points })) }] : [];
  });
}

/** Years that the article names as such; where it names none, those of its days and the years before these. */
function yearsTold(marks: readonly ArticleMark[]): ReadonlySet<string> {
  const named = namedYears(marks);
  if (named.size > 0) return named;
  const ofDays = marks
    .flatMap((mark) => (mark.kind === 'date' ? (/^\d{4}/.exec(mark.date) ?? []) : []))
    .map(Number);
  return new Set(ofDays.flatMap((year) => [String(year - 1), String(year)]));
}

/** The same for the same figure, wherever it stands. */
export function keyOfFigure({ value, unit }: FigureMark): string {
  return `${value}-${unit.replaceAll(' ', '-')}`;
}

/** `distance`: as a share of what counts as near. */
type Near = NearNumber & { readonly distance: number };

function nearIn(series: Series, figure: FigureMark, years: ReadonlySet<string>): readonly Near[] {
  const unit = unitOf(series.unit);
  if (figure.unit === 'percent' && !isShare(series.unit)) return nearChanges(series, figure.value, years);
  if (unit?.of !== figure.unit) return [];
  return series.points.flatMap((point): readonly Near[] => {
    const distance = Math.abs(point.value * unit.times - figure.value) / (NEAR_VALUE * figure.value);
    return distance <= 1 ? [{ series, points: [point], distance }] : [];
  });
}

/**
 * From a year of the article to any later one, and from the point before to that year: of all other pairs, some would
 * come near by chance.
 */
function nearChanges(series: Series, percent: number, years: ReadonlySet<string>): readonly Near[] {
  const points = series.points.toSorted((a, b) => a.span.start - b.span.start);
  const reach = Math.max(LEAST_NEAR_CHANGE, NEAR_CHANGE * percent);
  return points.flatMap((from, i) =>
    points.slice(i + 1).flatMap((to, j): readonly Near[] => {
      const { ratio } = changeBetween(from, to);
      const told = years.has(from.date) || (j === 0 && years.has(to.date));
      if (ratio === null || !told) return [];
      const distance = Math.abs(Math.abs(ratio) * 100 - percent) / reach;
      return distance <= 1 ? [{ series, points: [from, to], distance }] : [];
    }),
  );
}

const TIMES: Readonly<Record<string, number>> = { thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 };

/** "billion USD" → a thousand millions of USD. */
function unitOf(unit: string): { readonly times: number; readonly of: string } | undefined {
  if (isShare(unit)) return { times: 1, of: 'percent' };
  const [, scale, of] = /^(?:(thousand|million|billion|trillion) )?(.+)$/.exec(unit) ?? [];
  return of === undefined ? undefined : { times: scale === undefined ? 1 : TIMES[scale]!, of };
}
