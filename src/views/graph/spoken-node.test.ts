import { beforeAll, expect, test } from 'vitest';
import type { TFunction } from 'i18next';
import { startMessages } from '../../i18n/setup.ts';
import { modelOf } from './model-fixture.ts';
import { differing, spokenEvents, spokenNode } from './spoken-node.ts';
import type { Picture } from './scene.ts';

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

test('a node is told by name, kind, events, counterparts, and who is closest to it; one that is not drawn, not at all', () => {
  const model = modelOf('s-russia s-china 172\n s-russia s-iran 20');
  const names = new Map([['s-russia', 'Russia']]);
  const picture: Picture = { model, places: new Map(), hulls: [], names };
  const shown = { level: 'people', of: () => 0 } as const;
  const near = { model, nameOf: (id: string) => id };
  expect(spokenNode('s-russia', { picture, near, shown }, { t, language: 'en' })).toBe(
    'Russia, State, 192 events, 2 counterparts, closest: s-china (172), s-iran (20)',
  );
  expect(spokenNode('nobody', { picture, near, shown }, { t, language: 'en' })).toBe('');
});
