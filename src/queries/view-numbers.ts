/** The numbers that the summary of the view tells: how many in which year, and what occurs most. */
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { utcYear } from 'd3-time';
import { msOfDay, type Period, MS_PER_MINUTE } from '../base/time.ts';
import type { Catalogue } from '../dataset/model.ts';
import type { Filter } from '../engine/filter.ts';
import type { Answer, Question } from '../engine/question.ts';
import { useDirectory } from './catalogue.ts';
import { useRestingAnswer } from './resting-answer.ts';
import { answered, identity } from './view-answer.ts';

export interface YearCount {
  readonly year: number;
  readonly count: number;
}

export interface ViewNumbers {
  readonly filter: Filter;
  readonly period: Period | null;
  /** Events that match, whatever the day of the period on which they go on. */
  readonly matching: number;
  /**
   * Calendar years of the record within the period, with the events that begin in them (on their earliest day, where
   * the date is not known exactly): as the bars of a story count, each event once. What began before the period and
   * goes on in it is in `matching`, and in no year.
   */
  readonly years: readonly YearCount[];
  /** The place or framework that stands out; `null` where none does, or where the filter names it already. */
  readonly top: Top | null;
}

export interface Top {
  readonly dimension: 'places' | 'frameworks';
  readonly id: string;
  readonly count: number;
}

/** First minutes of the years, cut to the period and the record. */
export function yearEdges(extent: Period, period: Period | null): Int32Array {
  const from = msOfDay(Math.max(extent.from, period?.from ?? extent.from));
  const end = msOfDay(Math.min(extent.to, period?.to ?? extent.to) + 1);
  if (from >= end) return new Int32Array();
  const years = utcYear.range(new Date(from + 1), new Date(end)).map((year) => year.getTime());
  return Int32Array.from([from, ...years, end], (ms) => ms / MS_PER_MINUTE);
}

export function viewNumbers(
  { filter, period }: Pick<Question, 'filter' | 'period'>,
  answer: Answer,
  edges: Int32Array,
  catalogue: Pick<Catalogue, 'places' | 'frameworks'>,
): ViewNumbers {
  const histogram = answer.overview?.matching ?? new Uint32Array();
  const bins = Math.max(0, edges.length - 1);
  const kinds = bins > 0 ? histogram.length / bins : 0;
  const years = Array.from({ length: bins }, (_, bin) => ({
    year: new Date(edges[bin]! * MS_PER_MINUTE).getUTCFullYear(),
    count: histogram.subarray(bin * kinds, (bin + 1) * kinds).reduce((sum, count) => sum + count, 0),
  }));
  const tops = [
    filter.places
      ? null
      : topOf(
          'places',
          answer,
          catalogue.places.map(({ id }) => id),
        ),
    filter.frameworks ? null : topOf('frameworks', answer, catalogue.frameworks),
  ];
  const [top = null] = tops.filter((one) => one !== null).sort((a, b) => b.count - a.count);
  return { filter, period, matching: answer.matching, years, top };
}

const LEAST_OF_A_TOP = 3;
/** Less than that share of the events says little about them. */
const LEAST_SHARE = 0.25;

/** The value with the most events, if it has enough of them and more than any other. */
function topOf(
  dimension: Top['dimension'],
  { counts, matching }: Answer,
  ids: readonly string[],
): Top | null {
  const found = counts?.[dimension] ?? new Uint32Array();
  const most = found.reduce((a, b) => Math.max(a, b), 0);
  const at = found.indexOf(most);
  if (most < Math.max(LEAST_OF_A_TOP, LEAST_SHARE * matching) || found.includes(most, at + 1)) return null;
  return { dimension, id: ids[at]!, count: most };
}

/** One question more for each view that has come to rest; while another is asked for, the numbers before. */
export function useViewNumbers(): ViewNumbers | undefined {
  const { catalogue } = useDirectory();
  const resting = useRestingAnswer()?.question ?? null;
  const { filter = {}, period = null } = resting ?? {};
  const { data } = useQuery({
    queryKey: ['numbers', identity(catalogue.info), filter, period],
    queryFn: async ({ signal }): Promise<ViewNumbers> => {
      const edges = yearEdges(catalogue.extent, period);
      const counts = ['places', 'frameworks'] as const;
      const question: Question = { filter, period, overview: { edges }, counts };
      return viewNumbers(question, await answered(question, 'numbers', signal), edges, catalogue);
    },
    enabled: resting !== null,
    placeholderData: keepPreviousData,
  });
  return data;
}
