/** The one view, its history, and the verbs that write it. A step can be undone; a movement (pan, zoom) cannot. */
import { create } from 'zustand';
import { omit } from '../base/omit.ts';
import type { Period } from '../base/time.ts';
import type { ActorId, EdtfDate, EventId, SeriesId, SourceId } from '../dataset/model.ts';
import type { ActorClause, Clause, Dimension, Filter, WordsClause } from '../engine/filter.ts';
import type { GraphLevel, LaneDimension, PairWeight } from '../engine/question.ts';
import {
  DEFAULT_VIEW,
  MOST_HULLS,
  MOST_NODES,
  periodInView,
  samePeriod,
  sameSelection,
  type NodeSize,
  type Panel,
  type Pin,
  type Selection,
  type View,
} from './view-state.ts';

const MOST_STEPS_KEPT = 200;

interface ViewHistory {
  readonly view: View;
  readonly past: readonly View[];
  readonly future: readonly View[];
  /** How the view came about: the address bar pushes a step, replaces a movement, and leaves the rest alone. */
  readonly cause: 'step' | 'movement' | 'shown';
}

const useViewStore = create<ViewHistory>(() => ({
  view: DEFAULT_VIEW,
  past: [],
  future: [],
  cause: 'shown',
}));

export function useView<T>(partOf: (view: View) => T): T {
  return useViewStore((state) => partOf(state.view));
}

export function currentView(): View {
  return useViewStore.getState().view;
}

export function useCanUndo(): boolean {
  return useViewStore((state) => state.past.length > 0);
}

export function useCanRedo(): boolean {
  return useViewStore((state) => state.future.length > 0);
}

/** Calls the listener after each change, with how it came about. Returns the way to stop. */
export function onViewChange(listener: (view: View, cause: ViewHistory['cause']) => void): () => void {
  return useViewStore.subscribe((state, before) => {
    if (state.view !== before.view) listener(state.view, state.cause);
  });
}

function step(change: Partial<View>): void {
  useViewStore.setState(({ view, past }) => ({
    view: { ...view, ...change },
    past: [...past, view].slice(-MOST_STEPS_KEPT),
    future: [],
    cause: 'step',
  }));
}

function stepFilter(filter: Filter, selection?: Selection | null): void {
  step(selection === undefined ? { filter } : { filter, selection });
}

/**
 * Shows a view that Back or Forward brought, maybe by several steps at once. What can be undone and redone moves with
 * it, so that Ctrl+Z goes on from there; where no step led through it, there is nothing to go on from.
 */
export function travelTo(view: View, isSame: (a: View, b: View) => boolean): void {
  useViewStore.setState(({ view: left, past, future }) => {
    const steps = [...past, left, ...future];
    const at = nearest(steps, past.length, (one) => isSame(one, view));
    if (at === null) return { view, past: [], future: [], cause: 'shown' };
    return { view, past: steps.slice(0, at), future: steps.slice(at + 1), cause: 'shown' };
  });
}

/** The place, of those that are as wanted, that is the fewest steps away; the earlier one of two. */
function nearest<T>(steps: readonly T[], from: number, isWanted: (one: T) => boolean): number | null {
  const byDistance = steps.map((_, at) => at).toSorted((a, b) => Math.abs(a - from) - Math.abs(b - from));
  return byDistance.find((at) => isWanted(steps[at]!)) ?? null;
}

/** Begins anew with this view: at start, with another dataset, in tests. */
export function resetView(view: View = DEFAULT_VIEW): void {
  useViewStore.setState({ view, past: [], future: [], cause: 'shown' });
}

export function undo(): void {
  useViewStore.setState(({ view, past, future }) => {
    const before = past.at(-1);
    if (!before) return {};
    return { view: before, past: past.slice(0, -1), future: [view, ...future], cause: 'step' };
  });
}

export function redo(): void {
  useViewStore.setState(({ view, past, future }) => {
    const [after, ...rest] = future;
    if (!after) return {};
    return { view: after, past: [...past, view], future: rest, cause: 'step' };
  });
}

/** The period in force moves, without a step in the history. `null`: everything. */
export function movePeriod(period: Period | null): void {
  useViewStore.setState(({ view }) =>
    samePeriod(view.period, period) ? {} : { view: { ...view, period }, cause: 'movement' },
  );
}

/** As `movePeriod`, but one can go back to what was in view: where a movement begins that the reader did not make by hand. */
export function stepPeriod(period: Period | null): void {
  if (!samePeriod(currentView().period, period)) step({ period });
}

/** A period that the reader named (typed, chose by button) is in force, and in view: a step. */
export function setPeriod(period: Period | null): void {
  const change = toPeriod(period);
  if (change) step(change);
}

