import { expect, test } from 'vitest';
import type { Series } from '../../dataset/model.ts';
import { seriesCalled } from './series-called.ts';

const series = (id: string, name: Series['name'], actors: readonly string[]) =>
  ({ id, name, actors, unit: 'billion USD', points: [] }) as unknown as Series;
const ALL = [
  series('eaeu', { en: 'EAEU: mutual trade in goods', de: 'EAWU: gegenseitiger Warenhandel' }, ['eaeu']),
  series('china', { en: 'China–Russia trade in goods' }, ['china', 'russia']),
  series('gas', { en: 'Gas deliveries through Power of Siberia' }, ['gazprom']),
];

function called(text: string, actors: readonly string[] = [], topics: readonly string[] = []) {
  const words = text.split(' ').filter((word) => word !== '');
  return seriesCalled({ words, actors, topics }, ALL).map((one) => `${one.series.id} ${one.match}`);
}

test('by the beginnings of words, of which half must be answered', () => {
  expect(called('gas deliv')).toEqual(['gas 1']);
  expect(called('trade change 2021')).toEqual(['eaeu 0.5', 'china 0.5']);
  expect(called('trade change under sanctions')).toEqual([]);
});

test('of equals, those about the actors that are named come first', () => {
  expect(called('trade', ['china', 'russia'])).toEqual(['china 1', 'eaeu 1']);
});

test('by what a topic is called where no series is named in the language', () => {
  expect(called('贸易', [], ['trade'])).toEqual(['eaeu 1', 'china 1']);
});

test('not by names alone, and not by a year', () => {
  expect(called('', ['china', 'russia'])).toEqual([]);
  expect(called('2024')).toEqual([]);
});
