import type { TFunction } from 'i18next';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Period } from '../../base/time.ts';
import type { Filter } from '../../queries/engine-types.ts';
import { speak, startMessages } from '../../i18n/setup.ts';
import { sentenceOf } from './sentence.ts';
import { day, DIRECTORY } from './test-catalogue.ts';

const translators: Partial<Record<string, TFunction>> = {};
beforeAll(async () => {
  const i18n = await startMessages('en');
  await speak('de');
  await speak('zh');
  for (const language of ['en', 'de', 'zh']) translators[language] = i18n.getFixedT(language);
});

const YEAR_2024: Period = { from: day('2024-01-01'), to: day('2024-12-31') };

function say(
  language: string,
  filter: Filter,
  period: Period | null = YEAR_2024,
  matching = 3,
  events = 645,
) {
  const speech = { directory: DIRECTORY, t: translators[language]!, language };
  return sentenceOf({ filter, period }, { matching, events }, speech).text;
}

/** The clauses alone, in both languages, without the count and the year. */
function clauses(filter: Filter): readonly string[] {
  return ['en', 'de'].map((language) =>
    say(language, filter)
      .replace(/^.*? · /, '')
      .replace(/ · 2024$/, ''),
  );
}

describe('the sentence', () => {
  test('says the filter and the period in English and German', () => {
    const filter: Filter = {
      actors: { values: ['xi', 'putin'], mode: 'all', negated: false },
      kinds: { values: ['meeting'], negated: false },
    };
    expect(say('en', filter)).toBe(
      '3 of 645 events · Xi Jinping and Vladimir Putin together · meetings · 2024',
    );
    expect(say('de', filter)).toBe(
      '3 von 645 Ereignissen · Xi Jinping und Wladimir Putin gemeinsam · Treffen · 2024',
    );
  });

  test('begins with the number in Chinese too', () => {
    const filter: Filter = {
      actors: { values: ['xi', 'putin'], mode: 'all', negated: false },
      kinds: { values: ['meeting', 'call'], negated: false },
      topics: { values: ['trade'], negated: true },
      words: { text: 'gas', negated: false },
    };
    expect(say('zh', filter)).toBe(
      '3 / 645个事件 · 习近平和Vladimir Putin共同参与 · 会晤或通话 · 排除议题：贸易 · 含词语“gas” · 2024年',
    );
  });

  test('names the years of the whole record where there is no period', () => {
    expect(say('en', {}, null, 645)).toBe('645 of 645 events · 1949–2026');
    expect(say('de', {}, null, 645)).toBe('645 von 645 Ereignissen · 1949–2026');
  });

  test('writes numbers as the language does', () => {
    expect(say('en', {}, YEAR_2024, 23_456, 1_400_000)).toBe('23,456 of 1,400,000 events · 2024');
    expect(say('de', {}, YEAR_2024, 23_456, 1_400_000)).toBe('23.456 von 1.400.000 Ereignissen · 2024');
    expect(say('en', {}, YEAR_2024, 0, 1)).toBe('0 of 1 event · 2024');
    expect(say('de', {}, YEAR_2024, 1, 1)).toBe('1 von 1 Ereignis · 2024');
  });

  test('names the months or days of a shorter period', () => {
    const october: Period = { from: day('2024-10-01'), to: day('2024-10-31') };
    const week: Period = { from: day('2024-10-21'), to: day('2024-10-27') };
    expect(say('en', {}, october)).toBe('3 of 645 events · October 2024');
    expect(say('de', {}, week)).toMatch(/^3 von 645 Ereignissen · 21\.\s?[–-]\s?27\. Oktober 2024$/u);
  });
});

