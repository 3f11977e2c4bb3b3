import { expect, it } from 'vitest';
import { shareAfterKey, shareAt } from './split-share.ts';

const box = { left: 100, top: 50, width: 1000, height: 400 };

it('the splitter follows the pointer along its own direction', () => {
  expect(shareAt({ clientX: 400, clientY: 0 }, box, 'horizontal')).toBe(30);
  expect(shareAt({ clientX: 400, clientY: 250 }, box, 'vertical')).toBe(50);
});

it('neither pane gets less than a fifth', () => {
  expect(shareAt({ clientX: 0, clientY: 0 }, box, 'horizontal')).toBe(20);
  expect(shareAt({ clientX: 0, clientY: 9999 }, box, 'vertical')).toBe(80);
  expect(shareAfterKey('ArrowUp', 22, 'vertical')).toBe(20);
});

it('arrows move it by a step, Home and End to its ends, others not at all', () => {
  expect(shareAfterKey('ArrowDown', 50, 'vertical')).toBe(55);
  expect(shareAfterKey('ArrowLeft', 50, 'horizontal')).toBe(45);
  expect(shareAfterKey('Home', 50, 'horizontal')).toBe(20);
  expect(shareAfterKey('End', 50, 'horizontal')).toBe(80);
  expect(shareAfterKey('ArrowLeft', 50, 'vertical')).toBeUndefined();
});
