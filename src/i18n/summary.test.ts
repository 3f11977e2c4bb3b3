/** The text in full in all eight languages: whoever speaks one can read what its readers read. */
import i18next from 'i18next';
import { beforeAll, describe, expect, test } from 'vitest';
import { parseDay } from '../base/time.ts';
import { startMessages } from './setup.ts';
import { summaryText, type SummaryNumbers } from './summary.ts';

const LANGUAGES = ['en', 'de', 'fr', 'it', 'es', 'uk', 'ru', 'zh'] as const;
const MESSAGES = import.meta.glob<object>('./messages/*/{summary,vocabulary}.json', {
  eager: true,
  import: 'default',
});

beforeAll(async () => {
  await startMessages('en');
  for (const language of LANGUAGES)
    for (const namespace of ['summary', 'vocabulary'])
      i18next.addResourceBundle(language, namespace, MESSAGES[`./messages/${language}/${namespace}.json`]);
});

const XI = { en: 'Xi Jinping', uk: 'Сі Цзіньпін', ru: 'Си Цзиньпин', zh: '习近平' };
const PUTIN = {
  en: 'Vladimir Putin',
  de: 'Wladimir Putin',
  fr: 'Vladimir Poutine',
  es: 'Vladímir Putin',
  uk: 'Володимир Путін',
  ru: 'Владимир Путин',
  zh: '弗拉基米尔·普京',
};
const MOSCOW = {
  en: 'Moscow',
  de: 'Moskau',
  fr: 'Moscou',
  it: 'Mosca',
  es: 'Moscú',
  uk: 'Москва',
  ru: 'Москва',
  zh: '莫斯科',
};
const directory = {
  actorById: new Map([
    ['xi', { kind: 'person', name: XI }],
    ['putin', { kind: 'person', name: PUTIN }],
    ['china', { kind: 'state', name: {}, iso: 'CN' }],
    ['russia', { kind: 'state', name: {}, iso: 'RU' }],
  ]),
  placeById: new Map([['moscow', { name: MOSCOW }]]),
  sourceById: new Map([['talks', { publisher: 'Kremlin', title: 'Talks with Xi' }]]),
};

const day = (text: string) => parseDay(text)!;
/** Events per year from the first year on. */
const years = (first: number, ...counts: number[]) => counts.map((count, i) => ({ year: first + i, count }));

function told(numbers: Partial<SummaryNumbers>): readonly string[] {
  const all = { filter: {}, period: null, matching: 0, years: [], top: null, ...numbers };
  return LANGUAGES.map((language) =>
    summaryText(all, { directory, t: i18next.getFixedT(language), language }),
  );
}

const TOGETHER = { values: ['xi', 'putin'], mode: 'all', negated: false } as const;
const MEETINGS = { values: ['meeting'], negated: false };
const Y2024 = { from: day('2024-01-01'), to: day('2024-12-31') };

