import { expect, test } from 'vitest';
import { listRows, nodesCalled, othersCalled, type ListSort } from './graph-list.ts';
import { modelOf } from './model-fixture.ts';

const model = modelOf('xi putin 5\n xi modi 3\n putin lukashenko 2\n putin modi 1');
const names = new Map([
  ['xi', 'Xi Jinping'],
  ['putin', 'Wladimir Putin'],
  ['modi', 'Älterer Modi'],
  ['lukashenko', 'Aljaksandr Lukaschenka'],
]);
const rows = (sort: ListSort, words = '') =>
  listRows(model, names, { sort, language: 'de', words }).map((row) => row.node.id);

test('the list is sorted by name as the language has it, or by number with the greatest first', () => {
  expect(rows('name')).toEqual(['lukashenko', 'modi', 'putin', 'xi']);
  expect(rows('events')).toEqual(['putin', 'xi', 'modi', 'lukashenko']);
  expect(rows('counterparts')).toEqual(['putin', 'modi', 'xi', 'lukashenko']);
});

test('the list can be narrowed by words of any name, without regard to accents', () => {
  expect(rows('name', 'alter')).toEqual(['modi']);
  expect(rows('name', 'nobody')).toEqual([]);
});

test('actors that are not drawn are found by any of their names', () => {
  const actors = [
    { id: 'xi', kind: 'person', name: { en: 'Xi' } },
    { id: 'un', kind: 'organisation', name: { en: 'United Nations' }, aliases: ['ООН'] },
  ] as const;
  const found = (words: string) =>
    othersCalled(model, actors, words, (actor) => actor.name.en ?? '').map((actor) => actor.id);
  expect([found('оон'), found('xi'), found('')]).toEqual([['un'], [], []]);
});

test('ends of a path are found by any of their names, in the order of the model', () => {
  const found = (words: string) =>
    nodesCalled(model, words, (id) => names.get(id) ?? id).map((node) => node.id);
  expect([found('alter'), found('in'), found(' ')]).toEqual([['modi'], ['xi', 'putin'], []]);
});
