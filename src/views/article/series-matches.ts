/** Which series speak of what an article names, and which two of their points it may compare. */
import type { EdtfDate, Series } from '../../dataset/model.ts';
import type { ArticleMark } from '../../queries/article.ts';

export interface SeriesMatch {
  readonly series: Series;
  /** Dates to compare: years that the article names as such, not as those of a day; `null` where it names none that the series has. */
  readonly points: readonly [EdtfDate, EdtfDate] | null;
}

/** Series all of whose actors the article names. */
export function seriesMatches(all: readonly Series[], marks: readonly ArticleMark[]): readonly SeriesMatch[] {
  const named = new Set(marks.flatMap((mark) => (mark.kind === 'name' ? mark.actors : [])));
  const years = namedYears(marks);
  const fitting = all.filter(({ actors }) => actors.length > 0 && actors.every((actor) => named.has(actor)));
  return fitting.map((series) => ({ series, points: comparedIn(series, years) }));
}

/** Those that the article names as such, not as those of a day. */
export function namedYears(marks: readonly ArticleMark[]): ReadonlySet<string> {
  const dates = marks.flatMap((mark) => (mark.kind === 'date' ? [mark.date] : []));
  return new Set(dates.filter((date) => /^\d{4}$/.test(date)));
}

/** From the first year that is named to the last; with one alone, to the latest point. */
function comparedIn({ points }: Series, years: ReadonlySet<string>): SeriesMatch['points'] {
  const dates = points.toSorted((a, b) => a.span.start - b.span.start).map(({ date }) => date);
  const told = dates.filter((date) => years.has(date));
  const [from] = told;
  const to = told.length > 1 ? told.at(-1) : dates.at(-1);
  return from === undefined || to === undefined || from === to ? null : [from, to];
}