describe('the summary', () => {
  test('tells everything, with the empty years and the place that stands out', () => {
    const numbers = {
      matching: 1645,
      years: years(1949, 5, 0, 0, 0, 0, 0, 640, 1000),
      top: { dimension: 'places', id: 'moscow', count: 500 },
    } as const;
    expect(told(numbers)).toEqual([
      '1,645 events, 1949 to 1956, most in 1956 (1,000), none in 1950, 1951, 1952 and 2 other years. The most frequent place is Moscow (500).',
      '1.645 Ereignisse, 1949 bis 1956, die meisten 1956 (1.000), keines 1950, 1951, 1952 und in 2 weiteren Jahren. Der häufigste Ort ist Moskau (500).',
      '1\u202f645 événements, de 1949 à 1956, le plus en 1956 (1\u202f000), aucun en 1950, 1951, 1952 ni au cours de 2 autres années. Lieu le plus fréquent\u00a0: Moscou (500).',
      '1645 eventi, dal 1949 al 1956, il numero più alto nel 1956 (1000), nessuno negli anni 1950, 1951, 1952 e in altri 2 anni. Il luogo più frequente è Mosca (500).',
      '1645 acontecimientos, de 1949 a 1956, el máximo en 1956 (1000), ninguno en 1950, 1951, 1952 y 2 años más. El lugar más frecuente es Moscú (500).',
      '1 645 подій, 1949–1956 роки: найбільше у 1956 році (1 000), жодної у 1950, 1951, 1952 роках і ще в 2 роках. Найчастіше місце — Москва (500).',
      '1 645 событий, 1949–1956 годы: больше всего в 1956 году (1 000), ни одного в 1950, 1951, 1952 годах и ещё в 2 годах. Самое частое место — Москва (500).',
      '1,645个事件，1949年至1956年：1956年最多（1,000），1950、1951、1952年及另外2年没有。最常见的地点是莫斯科（500）。',
    ]);
  });

  test('tells one kind of event with two people together', () => {
    const numbers = {
      filter: { actors: TOGETHER, kinds: MEETINGS },
      matching: 42,
      years: years(2012, 0, 12, 13, 0, 17, 0),
    };
    expect(told(numbers)).toEqual([
      '42 meetings between Xi Jinping and Vladimir Putin, 2013 to 2016, most in 2016 (17), none in 2015.',
      '42 Treffen zwischen Xi Jinping und Wladimir Putin, 2013 bis 2016, die meisten 2016 (17), keines 2015.',
      '42 rencontres entre Xi Jinping et Vladimir Poutine, de 2013 à 2016, le plus en 2016 (17), aucune en 2015.',
      '42 incontri tra Xi Jinping e Vladimir Putin, dal 2013 al 2016, il numero più alto nel 2016 (17), nessuno nel 2015.',
      '42 reuniones entre Xi Jinping y Vladímir Putin, de 2013 a 2016, el máximo en 2016 (17), ninguna en 2015.',
      '42 зустрічі (Сі Цзіньпін і Володимир Путін разом), 2013–2016 роки: найбільше у 2016 році (17), жодної у 2015 році.',
      '42 встречи (Си Цзиньпин и Владимир Путин вместе), 2013–2016 годы: больше всего в 2016 году (17), ни одной в 2015 году.',
      '42次会晤（习近平和弗拉基米尔·普京共同参与），2013年至2016年：2016年最多（17），2015年没有。',
    ]);
  });

  test('tells one kind whoever took part, and peaks that are several', () => {
    const numbers = {
      filter: { kinds: { values: ['joint-statement'], negated: false } },
      matching: 21,
      years: years(2013, 8, 8, 5),
    };
    expect(told(numbers)).toEqual([
      '21 joint statements, 2013 to 2015, most in 2013 and 2014 (8 each).',
      '21 gemeinsame Erklärungen, 2013 bis 2015, die meisten 2013 und 2014 (je 8).',
      '21 déclarations conjointes, de 2013 à 2015, le plus en 2013 et 2014 (8 par an).',
      '21 dichiarazioni congiunte, dal 2013 al 2015, il numero più alto negli anni 2013 e 2014 (8 ciascuno).',
      '21 declaraciones conjuntas, de 2013 a 2015, el máximo en 2013 y 2014 (8 por año).',
      '21 спільна заява, 2013–2015 роки: найбільше у 2013 і 2014 роках (по 8).',
      '21 совместное заявление, 2013–2015 годы: больше всего в 2013 и 2014 годах (по 8).',
      '21份联合声明，2013年至2015年：2013和2014年最多（各8）。',
    ]);
  });

  test('tells a year, and what began before it', () => {
    expect(told({ period: Y2024, matching: 33, years: years(2024, 31) })).toEqual([
      '33 events, 2024. 2 of them began earlier.',
      '33 Ereignisse, 2024. 2 davon begannen früher.',
      '33 événements, 2024. 2 avaient commencé auparavant.',
      '33 eventi, 2024. 2 avevano già avuto inizio prima.',
      '33 acontecimientos, 2024. 2 habían empezado antes.',
      '33 події, 2024 рік. Раніше почалося 2 із них.',
      '33 события, 2024 год. Раньше началось 2 из них.',
      '33个事件，2024年。其中2项开始于此前。',
    ]);
  });

  test('ends a day of a month with one full stop, and does not say "1 of them" of one', () => {
    const period = { from: day('2024-03-01'), to: day('2024-03-03') };
    const [english, , , , , ukrainian, russian, chinese] = told({
      period,
      matching: 1,
      years: years(2024, 0),
    });
    expect([english, ukrainian, russian, chinese]).toEqual([
      '1 event, 1–3 March 2024. It began earlier.',
      '1 подія, 1–3 березня 2024\u202fр. Початок був раніше.',
      '1 событие, 1–3 марта 2024\u202fг. Начало было раньше.',
      '1个事件，2024年3月1–3日。均开始于此前。',
    ]);
    expect(told({ period, matching: 5, years: years(2024, 0) })[6]).toBe(
      '5 событий, 1–3 марта 2024\u202fг. Все начались раньше.',
    );
  });

  test('tells that there is nothing', () => {
    const numbers = { filter: { actors: TOGETHER, kinds: MEETINGS }, period: Y2024, years: years(2024, 0) };
    expect(told(numbers)).toEqual([
      'No meetings between Xi Jinping and Vladimir Putin, 2024.',
      'Kein Treffen zwischen Xi Jinping und Wladimir Putin, 2024.',
      'Aucune rencontre entre Xi Jinping et Vladimir Poutine, 2024.',
      'Nessun incontro tra Xi Jinping e Vladimir Putin, 2024.',
      'Ninguna reunión entre Xi Jinping y Vladímir Putin, 2024.',
      'Жодної зустрічі (Сі Цзіньпін і Володимир Путін разом), 2024 рік.',
      'Ни одной встречи (Си Цзиньпин и Владимир Путин вместе), 2024 год.',
      '没有会晤（习近平和弗拉基米尔·普京共同参与），2024年。',
    ]);
  });

  test('tells a single one, in a period of several years', () => {
    const period = { from: day('2020-01-01'), to: day('2022-12-31') };
    expect(told({ filter: { kinds: MEETINGS }, period, matching: 1, years: years(2020, 0, 1, 0) })).toEqual([
      '1 meeting, 2020 to 2022, only in 2021.',
      '1 Treffen, 2020 bis 2022, nur 2021.',
      '1 rencontre, de 2020 à 2022, uniquement en 2021.',
      '1 incontro, dal 2020 al 2022, solo nel 2021.',
      '1 reunión, de 2020 a 2022, solo en 2021.',
      '1 зустріч, 2020–2022 роки: лише у 2021 році.',
      '1 встреча, 2020–2022 годы: только в 2021 году.',
      '1次会晤，2020年至2022年：仅在2021年。',
    ]);
  });

  test('tells words, and an actor that is a state', () => {
    const numbers = {
      filter: {
        actors: { values: ['china', 'russia'], mode: 'any', negated: false },
        words: { text: ' gas  pipeline', negated: false },
      },
      matching: 3,
      years: years(2014, 1, 2),
    } as const;
    expect(told(numbers)).toEqual([
      '3 events (China or Russia taking part; containing “gas pipeline”), 2014 to 2015, most in 2015 (2).',
      '3 Ereignisse (dabei: China oder Russland; mit „gas pipeline“), 2014 bis 2015, die meisten 2015 (2).',
      '3 événements (participation\u00a0: Chine ou Russie\u202f; avec «\u202fgas pipeline\u202f»), de 2014 à 2015, le plus en 2015 (2).',
      '3 eventi (partecipazione: Cina o Russia; con «gas pipeline»), dal 2014 al 2015, il numero più alto nel 2015 (2).',
      '3 acontecimientos (participación: China o Rusia; con «gas pipeline»), de 2014 a 2015, el máximo en 2015 (2).',
      '3 події (участь: Китай або Росія; текст містить «gas pipeline»), 2014–2015 роки: найбільше у 2015 році (2).',
      '3 события (участие: Китай или Россия; текст содержит «gas pipeline»), 2014–2015 годы: больше всего в 2015 году (2).',
      '3个事件（参与方：中国或俄罗斯；含“gas pipeline”），2014年至2015年：2015年最多（2）。',
    ]);
  });

  test.each([
    [
      false,
      [
        '5 events (source: Kremlin, “Talks with Xi”), 2014.',
        '5 Ereignisse (Quelle: Kremlin, „Talks with Xi“), 2014.',
        '5 événements (source\u00a0: Kremlin, «\u202fTalks with Xi\u202f»), 2014.',
        '5 eventi (fonte: Kremlin, «Talks with Xi»), 2014.',
        '5 acontecimientos (fuente: Kremlin, «Talks with Xi»), 2014.',
        '5 подій (джерело: Kremlin, «Talks with Xi»), 2014 рік.',
        '5 событий (источник: Kremlin, «Talks with Xi»), 2014 год.',
        '5个事件（来源：Kremlin《Talks with Xi》），2014年。',
      ],
    ],
    [
      true,
      [
        '5 events (without the source Kremlin, “Talks with Xi”), 2014.',
        '5 Ereignisse (nicht nach der Quelle: Kremlin, „Talks with Xi“), 2014.',
        '5 événements (hors source\u00a0: Kremlin, «\u202fTalks with Xi\u202f»), 2014.',
        '5 eventi (esclusa la fonte: Kremlin, «Talks with Xi»), 2014.',
        '5 acontecimientos (sin la fuente: Kremlin, «Talks with Xi»), 2014.',
        '5 подій (без джерела: Kremlin, «Talks with Xi»), 2014 рік.',
        '5 событий (без источника: Kremlin, «Talks with Xi»), 2014 год.',
        '5个事件（来源不含Kremlin《Talks with Xi》），2014年。',
      ],
    ],
  ])('tells the sources (left out: %s)', (negated, texts) => {
    const filter = { sources: { values: ['talks'], negated } };
    expect(told({ filter, matching: 5, years: years(2014, 5) })).toEqual(texts);
  });

  test('tells what is left out', () => {
    const numbers = {
      filter: {
        actors: { values: ['china', 'russia'], mode: 'all', negated: true },
        words: { text: 'gas', negated: true },
      },
      matching: 5,
      years: years(2014, 5),
    } as const;
    expect(told(numbers)).toEqual([
      '5 events (without China and Russia together; not containing “gas”), 2014.',
      '5 Ereignisse (ohne China und Russland gemeinsam; ohne „gas“), 2014.',
      '5 événements (sauf Chine et Russie ensemble\u202f; sans «\u202fgas\u202f»), 2014.',
      '5 eventi (salvo Cina e Russia insieme; senza «gas»), 2014.',
      '5 acontecimientos (salvo China y Rusia conjuntamente; sin «gas»), 2014.',
      '5 подій (крім спільних: Китай і Росія; текст не містить «gas»), 2014 рік.',
      '5 событий (кроме совместных: Китай и Россия; текст не содержит «gas»), 2014 год.',
      '5个事件（不含中国和俄罗斯共同参与；不含“gas”），2014年。',
    ]);
  });
});
