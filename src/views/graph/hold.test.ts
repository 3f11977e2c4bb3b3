import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { holding } from './hold.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const touch = (clientX = 0, isPrimary = true, pointerType = 'touch') => ({
  clientX,
  clientY: 0,
  isPrimary,
  pointerType,
});

it('a finger that rests is held once, and its end is no tap', () => {
  const onHold = vi.fn();
  const hold = holding(onHold);
  hold.begin(touch());
  hold.move(touch(5));
  vi.advanceTimersByTime(600);
  hold.end();
  expect(onHold).toHaveBeenCalledOnce();
  expect(hold.justHeld()).toBe(true);
  hold.begin(touch());
  expect(hold.justHeld()).toBe(false);
});

it('a tap, a drag, a second finger and a mouse hold nothing', () => {
  const onHold = vi.fn();
  const hold = holding(onHold);
  hold.begin(touch());
  vi.advanceTimersByTime(200);
  hold.end();
  hold.begin(touch());
  hold.move(touch(30));
  hold.begin(touch());
  hold.begin(touch(50, false));
  vi.advanceTimersByTime(600);
  hold.begin(touch(0, true, 'mouse'));
  vi.advanceTimersByTime(600);
  expect(onHold).not.toHaveBeenCalled();
});
