import { describe, expect, test } from 'vitest';
import type { Period } from '../base/time.ts';
import { newest } from './timeline-answer.ts';
import type { ViewAnswer } from './view-answer.ts';

const YEAR: Period = { from: 0, to: 364 };
const DECADE: Period = { from: 0, to: 3652 };

const ANSWER = { matching: 1, events: 1, matchingEver: 1 };
const ofView = (period: Period | null): ViewAnswer => ({
  question: { filter: {}, period, overview: { edges: new Int32Array() } },
  answer: ANSWER,
});
const ofTimeline = (period: Period | null): ViewAnswer => ({
  question: { filter: {}, period },
  answer: ANSWER,
});
const nothing = { answer: null, isNewest: false };

describe('the timeline shows', () => {
  test('what the view shows, also while the next answer is under way', () => {
    const view = ofView(YEAR);
    const asked = { elsewhere: false, own: nothing, last: view, period: DECADE };
    expect(newest(view, asked)).toBe(view);
  });

  test('nothing of its own before the view has its first answer', () => {
    const own = { answer: ofTimeline(DECADE), isNewest: true };
    expect(newest(null, { elsewhere: true, own, last: null, period: YEAR })).toBeNull();
  });

  test('what it showed, until its own answer is there', () => {
    const view = ofView(YEAR);
    const own = ofTimeline(DECADE);
    const asked = { elsewhere: true, last: view, period: YEAR };
    expect(newest(view, { ...asked, own: nothing })).toBe(view);
    expect(newest(view, { ...asked, own: { answer: own, isNewest: false } })).toBe(view);
    expect(newest(view, { ...asked, own: { answer: own, isNewest: true } })).toBe(own);
  });

  test('its own answer after unlocking, until that of the view is there', () => {
    const last = ofTimeline(DECADE);
    const asked = { elsewhere: false, own: nothing, last, period: DECADE };
    expect(newest(ofView(YEAR), asked)).toBe(last);
    const now = ofView(DECADE);
    expect(newest(now, asked)).toBe(now);
  });
});
