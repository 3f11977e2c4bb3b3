// @vitest-environment happy-dom
import { act, cleanup, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { currentView, redo, resetView, showEgo, undo } from '../../state/view-store.ts';
import { modelOf } from './model-fixture.ts';
import { usePathChoice, usePathQuest } from './use-path-quest.ts';

const model = modelOf('serbia xi 2\n xi iran 3');

beforeEach(() => resetView());
afterEach(cleanup);

/** A reader at the graph; `path` gives what is shown to them now. */
function reader() {
  const { result } = renderHook(() => usePathQuest(usePathChoice(), model));
  return {
    path: () => result.current.quest,
    does: (what: (path: typeof result.current) => unknown) => act(() => void what(result.current)),
  };
}

test('a path is in the view once both ends are chosen, and in what can be undone', () => {
  const { path, does } = reader();
  does(({ begin }) => begin('serbia'));
  expect(path()).toEqual({ from: 'serbia', to: null });
  expect(currentView().focus).toBeNull();
  does(({ choose }) => choose('iran'));
  expect(path()).toEqual({ from: 'serbia', to: 'iran', path: ['serbia', 'xi', 'iran'] });
  does(undo);
  expect(path()).toBeNull();
  does(redo);
  does(({ close }) => close());
  expect([path(), currentView().focus]).toEqual([null, null]);
});

test('giving up the choice of another end leaves the path as it was', () => {
  const { path, does } = reader();
  does(({ begin }) => begin('serbia'));
  does(({ choose }) => choose('xi'));
  does(({ begin }) => begin('iran'));
  expect(path()).toEqual({ from: 'iran', to: null });
  does(({ close }) => close());
  expect(path()).toMatchObject({ from: 'serbia', to: 'xi' });
});

test('an end that waits for the other is forgotten when something else is put in the light', () => {
  const { path, does } = reader();
  does(({ begin }) => begin('serbia'));
  does(() => showEgo('iran', 1));
  expect(path()).toBeNull();
  does(undo);
  expect(path()).toBeNull();
});

test('an actor is taken as an end only where one is awaited', () => {
  const { does } = reader();
  const taken: boolean[] = [];
  does(({ choose }) => taken.push(choose('iran')));
  does(({ begin }) => begin('serbia'));
  does(({ choose }) => taken.push(choose('serbia')));
  does(({ choose }) => taken.push(choose('iran')));
  expect(taken).toEqual([false, false, true]);
});
