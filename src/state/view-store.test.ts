import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { DEFAULT_VIEW, type View } from './view-state.ts';
import {
  choosePair,
  clearSelection,
  currentView,
  hideActors,
  includeActor,
  lookBack,
  moveLook,
  leaveFocus,
  movePeriod,
  onViewChange,
  redo,
  resetView,
  selectActor,
  selectEvent,
  selectEventIn,
  selectPair,
  selectSeries,
  selectSource,
  setClause,
  setCommunities,
  setLook,
  setNodes,
  setPanel,
  setPeriod,
  setRecency,
  showEgo,
  showEverything,
  showHidden,
  showMatching,
  showPath,
  stepOut,
  toggleActor,
  toggleLock,
  toggleValue,
  travelTo,
  undo,
} from './view-store.ts';

const actors = () => currentView().filter.actors;
const isSame = (a: View, b: View) => JSON.stringify(a) === JSON.stringify(b);

beforeEach(() => resetView());

describe('filter and period, and an event with its period, are one step', () => {
  const PERIOD = { from: 100, to: 200 };
  const FILTER = { kinds: { values: ['meeting'], negated: false } };

  it.each<readonly [string, () => void, Partial<View>]>([
    ['what was counted elsewhere', () => showMatching(FILTER, PERIOD), { filter: FILTER, period: PERIOD }],
    ['everything', showEverything, { filter: {}, period: null }],
    ['an event of another time', () => selectEventIn('e1', PERIOD), { period: PERIOD, panel: 'details' }],
  ])('%s', (_name, act, shown) => {
    toggleActor('china');
    setPeriod({ from: 1, to: 2 });
    const before = currentView();
    act();
    expect(currentView()).toMatchObject(shown);
    undo();
    expect(currentView()).toEqual(before);
  });

  it('under a lock the timeline looks there, too', () => {
    toggleLock();
    showMatching(FILTER, PERIOD);
    expect(currentView()).toMatchObject({ period: PERIOD, lock: { look: PERIOD } });
    selectEventIn('e1', null);
    expect(currentView()).toMatchObject({ period: null, lock: { look: null } });
  });
});

describe('a click on an actor', () => {
  it('filters by it and shows it; a second click takes it away', () => {
    toggleActor('china');
    expect(actors()).toEqual({ values: ['china'], mode: 'all', negated: false });
    expect(currentView().selection).toEqual({ kind: 'actor', id: 'china' });
    toggleActor('china');
    expect(currentView()).toEqual(DEFAULT_VIEW);
  });

  it('adds with Shift, takes out with Shift, and replaces without', () => {
    toggleActor('china');
    toggleActor('russia', { add: true });
    expect(actors()?.values).toEqual(['china', 'russia']);
    toggleActor('china', { add: true });
    expect(actors()?.values).toEqual(['russia']);
    toggleActor('india', { add: true });
    toggleActor('iran');
    expect(actors()?.values).toEqual(['iran']);
  });

  it('one of several that were chosen, clicked alone, stays as the only one', () => {
    choosePair('china', 'russia');
    toggleActor('china');
    expect(actors()?.values).toEqual(['china']);
  });

  it('begins anew where the clause was negated', () => {
    setClause('kinds', { values: ['call'], negated: true });
    toggleActor('china');
    expect(currentView().filter.kinds?.negated).toBe(true);
    expect(actors()?.negated).toBe(false);
  });
});

describe('a clause', () => {
  it('goes away with its last value', () => {
    toggleValue('topics', 'trade');
    toggleValue('topics', 'energy');
    toggleValue('topics', 'trade');
    expect(currentView().filter.topics?.values).toEqual(['energy']);
    toggleValue('topics', 'energy');
    expect('topics' in currentView().filter).toBe(false);
  });
});

