import { beforeAll, expect, test } from 'vitest';
import type { TFunction } from 'i18next';
import { startMessages } from '../../i18n/setup.ts';
import { modelOf } from './model-fixture.ts';
import { differing, spokenEvents } from './spoken-node.ts';

let t: TFunction<['graph', 'vocabulary']>;
beforeAll(async () => {
  t = (await startMessages('en')).getFixedT('en', ['graph', 'vocabulary']);
});

const [russia] = modelOf('s-russia s-china 172').nodes;

test('where the filter finds a state in more events than name it, both numbers are said', () => {
  const shown = { level: 'all', of: () => 504 } as const;
  expect(spokenEvents(russia!, shown, t)).toBe('172 events that name it, 504 with those who acted for it');
});

test('where they are the same, or nobody acts for another, there is one', () => {
  expect(spokenEvents(russia!, { level: 'all', of: () => 172 }, t)).toBe('172 events');
  expect(differing(russia!, { level: 'people', of: () => 504 }, t)).toBeUndefined();
});