describe('actors', () => {
  const actors = (values: string[], mode: 'all' | 'any', negated = false): Filter => ({
    actors: { values, mode, negated },
  });

  test('one alone is only named', () => {
    expect(clauses(actors(['xi'], 'all'))).toEqual(['Xi Jinping', 'Xi Jinping']);
  });

  test('any of several is told from all of them together', () => {
    expect(clauses(actors(['xi', 'putin', 'modi'], 'any'))).toEqual([
      'Xi Jinping, Vladimir Putin or Narendra Modi',
      'Xi Jinping, Wladimir Putin oder Narendra Modi',
    ]);
    expect(clauses(actors(['xi', 'putin', 'modi'], 'all'))).toEqual([
      'Xi Jinping, Vladimir Putin and Narendra Modi together',
      'Xi Jinping, Wladimir Putin und Narendra Modi gemeinsam',
    ]);
  });

  test('none of several is told from not all of them together', () => {
    expect(clauses(actors(['xi', 'putin'], 'any', true))).toEqual([
      'without Xi Jinping or Vladimir Putin',
      'ohne Xi Jinping oder Wladimir Putin',
    ]);
    expect(clauses(actors(['xi', 'putin'], 'all', true))).toEqual([
      'without Xi Jinping and Vladimir Putin together',
      'ohne Xi Jinping und Wladimir Putin gemeinsam',
    ]);
    expect(clauses(actors(['xi'], 'all', true))).toEqual(['without Xi Jinping', 'ohne Xi Jinping']);
  });

  test('states are named by the platform, and an id that nobody knows by itself', () => {
    expect(clauses(actors(['cn', 'in', 'su', 'atlantis'], 'any'))).toEqual([
      'China, India, Soviet Union or atlantis',
      'China, Indien, Sowjetunion oder atlantis',
    ]);
  });

  test('more than five are named up to the fourth, and the rest counted', () => {
    expect(clauses(actors(['xi', 'putin', 'modi', 'cn', 'in', 'su', 'brics'], 'any'))).toEqual([
      'Xi Jinping, Vladimir Putin, Narendra Modi, China or 3 others',
      'Xi Jinping, Wladimir Putin, Narendra Modi, China oder 3 weitere',
    ]);
  });
});

describe('the other clauses', () => {
  test.each<[Filter, string, string]>([
    [
      { kinds: { values: ['meeting', 'call'], negated: false } },
      'meetings or calls',
      'Treffen oder Telefonate',
    ],
    [{ kinds: { values: ['summit'], negated: true } }, 'without summits', 'ohne Gipfel'],
    [{ kinds: { values: ['coup'], negated: false } }, 'coup', 'coup'],
    [
      { frameworks: { values: ['brics', 'sco'], negated: false } },
      'framework: BRICS or Shanghai Cooperation Organisation',
      'Rahmen: BRICS oder Shanghaier Organisation für Zusammenarbeit',
    ],
    [
      { frameworks: { values: ['brics'], negated: true } },
      'without the framework BRICS',
      'ohne den Rahmen BRICS',
    ],
    [
      { topics: { values: ['energy', 'ukraine-war'], negated: false } },
      'topic: energy or war in Ukraine',
      'Thema: Energie oder Krieg in der Ukraine',
    ],
    [{ topics: { values: ['trade'], negated: true } }, 'without the topic trade', 'ohne das Thema Handel'],
    [
      { places: { values: ['kazan', 'moscow'], negated: false } },
      'place: Kazan or Moscow',
      'Ort: Kasan oder Moskau',
    ],
    [{ places: { values: ['kazan'], negated: true } }, 'without the place Kazan', 'ohne den Ort Kasan'],
    [
      { status: { values: ['reported', 'disputed'], negated: false } },
      'reported or disputed',
      'berichtet oder umstritten',
    ],
    [{ status: { values: ['disputed'], negated: true } }, 'not disputed', 'nicht umstritten'],
    [
      { basis: { values: ['one-source', 'one-side'], negated: false } },
      'one source only or one side only',
      'nur eine Quelle oder nur eine Seite',
    ],
    [
      { sources: { values: ['talks', 'unheard'], negated: false } },
      'source: Kremlin, “Talks with Xi” or unheard',
      'Quelle: Kremlin, „Talks with Xi“ oder unheard',
    ],
    [
      { sources: { values: ['besuch'], negated: true } },
      'without the source Xinhua, “Besuch in Kasan”',
      'ohne die Quelle Xinhua, „Besuch in Kasan“',
    ],
    [{ words: { text: 'gas', negated: false } }, 'with the word “gas”', 'mit dem Wort „gas“'],
    [
      { words: { text: ' gas  pipeline', negated: false } },
      'with the words “gas pipeline”',
      'mit den Wörtern „gas pipeline“',
    ],
    [{ words: { text: 'gas', negated: true } }, 'without the word “gas”', 'ohne das Wort „gas“'],
    [
      { words: { text: 'gas pipeline', negated: true } },
      'without the words “gas pipeline” together',
      'ohne die Wörter „gas pipeline“ zusammen',
    ],
  ])('%j', (filter, english, german) => {
    expect(clauses(filter)).toEqual([english, german]);
  });
});