describe('history', () => {
  it('undoes and redoes step by step, and a new step forgets what could be redone', () => {
    toggleActor('china');
    toggleValue('kinds', 'call');
    undo();
    expect(currentView().filter.kinds).toBeUndefined();
    redo();
    expect(currentView().filter.kinds?.values).toEqual(['call']);
    undo();
    selectEvent('e1');
    redo();
    expect(currentView().filter.kinds).toBeUndefined();
  });

  it('a movement is no step: undo returns to the step before, wherever the period went', () => {
    toggleActor('china');
    movePeriod({ from: 1, to: 2 });
    movePeriod({ from: 2, to: 3 });
    undo();
    expect(currentView()).toEqual(DEFAULT_VIEW);
  });

  it('says whether a change was a step or a movement, and is silent where nothing changed', () => {
    const causes: string[] = [];
    const stop = onViewChange((_view, cause) => causes.push(cause));
    setPeriod({ from: 1, to: 2 });
    setPeriod({ from: 1, to: 2 });
    movePeriod({ from: 1, to: 2 });
    movePeriod({ from: 5, to: 6 });
    clearSelection();
    stop();
    expect(causes).toEqual(['step', 'movement']);
  });

  it('goes along when Back and Forward travel through it', () => {
    toggleActor('china');
    const one = currentView();
    toggleActor('russia', { add: true });
    const two = currentView();
    travelTo(one, isSame);
    redo();
    expect(currentView()).toEqual(two);
    travelTo(one, isSame);
    travelTo(two, isSame);
    undo();
    expect(currentView()).toEqual(one);
  });
});

describe('what is selected', () => {
  const acts: readonly (readonly [what: string, select: () => void])[] = [
    ['an event', () => selectEvent('e1')],
    ['an actor', () => selectActor('china')],
    ['a pair', () => selectPair('china', 'russia')],
    ['a source', () => selectSource('s1')],
    ['a series', () => selectSeries('trade')],
    ['a change in a series', () => selectSeries('trade', ['2020', '2024'])],
  ];

  it.each(acts)('%s: shows it in the details, also once more while the table is open', (_what, select) => {
    setPanel('table');
    select();
    expect(currentView().panel).toBe('details');
    setPanel('table');
    select();
    expect(currentView().panel).toBe('details');
  });

  it.each(acts)('%s: once more is no step, but the wish to see it again', (_what, select) => {
    select();
    const { selection } = currentView();
    const causes: string[] = [];
    const stop = onViewChange((_view, cause) => causes.push(cause));
    select();
    stop();
    expect(causes).toEqual(['shown']);
    expect(currentView().selection).toEqual(selection);
    expect(currentView().selection).not.toBe(selection);
    undo();
    expect(currentView()).toEqual(DEFAULT_VIEW);
  });

  it('another one is a step, though it be called the same or differ in one part alone', () => {
    for (const [, select] of acts) select();
    selectSource('e1');
    selectPair('china', 'india');
    selectSeries('trade', ['2020', '2025']);
    let steps = 0;
    for (; currentView().selection; steps++) undo();
    expect(steps).toBe(acts.length + 3);
  });
});

describe('Back and Forward', () => {
  const at = (nodes: number): View => ({ ...DEFAULT_VIEW, nodes });

  it('by several steps at once: undo and redo go on from there', () => {
    for (const nodes of [1, 2, 3]) setNodes(nodes);
    travelTo(at(1), isSame);
    undo();
    expect(currentView()).toEqual(DEFAULT_VIEW);
    travelTo(at(3), isSame);
    undo();
    expect(currentView()).toEqual(at(2));
  });

  it('to a view that none of the steps led through: nothing can be undone from there, nor redone', () => {
    for (const nodes of [1, 2]) setNodes(nodes);
    undo();
    travelTo(at(9), isSame);
    redo();
    expect(currentView()).toEqual(at(9));
    undo();
    expect(currentView()).toEqual(at(9));
  });

  it('to the view that is shown already change nothing', () => {
    for (const nodes of [1, 2]) setNodes(nodes);
    travelTo(at(2), isSame);
    undo();
    expect(currentView()).toEqual(at(1));
  });

  it('and steps, undo, redo, in whatever order: as a list of pages with a place in it', () => {
    const act = fc.oneof(
      fc.constantFrom({ kind: 'step' } as const, { kind: 'undo' } as const, { kind: 'redo' } as const),
      fc.record({ kind: fc.constant('travel' as const), to: fc.nat(20) }),
    );
    fc.assert(
      fc.property(fc.array(act, { maxLength: 40 }), (acts) => {
        resetView();
        const pages: View[] = [DEFAULT_VIEW];
        let place = 0;
        for (const [number, one] of acts.entries()) {
          if (one.kind === 'step') {
            setNodes(number + 1);
            pages.splice(place + 1, pages.length, currentView());
            place = pages.length - 1;
          } else if (one.kind === 'undo') {
            undo();
            place = Math.max(0, place - 1);
          } else if (one.kind === 'redo') {
            redo();
            place = Math.min(pages.length - 1, place + 1);
          } else {
            place = one.to % pages.length;
            travelTo({ ...pages[place]! }, isSame); // decoded from an address: another object
          }
          expect(currentView()).toEqual(pages[place]);
        }
      }),
    );
  });
});

