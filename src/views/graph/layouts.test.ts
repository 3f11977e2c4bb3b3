import { afterEach, beforeEach, expect, test, vi } from 'vitest';

const started: EventTarget[] = [];

class Started extends EventTarget {
  onmessage: unknown;
  constructor() {
    super();
    started.push(this);
  }
  postMessage(): void {}
  terminate(): void {}
}

beforeEach(() => {
  started.length = 0;
  vi.resetModules();
  vi.stubGlobal('Worker', Started);
});
afterEach(() => vi.unstubAllGlobals());

const task = { request: {} } as never;

test('no worker runs before somebody needs the graph', async () => {
  const { takeLayouts } = await import('./layouts.ts');
  expect(started).toHaveLength(0);
  takeLayouts();
  expect(started).toHaveLength(1);
});

test('where the graph is needed from the start, its worker is there before it; another graph has its own', async () => {
  const { beginLayouts, takeLayouts } = await import('./layouts.ts');
  beginLayouts();
  beginLayouts();
  expect(started).toHaveLength(1);
  const first = takeLayouts();
  expect(started).toHaveLength(1);
  expect(takeLayouts()).not.toBe(first);
  expect(started).toHaveLength(2);
});

test('a worker that cannot be started is told, also to who came after that, and nobody waits for it', async () => {
  const { beginLayouts, takeLayouts } = await import('./layouts.ts');
  beginLayouts();
  const { homes, view, broken } = takeLayouts();
  const waiting = [homes.run(task), view.run(task), view.run(task)];
  started[0]!.dispatchEvent(new Event('error'));
  expect(await Promise.all(waiting)).toEqual([null, null, null]);
  expect((await broken).message).toBe('The worker of the layout could not be started');
  expect(await view.run(task)).toBeNull();
});
