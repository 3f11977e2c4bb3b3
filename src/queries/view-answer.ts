/** The composite question of the current view, and its answer: what timeline, graph, sentence and filters read. */
import { hashKey, keepPreviousData, useQuery } from '@tanstack/react-query';
import { createContext, useContext, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { create } from 'zustand';
import type { Catalogue, DatasetInfo } from '../dataset/model.ts';
import type { Answer, LanesQuestion, Question } from '../engine/question.ts';
import { DIMENSIONS, type Dimension } from '../engine/filter.ts';
import type { View } from '../state/view-state.ts';
import { useView } from '../state/view-store.ts';
import { useDirectory } from './catalogue.ts';
import { engine } from './client.ts';
import { binEdges, overviewEdges } from './bin-edges.ts';

/** How much the pictures can show; they say so when their size changes. Widths in CSS pixels. */
export interface Room {
  readonly timelineWidth: number;
  /** Most lanes, most labels per lane, most marks in all. */
  readonly lanes: number;
  readonly labels: number;
  readonly marks: number;
  readonly overviewWidth: number;
  /** Most nodes of the graph, unless the reader asks for more. */
  readonly nodes: number;
  /** Actors on the path that is looked at: the graph draws them whatever their number of events. */
  readonly onPath: readonly string[];
  /** Lanes that the reader pinned. */
  readonly pinned: readonly string[];
}

const useRoomStore = create<Room>(() => ({
  timelineWidth: 1200,
  lanes: 40,
  labels: 30,
  marks: 5_000,
  overviewWidth: 1200,
  nodes: 300,
  onPath: [],
  pinned: [],
}));

export function useRoom(): Room {
  return useRoomStore();
}

/** A picture's size or budget changed. Same values change nothing. */
export function setRoom(change: Partial<Room>): void {
  const room = useRoomStore.getState();
  const keys = Object.keys(change) as (keyof Room)[];
  if (keys.some((key) => JSON.stringify(room[key]) !== JSON.stringify(change[key])))
    useRoomStore.setState(change);
}

/** The parts of the view that the engine must know; the selection is not among them. */
type AskedView = Pick<View, 'period' | 'filter' | 'lanes' | 'level' | 'weight' | 'nodes' | 'included'>;

/** Links of the graph: so many per node, and so many where there are few nodes. */
const LINKS_PER_NODE = 5;
const FEWEST_LINKS = 1_500;

export function questionOf(
  view: AskedView,
  room: Room,
  catalogue: Pick<Catalogue, 'extent' | 'sources'>,
  overview: Int32Array = overviewEdges(catalogue.extent, room.overviewWidth),
): Question {
  const nodes = view.nodes ?? room.nodes;
  return {
    filter: view.filter,
    period: view.period,
    lanes: lanesQuestion(view, room, catalogue),
    overview: { edges: overview },
    graph: {
      level: view.level,
      weight: view.weight,
      actors: nodes,
      pairs: Math.max(FEWEST_LINKS, nodes * LINKS_PER_NODE),
      included: [...new Set([...view.included, ...room.onPath])],
    },
    counts: listedDimensions(catalogue),
  };
}

/** For a timeline that shows `period`. */
export function lanesQuestion(
  { period, lanes }: Pick<View, 'period' | 'lanes'>,
  room: Room,
  { extent }: Pick<Catalogue, 'extent'>,
): LanesQuestion {
  return {
    by: lanes,
    limit: room.lanes,
    pinned: room.pinned,
    edges: binEdges(period ?? extent, room.timelineWidth),
    labels: room.labels,
    marks: room.marks,
  };
}

/** Those whose values the panel lists: not sources that are too many to be named, nor where there are none. */
export function listedDimensions({ sources }: Pick<Catalogue, 'sources'>): readonly Dimension[] {
  return sources?.length ? DIMENSIONS : DIMENSIONS.filter((dimension) => dimension !== 'sources');
}

export interface ViewAnswer {
  /** The question that was answered. */
  readonly question: Question;
  readonly answer: Answer;
}

export interface Answered {
  /** The newest answer; while the next one is under way, the one before; `null` before the first. */
  readonly answer: ViewAnswer | null;
  /** Whether `answer` is that to the newest question; asked when it matters, as it changes with every step of a movement. */
  readonly isCurrent: () => boolean;
}

/** Held by the `AnswerProvider`. */
export const AnswerContext = createContext<Answered>({ answer: null, isCurrent: () => true });

/** The newest answer; while the next one is under way, the one before; `null` before the first. */
export function useViewAnswer(): ViewAnswer | null {
  return useContext(AnswerContext).answer;
}

/** Asks. To be called in one place: each caller would follow every step of a movement. */
export function useAskedView(): Answered {
  const { catalogue } = useDirectory();
  const room = useRoom();
  const period = useView((view) => view.period);
  const filter = useView((view) => view.filter);
  const lanes = useView((view) => view.lanes);
  const level = useView((view) => view.level);
  const weight = useView((view) => view.weight);
  const nodes = useView((view) => view.nodes);
  const included = useView((view) => view.included);
  const overview = useMemo(
    () => overviewEdges(catalogue.extent, room.overviewWidth),
    [catalogue, room.overviewWidth],
  );
  // A key is worked out with each step of a movement: what stays the same in it is put into words once.
  const others = useMemo(
    () => hashKey([identity(catalogue.info), filter, lanes, level, weight, nodes, included, room]),
    [catalogue, filter, lanes, level, weight, nodes, included, room],
  );
  const { data, isPlaceholderData } = useQuery({
    queryKey: ['view', others, period?.from, period?.to],
    queryFn: async ({ signal }): Promise<ViewAnswer> => {
      const asked = { period, filter, lanes, level, weight, nodes, included };
      const question = questionOf(asked, room, catalogue, overview);
      return { question, answer: await answered(question, 'view', signal) };
    },
    placeholderData: keepPreviousData,
  });
  const current = useRef(true);
  useLayoutEffect(() => {
    current.current = !isPlaceholderData;
  });
  const [isCurrent] = useState(() => () => current.current);
  return useMemo(() => ({ answer: data ?? null, isCurrent }), [data, isCurrent]);
}

export function identity(info: DatasetInfo): string {
  return `${info.id}@${info.version}`;
}

/**
 * The answer, or, where a newer question of the channel took its place, a rejection that nobody sees:
 * the query is cancelled then, and asked again only if its view is shown again.
 */
export async function answered(question: Question, channel: string, signal: AbortSignal): Promise<Answer> {
  const asked = await engine().ask(question, channel);
  if (asked.overtaken || signal.aborted)
    throw new DOMException('A newer question took its place', 'AbortError');
  return asked.answer;
}