describe('what is done to the graph', () => {
  const acts: readonly (readonly [act: () => void, part: Partial<View>])[] = [
    [() => hideActors(['china', 'russia']), { hidden: ['china', 'russia'] }],
    [() => hideActors(['china', 'india']), { hidden: ['china', 'russia', 'india'] }],
    [showHidden, { hidden: [] }],
    [() => includeActor('laos'), { included: ['laos'] }],
    [() => setNodes(9_999), { nodes: 2_000 }],
    [() => setNodes(null), { nodes: null }],
    [() => showEgo('iran', 2), { focus: { kind: 'ego', id: 'iran', steps: 2 } }],
    [() => showPath('serbia', 'iran'), { focus: { kind: 'path', ends: ['serbia', 'iran'] } }],
    [leaveFocus, { focus: null }],
    [() => setRecency(true), { recency: true }],
    [() => setCommunities(true), { communities: true }],
  ];

  it('is a step each, and undone as one', () => {
    const views = acts.map(([act, part]) => {
      act();
      expect(currentView()).toMatchObject(part);
      return currentView();
    });
    for (const before of views.toReversed().slice(1)) {
      undo();
      expect(currentView()).toEqual(before);
    }
  });

  it('is no step where it changes nothing', () => {
    hideActors(['china']);
    includeActor('laos');
    const before = currentView();
    hideActors(['china']);
    includeActor('laos');
    leaveFocus();
    showPath('iran', 'iran');
    setRecency(false);
    setCommunities(false);
    expect(currentView()).toBe(before);
  });
});

it('Esc goes out one step at a time: selection, filter, period', () => {
  setPeriod({ from: 1, to: 2 });
  toggleActor('china');
  stepOut();
  expect(currentView().selection).toBeNull();
  expect(actors()).toBeDefined();
  stepOut();
  expect(currentView().filter).toEqual({});
  stepOut();
  expect(currentView()).toEqual(DEFAULT_VIEW);
});

describe('the lock', () => {
  const [YEAR, DECADE, LATER] = [
    { from: 0, to: 364 },
    { from: 0, to: 3652 },
    { from: 4000, to: 5000 },
  ];

  it('keeps the period in force while the timeline moves, and lets what is in view be in force when released', () => {
    setPeriod(YEAR);
    toggleLock();
    moveLook(DECADE);
    expect(currentView()).toMatchObject({ period: YEAR, lock: { look: DECADE } });
    toggleLock();
    expect(currentView()).toMatchObject({ period: DECADE, lock: null });
  });

  it('is taken back by undo as one step, wherever the timeline went meanwhile', () => {
    setPeriod(YEAR);
    toggleLock();
    moveLook(DECADE);
    toggleLock();
    undo();
    expect(currentView()).toMatchObject({ period: YEAR, lock: { look: DECADE } });
    undo();
    expect(currentView()).toMatchObject({ period: YEAR, lock: null });
  });

  it('without it the timeline and the period in force are one', () => {
    moveLook(YEAR);
    expect(currentView()).toMatchObject({ period: YEAR, lock: null });
    setLook(DECADE);
    expect(currentView()).toMatchObject({ period: DECADE, lock: null });
  });

  it('leads back to the period in force', () => {
    setPeriod(YEAR);
    toggleLock();
    setLook(LATER);
    lookBack();
    expect(currentView()).toMatchObject({ period: YEAR, lock: { look: YEAR } });
  });

  it('does not hold against a period that the reader names: that one is in force and in view', () => {
    toggleLock();
    moveLook(DECADE);
    setPeriod(YEAR);
    expect(currentView()).toMatchObject({ period: YEAR, lock: { look: YEAR } });
    setLook(LATER);
    setPeriod(YEAR);
    expect(currentView().lock).toEqual({ look: YEAR });
  });

  it('is not moved by playing', () => {
    toggleLock();
    movePeriod(YEAR);
    expect(currentView()).toMatchObject({ period: YEAR, lock: { look: null } });
  });

  it('Esc gives it up before the period', () => {
    setPeriod(YEAR);
    toggleLock();
    moveLook(LATER);
    stepOut();
    expect(currentView()).toMatchObject({ period: YEAR, lock: null });
    stepOut();
    expect(currentView().period).toBeNull();
  });
});
