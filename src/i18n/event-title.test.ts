import i18next from 'i18next';
import { beforeAll, describe, expect, test } from 'vitest';
import { eventTitle } from './event-title.ts';
import { startMessages } from './setup.ts';

beforeAll(async () => {
  await startMessages('en');
  await startMessages('de');
});

const event = (title: Record<string, string>, kind: string, actors: string) => ({
  title,
  kind,
  participants: actors
    .split(' ')
    .filter(Boolean)
    .map((actor) => ({ actor })),
});
const called = (one: ReturnType<typeof event>, language = 'en') =>
  eventTitle(one, (id) => id.toUpperCase(), i18next.getFixedT(language), language);

describe('an event is called', () => {
  test('by its title, in the language nearest to the reader’s', () => {
    expect(called(event({ en: 'Talks' }, 'meeting', 'a b'), 'de')).toEqual({ text: 'Talks', language: 'en' });
  });

  test('by kind and participants where it has no title', () => {
    expect(called(event({}, 'meeting', 'a b'))).toEqual({ text: 'Meeting: A and B', language: 'en' });
    expect(called(event({}, 'call', 'a b c d e'), 'de').text).toBe('Telefonat: A, B, C und +2');
  });

  test('by kind alone where nobody took part, as the dataset writes it where we have no word', () => {
    expect(called(event({}, '042: Make a visit', '')).text).toBe('042: Make a visit');
  });
});