/** In force, and in view; `null` where it is both already. */
function toPeriod(period: Period | null): Partial<View> | null {
  const view = currentView();
  if (samePeriod(view.period, period) && samePeriod(periodInView(view), period)) return null;
  return view.lock ? { period, lock: { look: period } } : { period };
}

/** Panning and zooming: what the timeline shows, and with it the period in force, but for a lock. No step. */
export function moveLook(look: Period | null): void {
  const { lock } = currentView();
  if (!lock) movePeriod(look);
  else if (!samePeriod(lock.look, look))
    useViewStore.setState(({ view }) => ({ view: { ...view, lock: { look } }, cause: 'movement' }));
}

/** What the timeline is to show, as a step: named in it, or dragged in the overview to its end. */
export function setLook(look: Period | null): void {
  const { lock } = currentView();
  if (!lock) setPeriod(look);
  else if (!samePeriod(lock.look, look)) step({ lock: { look } });
}

/** Keeps the period in force while the timeline moves; again: what it shows now is in force. */
export function toggleLock(): void {
  const { period, lock } = currentView();
  step(lock ? { period: lock.look, lock: null } : { lock: { look: period } });
}

/** The timeline shows the period in force again, which stays locked. */
export function lookBack(): void {
  setLook(currentView().period);
}

/**
 * What a click on an actor does: filter by it and show it; again: take it away.
 * With `add` (Shift or Ctrl) the other actors stay.
 */
export function toggleActor(id: ActorId, { add = false }: { readonly add?: boolean } = {}): void {
  const { filter } = currentView();
  const chosen = filter.actors?.negated ? [] : (filter.actors?.values ?? []);
  const others = chosen.filter((other) => other !== id);
  const taken = chosen.includes(id) && (add || chosen.length === 1);
  const values = taken ? others : add ? [...others, id] : [id];
  const mode = filter.actors?.mode ?? 'all';
  stepFilter(
    values.length === 0
      ? omit(filter, 'actors')
      : { ...filter, actors: { values, mode: values.length === 1 ? 'all' : mode, negated: false } },
    taken ? null : { kind: 'actor', id },
  );
}

/**
 * What a click on an organisation does under whose roof events took place, and which takes no part itself: filter by
 * it as their framework and show it; again: take it away.
 */
export function toggleFramework(id: ActorId, { add = false }: { readonly add?: boolean } = {}): void {
  const { filter } = currentView();
  const chosen = filter.frameworks?.negated ? [] : (filter.frameworks?.values ?? []);
  const taken = chosen.includes(id) && (add || chosen.length === 1);
  const others = chosen.filter((other) => other !== id);
  const values = taken ? others : add ? [...others, id] : [id];
  stepFilter(
    values.length === 0 ? omit(filter, 'frameworks') : { ...filter, frameworks: { values, negated: false } },
    taken ? null : { kind: 'actor', id },
  );
}

/** What a click on an edge does: filter by the two together and show their story. */
export function choosePair(a: ActorId, b: ActorId): void {
  const { filter } = currentView();
  stepFilter(
    { ...filter, actors: { values: [a, b], mode: 'all', negated: false } },
    { kind: 'pair', ids: [a, b] },
  );
}

export function setActorClause(clause: ActorClause | null): void {
  const { filter } = currentView();
  stepFilter(clause && clause.values.length > 0 ? { ...filter, actors: clause } : omit(filter, 'actors'));
}

type ValueDimension = Exclude<Dimension, 'actors'>;

/** Sets the clause of a dimension; `null` or no values take it away. */
export function setClause(dimension: ValueDimension, clause: Clause | null): void {
  const { filter } = currentView();
  const next =
    clause && clause.values.length > 0 ? { ...filter, [dimension]: clause } : omit(filter, dimension);
  stepFilter(next);
}

/** Adds the value to the clause of its dimension, or takes it out where it stands. */
export function toggleValue(dimension: ValueDimension, value: string): void {
  const clause: Clause | undefined = currentView().filter[dimension];
  const values = clause?.values ?? [];
  const next = values.includes(value) ? values.filter((other) => other !== value) : [...values, value];
  setClause(dimension, { values: next, negated: clause?.negated ?? false });
}

export function setWords(words: WordsClause | null): void {
  const { filter } = currentView();
  stepFilter(words && words.text.trim() !== '' ? { ...filter, words } : omit(filter, 'words'));
}

export function removeClause(dimension: keyof Filter): void {
  stepFilter(omit(currentView().filter, dimension));
}

/** Puts another filter in the place of this one; the period and the selection stay. */
export function setFilter(filter: Filter): void {
  stepFilter(filter);
}

