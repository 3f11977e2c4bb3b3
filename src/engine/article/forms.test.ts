import { describe, expect, it } from 'vitest';
import { formsOf } from './forms.ts';
import { keyOf } from './words.ts';

const answers = (name: string, word: string, adjective = false) =>
  formsOf(keyOf(name), { adjective }).includes(keyOf(word));

describe('a name in Cyrillic answers to its cases', () => {
  it.each([
    ['Путин', ['Путина', 'Путину', 'Путиным', 'Путине', 'Путіна', 'Путіним', 'Путінові']],
    ['Россия', ['России', 'Россию', 'Россией']],
    ['Росія', ['Росії', 'Росію', 'Росією']],
    ['Китай', ['Китая', 'Китаю', 'Китаем', 'Китае']],
    ['Москва', ['Москвы', 'Москве', 'Москву', 'Москвой']],
    ['Казань', ['Казани', 'Казанью', 'Казані']],
    ['Египет', ['Египта', 'Египтом']],
    ['Шанхайская', ['Шанхайской', 'Шанхайскую']],
    ['Евразийский', ['Евразийского', 'Евразийском', 'Евразийским']],
    ['сотрудничества', ['сотрудничества']],
  ])('%s', (name, words) => {
    expect(words.filter((word) => !answers(name, word))).toEqual([]);
  });
});

describe('and to no other word', () => {
  it.each([
    ['Китай', ['Кит', 'Киты', 'китаец', 'Китайский']],
    ['Россия', ['Росс', 'россиян', 'Российская']],
    ['Индия', ['Индиец', 'Инд']],
    ['Путин', ['Пут', 'Путина́ть', 'Распутин']],
    ['Russland', ['Russ', 'Russlandreise']],
    ['Ukraine', ['Ukrainer']],
    ['Xi', ['Xis', 'X']],
  ])('%s', (name, words) => {
    expect(words.filter((word) => answers(name, word))).toEqual([]);
  });
});

describe('in Latin script', () => {
  it('a genitive s is all that is added', () => {
    expect(formsOf('russland', { adjective: false })).toEqual(['russland', 'russlands']);
  });

  it('adjectives in names of organisations are declined', () => {
    expect(answers('Eurasische', 'Eurasischen', true)).toBe(true);
    expect(answers('Vereinte', 'Vereinten', true)).toBe(true);
    expect(answers('Eurasische', 'Eurasischen', false)).toBe(false);
  });

  it('words of two letters, and numbers, stay as they are', () => {
    expect(formsOf('un', { adjective: true })).toEqual(['un']);
    expect(formsOf('929', { adjective: false })).toEqual(['929']);
  });
});
