// @vitest-environment happy-dom
import { act, cleanup, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { View } from '../state/view-state.ts';
import { movePeriod, resetView, setPeriod } from '../state/view-store.ts';
import { usePacedPeriod } from './paced-period.ts';

beforeEach(() => {
  vi.useFakeTimers();
  resetView();
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const periodOf = ({ period }: View) => period;

test('an act is shown at once; a movement at its first step, at intervals, and as it ends', () => {
  const { result } = renderHook(() => usePacedPeriod(periodOf));
  const shown = () => result.current?.from;
  const pass = (ms: number) => act(() => void vi.advanceTimersByTime(ms));
  const to = (day: number) => ({ from: day, to: day });
  pass(1_000);
  act(() => setPeriod(to(1)));
  expect(shown()).toBe(1);

  pass(1_000);
  const seen = new Set<number | undefined>();
  for (let day = 10; day < 60; day++) {
    act(() => movePeriod(to(day)));
    pass(50);
    seen.add(shown());
  }
  expect(seen.size).toBeGreaterThan(5);
  expect(seen.size).toBeLessThan(12);
  pass(250);
  expect(shown()).toBe(59);

  pass(1_000);
  act(() => setPeriod(null));
  expect(shown()).toBeUndefined();
});
