/** The story of an actor or of a pair: their events that match the other clauses of the filter, in the period. */
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { utcDay, utcMonth, utcYear, type TimeInterval } from 'd3-time';
import { msOfDay, type Period, MS_PER_MINUTE } from '../base/time.ts';
import type { ActorId, EventRecord } from '../dataset/model.ts';
import type { Answer, Question, RowNumber } from '../engine/question.ts';
import { without, type Filter } from '../engine/filter.ts';
import { useView } from '../state/view-store.ts';
import { useDirectory } from './catalogue.ts';
import { engine } from './client.ts';
import { earliest, latest } from './rows-by-date.ts';
import { answered, identity } from './view-answer.ts';

/** Most events that a story lists; the rest is counted. */
export const MOST_LISTED = 500;

/** Whose story: of actors together, or of an organisation under whose roof events took place. */
export type Subject =
  | { readonly as: 'actors'; readonly actors: readonly ActorId[] }
  | { readonly as: 'framework'; readonly framework: ActorId };

export interface Story {
  readonly subject: Subject;
  /** `answer.overview` counts the whole record, all else what lies in the period. */
  readonly question: Question;
  readonly answer: Answer;
  /** Edges of the bins of `answer.overview`, in minutes. */
  readonly edges: Int32Array;
  /** Latest first, at most `MOST_LISTED`; `rows` are their numbers. */
  readonly events: readonly EventRecord[];
  readonly rows: readonly RowNumber[];
  /** The earliest, whether listed or not. */
  readonly first: EventRecord | undefined;
}

/** A record of a year or so is told by month, one of a month or so by day. */
const UNITS: readonly (readonly [interval: TimeInterval, longestDays: number])[] = [
  [utcDay, 62],
  [utcMonth, 5 * 366],
  [utcYear, Number.POSITIVE_INFINITY],
];

/** First minutes of the calendar years (or months, or days) of the extent, and of the one after. */
export function storyEdges(extent: Period): Int32Array {
  const [unit] = UNITS.find(([, longest]) => extent.to - extent.from < longest) ?? UNITS.at(-1)!;
  const first = unit.floor(new Date(msOfDay(extent.from)));
  const end = unit.offset(unit.floor(new Date(msOfDay(extent.to))), 1);
  return Int32Array.from([...unit.range(first, end), end], (date) => date.getTime() / MS_PER_MINUTE);
}

/** The other clauses of the filter hold for the story; its subject takes the place of its own clause. */
function questionOf(subject: Subject, filter: Filter, period: Period | null, edges: Int32Array): Question {
  const narrowed = without(filter, subject.as === 'actors' ? 'actors' : 'frameworks');
  return {
    filter:
      subject.as === 'actors'
        ? narrowed
        : { ...narrowed, frameworks: { values: [subject.framework], negated: false } },
    period,
    with: subject.as === 'actors' ? subject.actors : [],
    overview: { edges },
    counts: ['actors', 'kinds', 'places', 'topics', 'status'],
    rows: latest(MOST_LISTED),
  };
}

/** While another is asked for, the story before; `undefined` before the first. */
export function useStory(subject: Subject): Story | undefined {
  const { catalogue } = useDirectory();
  const filter = useView((view) => view.filter);
  const period = useView((view) => view.period);
  const { data } = useQuery({
    queryKey: ['story', identity(catalogue.info), subject, filter, period],
    queryFn: async ({ signal }): Promise<Story> => {
      const edges = storyEdges(catalogue.extent);
      const question = questionOf(subject, filter, period, edges);
      const answer = await answered(question, 'story', signal);
      const rows = Array.from(answer.rows?.rows ?? []);
      const events = await engine().records(rows);
      const first =
        answer.matching > rows.length ? await firstOf(question, signal) : events[events.length - 1];
      return { subject, question, answer, edges, events, rows, first };
    },
    placeholderData: keepPreviousData,
  });
  return data;
}

async function firstOf(question: Question, signal: AbortSignal): Promise<EventRecord | undefined> {
  const { filter, period, with: actors = [] } = question;
  const answer = await answered({ filter, period, with: actors, rows: earliest(1) }, 'story', signal);
  const [record] = await engine().records(Array.from(answer.rows?.rows ?? []));
  return record;
}