/** Takes the whole filter away; the period and the selection stay. */
export function clearFilter(): void {
  stepFilter({});
}

/** Filter and period in one step, as they were asked elsewhere. */
export function showMatching(filter: Filter, period: Period | null): void {
  step({ filter, ...toPeriod(period) });
}

export function showEverything(): void {
  showMatching({}, null);
}

/**
 * Once more is no step; but whoever looks at something else by now is shown it again, for which it is a new value.
 * `besides`: what becomes another with it, if anything.
 */
function select(selection: Selection | null, besides: Partial<View> | null = null): void {
  const { selection: before, panel: open } = currentView();
  const panel = selection ? 'details' : open;
  if (besides || !sameSelection(before, selection) || panel !== open) step({ ...besides, selection, panel });
  else if (selection) useViewStore.setState(({ view }) => ({ view: { ...view, selection }, cause: 'shown' }));
}

export function selectEvent(id: EventId): void {
  select({ kind: 'event', id });
}

/** One that may lie outside of the period in force, which then becomes this one: one step. */
export function selectEventIn(id: EventId, period: Period | null): void {
  select({ kind: 'event', id }, toPeriod(period));
}

/** Shows an actor without filtering by it. */
export function selectActor(id: ActorId): void {
  select({ kind: 'actor', id });
}

export function selectPair(a: ActorId, b: ActorId): void {
  select({ kind: 'pair', ids: [a, b] });
}

export function selectSource(id: SourceId): void {
  select({ kind: 'source', id });
}

/** Shows a series, with the change between two of its points. */
export function selectSeries(id: SeriesId, points: readonly [EdtfDate, EdtfDate] | null = null): void {
  select({ kind: 'series', id, points });
}

export function clearSelection(): void {
  select(null);
}

export function setLanes(lanes: LaneDimension): void {
  step({ lanes });
}

export function setLevel(level: GraphLevel): void {
  step({ level });
}

export function setWeight(weight: PairWeight): void {
  step({ weight });
}

export function setSize(size: NodeSize): void {
  step({ size });
}

/** Outlines around members in the graph; what is beyond the most that can be told apart is left out. */
export function setHulls(hulls: readonly ActorId[]): void {
  step({ hulls: hulls.slice(0, MOST_HULLS) });
}

/** Puts actors in their places in the graph, to the pixel. */
export function pinActors(places: readonly Pin[]): void {
  const others = currentView().pins.filter((pin) => !places.some(({ id }) => id === pin.id));
  const pins = places.map(({ id, x, y }) => ({ id, x: Math.round(x), y: Math.round(y) }));
  step({ pins: [...others, ...pins] });
}

export function unpinActor(id: ActorId): void {
  step({ pins: currentView().pins.filter((pin) => pin.id !== id) });
}

export function unpinAll(): void {
  step({ pins: [] });
}

/** Most actors that the graph draws; `null`: as many as there is room for. */
export function setNodes(nodes: number | null): void {
  step({ nodes: nodes === null ? null : Math.min(nodes, MOST_NODES) });
}

/** Draws an actor whatever its number of events. */
export function includeActor(id: ActorId): void {
  const { included } = currentView();
  if (!included.includes(id)) step({ included: [...included, id] });
}

export function hideActors(ids: readonly ActorId[]): void {
  const { hidden } = currentView();
  const more = ids.filter((id) => !hidden.includes(id));
  if (more.length > 0) step({ hidden: [...hidden, ...more] });
}

export function showHidden(): void {
  step({ hidden: [] });
}

/** Puts the ego network of an actor in the light, and no path. */
export function showEgo(id: ActorId, steps: 1 | 2): void {
  step({ focus: { kind: 'ego', id, steps } });
}

/** Puts the shortest chain between two actors in the light, and no ego network. */
export function showPath(from: ActorId, to: ActorId): void {
  if (from !== to) step({ focus: { kind: 'path', ends: [from, to] } });
}

export function leaveFocus(): void {
  if (currentView().focus) step({ focus: null });
}

export function setRecency(recency: boolean): void {
  if (currentView().recency !== recency) step({ recency });
}

export function setCommunities(communities: boolean): void {
  if (currentView().communities !== communities) step({ communities });
}

export function setPanel(panel: Panel): void {
  if (currentView().panel !== panel) step({ panel });
}

/** Esc: one step back out. First the selection, then what the graph looks at, then filter, lock, and period. */
export function stepOut(): void {
  const { selection, focus, filter, lock, period } = currentView();
  if (selection) select(null);
  else if (focus) leaveFocus();
  else if (Object.keys(filter).length > 0) clearFilter();
  else if (lock) step({ lock: null });
  else if (period) setPeriod(null);
}
