import type { TFunction } from 'i18next';
import { beforeEach, expect, test } from 'vitest';
import { currentView, resetView } from '../../state/view-store.ts';
import { menuItems } from './menu-items.ts';
import { modelOf } from './model-fixture.ts';
import type { GraphSettings } from './use-graph-settings.ts';

beforeEach(() => resetView());

const lines = Array.from({ length: 10 }, (_, at) => `xi other${at} ${at + 1}`).join('\n');
const ignore = () => undefined;
const context = {
  t: ((key: string, { name, shared }: { name?: string; shared?: number } = {}) =>
    name === undefined ? key : `${name} ${shared}`) as unknown as TFunction<['graph', 'vocabulary']>,
  stage: null,
  settings: { pins: new Map() } as unknown as GraphSettings,
  near: { model: modelOf(lines), nameOf: (id: string) => id.toUpperCase() },
  together: new Map([['other9', 30]]),
  onPathFrom: ignore,
  onEgo: ignore,
};
const linesOf = (id: string) =>
  menuItems({ kind: 'actors', ids: [id] }, context).filter(({ label }) => !label.startsWith('graph:'));

test('the menu of an actor offers its eight strongest lines, the strongest first, with what choosing them shows', () => {
  const offered = linesOf('xi').map(({ label }) => label);
  expect(offered).toHaveLength(8);
  expect([offered[0], offered.at(-1)]).toEqual(['OTHER9 30', 'OTHER2 3']);
});

test('a line of the menu chooses the pair, as a click on it does', () => {
  linesOf('xi')[0]!.act();
  expect(currentView().selection).toEqual({ kind: 'pair', ids: ['xi', 'other9'] });
});
