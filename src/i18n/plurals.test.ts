import i18next, { type TFunction } from 'i18next';
import { beforeAll, describe, expect, test } from 'vitest';
import { messagesOf } from '../../tests/messages/catalogue.ts';
import { fetchArticleMessages } from './article-messages.ts';
import { fetchOwnMessages } from './own-messages.ts';
import { speak, startMessages } from './setup.ts';

beforeAll(async () => {
  await startMessages('ru');
  await Promise.all([fetchArticleMessages(), fetchOwnMessages()]);
  await speak('uk');
});

const COUNTS = [0, 1, 2, 5, 21, 1.5];

/** The message for each of the counts, with the number where the message has its hole. */
function said(language: string, say: (t: TFunction, count: number, number: string) => string) {
  const t = i18next.getFixedT(language);
  const number = new Intl.NumberFormat(language);
  return COUNTS.map((count) => say(t, count, number.format(count)));
}

const ofEvents = (t: TFunction, count: number, number: string) =>
  t('filters:sentence.count', { count, matching: '0', events: number });
const rowsCopied = (t: TFunction, count: number, number: string) => t('table:copy.done', { count, number });
const sharedEvents = (t: TFunction, count: number) => t('graph:sharedEvents', { count });

describe('in Russian', () => {
  test('events are counted', () => {
    expect(said('ru', ofEvents)).toEqual([
      '0 из 0 событий',
      '0 из 1 события',
      '0 из 2 событий',
      '0 из 5 событий',
      '0 из 21 события',
      '0 из 1,5 события',
    ]);
  });

  test('verbs and adjectives agree', () => {
    expect(said('ru', rowsCopied)).toEqual([
      'Скопировано 0 строк',
      'Скопирована 1 строка',
      'Скопированы 2 строки',
      'Скопировано 5 строк',
      'Скопирована 21 строка',
      'Скопировано 1,5 строки',
    ]);
    expect(said('ru', sharedEvents)).toEqual([
      '0 общих событий',
      '1 общее событие',
      '2 общих события',
      '5 общих событий',
      '21 общее событие',
      '1,5 общего события',
    ]);
  });
});

describe('in Ukrainian', () => {
  test('events are counted', () => {
    expect(said('uk', ofEvents)).toEqual([
      '0 з 0 подій',
      '0 з 1 події',
      '0 з 2 подій',
      '0 з 5 подій',
      '0 з 21 події',
      '0 з 1,5 події',
    ]);
  });

  test('adjectives agree', () => {
    expect(said('uk', rowsCopied)).toEqual([
      'Скопійовано 0 рядків',
      'Скопійовано 1 рядок',
      'Скопійовано 2 рядки',
      'Скопійовано 5 рядків',
      'Скопійовано 21 рядок',
      'Скопійовано 1,5 рядка',
    ]);
    expect(said('uk', sharedEvents)).toEqual([
      '0 спільних подій',
      '1 спільна подія',
      '2 спільні події',
      '5 спільних подій',
      '21 спільна подія',
      '1,5 спільної події',
    ]);
  });
});

/** `m_ordinal_few` → its gender, whether it counts an order, its category. */
const FORM = /^(?:([mfnp])_)?(ordinal_)?(one|two|few|many|other)$/;

/** Of every counted message, in every gender: the form that is said, beside the one that the language asks for. */
function formsSaid(language: string, count: number) {
  const t = i18next.getFixedT(language);
  const raw = { interpolation: { prefix: '⟪', suffix: '⟫' } }; // holes stay, so that the text is the form's
  return [...messagesOf(language)].flatMap(([id, { forms }]) =>
    [...forms.keys()].flatMap((form) => {
      const [, context, ordinal, category] = FORM.exec(form) ?? [];
      const type = ordinal ? 'ordinal' : 'cardinal';
      if (category !== new Intl.PluralRules(language, { type }).select(count)) return [];
      const shown = t(id, { count, ordinal: type === 'ordinal', ...(context && { context }), ...raw });
      const none = count === 0 ? forms.get(form.replace(/[a-z]+$/, 'zero')) : undefined; // "no meeting"
      return [{ id, form, shown, asked: none ?? forms.get(form) }];
    }),
  );
}

describe.each(['ru', 'uk'])('in %s', (language) => {
  test.each([0, 1, 2, 5, 21])('every counted message has the form of %d', (count) => {
    const all = formsSaid(language, count);
    expect(all.length).toBeGreaterThan(50);
    expect(all.filter(({ shown, asked }) => shown !== asked)).toEqual([]);
  });
});
