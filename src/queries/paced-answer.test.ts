// @vitest-environment happy-dom
import { act, cleanup, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { usePaced } from './paced-answer.ts';
import type { ViewAnswer } from './view-answer.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

/** The answer to a view of that day and kind of events. */
function answerOf(day: number, kind = 'meeting'): ViewAnswer {
  const filter = { kinds: { values: [kind], negated: false } };
  return {
    question: { filter, period: { from: day, to: day } },
    answer: { matching: day, events: 99, matchingEver: 99 },
  };
}

function watch() {
  const { result, rerender } = renderHook(({ live }) => usePaced(live), {
    initialProps: { live: answerOf(0) },
  });
  const shown = () =>
    `${result.current.answer?.question.period?.from}${result.current.moving ? ' moving' : ''}`;
  const hear = (live: ViewAnswer) => rerender({ live });
  const pass = (ms: number) =>
    act(() => {
      vi.advanceTimersByTime(ms);
    });
  return { shown, hear, pass };
}

test('a jump of the period is shown as one that rests, when nothing has followed it', () => {
  const { shown, hear, pass } = watch();
  pass(5_000);
  hear(answerOf(1));
  expect(shown()).toBe('0');
  pass(120);
  expect(shown()).toBe('1');
});

test('steps a second apart, as play makes them, each rest', () => {
  const { shown, hear, pass } = watch();
  for (const day of [1, 2, 3]) {
    hear(answerOf(day));
    pass(1_000);
    expect(shown()).toBe(`${day}`);
  }
});

test('a period that moves on is followed twice a second, and at once when it rests', () => {
  const { shown, hear, pass } = watch();
  const seen = new Set<string>();
  for (let day = 1; day <= 20; day++) {
    hear(answerOf(day));
    pass(50);
    seen.add(shown());
  }
  expect([...seen]).toEqual(['0', '10 moving', '20 moving']);
  hear(answerOf(21));
  pass(120);
  expect(shown()).toBe('21');
});

test('the last of a movement is known as one that rests, also where it was shown in time', () => {
  const { shown, hear, pass } = watch();
  for (let day = 1; day <= 10; day++) {
    hear(answerOf(day));
    pass(50);
  }
  expect(shown()).toBe('10 moving');
  pass(120);
  expect(shown()).toBe('10');
});

test('another filter is shown at once', () => {
  const { shown, hear } = watch();
  hear(answerOf(1, 'summit'));
  expect(shown()).toBe('1');
});
