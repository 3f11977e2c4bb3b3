/** The article reader over the shipped record: what it marks, what it misses, what it takes for evidence. */
import { beforeAll, describe, expect, test } from 'vitest';
import type { ArticleReading } from '../../src/engine/article/article.ts';
import type { Engine } from '../../src/engine/protocol.ts';
import { drawn, expectMarked } from './drawn.ts';
import { recordEngine } from './record-engine.ts';
import { TEXTS, type ReadSentence } from './texts.ts';

let engine: Engine;
beforeAll(async () => {
  ({ engine } = await recordEngine());
});

const articleOf = (sentences: readonly ReadSentence[]) => sentences.map(({ text }) => text).join(' ');

async function eventsOf(reading: ArticleReading): Promise<readonly string[]> {
  return (await engine.records(reading.events.map(({ row }) => row))).map(({ id }) => id);
}

describe('two meetings, told in four languages', () => {
  for (const [language, sentences] of Object.entries(TEXTS)) {
    test(`${language}: what the record knows is marked, and next to nothing else`, async () => {
      const text = articleOf(sentences);
      const reading = await engine.readArticle(text);
      const wanted = sentences.flatMap(({ marks }) => marks);
      const made = reading.marks.map((mark) => drawn(text, mark));
      expect(reading.language).toBe(language);
      expectMarked(language, made, wanted);
    });

    test(`${language}: both meetings and the memorandum are among the events offered, Kazan first on its day`, async () => {
      const reading = await engine.readArticle(articleOf(sentences));
      const best = await eventsOf(reading);
      expect(best.find((id) => id.startsWith('2024-10-22'))).toBe('2024-10-22-xi-putin-kazan');
      expect(best).toEqual(
        expect.arrayContaining([
          '2024-10-22-xi-putin-kazan',
          '2025-09-02-xi-putin-beijing',
          '2025-09-02-power-of-siberia-2-memorandum',
        ]),
      );
    });
  }

  test('an event says why it fits', async () => {
    const reading = await engine.readArticle(TEXTS.de[0]!.text);
    const [best] = await eventsOf(reading);
    expect(best).toBe('2024-10-22-xi-putin-kazan');
    expect(reading.events[0]!.reasons).toEqual([
      { kind: 'date', date: '2024-10-22' },
      { kind: 'people', actors: ['vladimir-putin', 'xi-jinping'] },
      { kind: 'place', place: 'kazan' },
      { kind: 'organisations', actors: ['brics'] },
    ]);
  });
});

describe('what the record does not know', () => {
  test('is told: a name, an abbreviation, a day without event', async () => {
    const text =
      'Am 3. Januar 2019 traf Annalena Baerbock in Kasan niemanden von der NATO, sagte Wladimir Putin.';
    const { marks, unknown } = await engine.readArticle(text);
    expect(unknown.map((name) => name.text)).toEqual(['Annalena Baerbock', 'NATO']);
    expect(marks.flatMap((mark) => (mark.kind === 'date' ? [[mark.date, mark.known]] : []))).toEqual([
      ['2019-01-03', false],
    ]);
  });

  test('nothing is made of an empty text, or of one about other things', async () => {
    expect(await engine.readArticle('')).toMatchObject({ marks: [], events: [], unknown: [] });
    const other = await engine.readArticle('The recipe asks for two eggs, flour and some patience.');
    expect(other).toMatchObject({ marks: [], events: [], unknown: [] });
  });
});

describe('the other languages', () => {
  const marked = async (text: string) =>
    (await engine.readArticle(text)).marks.map((mark) => drawn(text, mark));

  test('French', async () => {
    expect(
      await marked(
        'Le 22 octobre 2024, Vladimir Poutine a reçu Xi Jinping à Kazan ; la Russie et la Chine, puis l’Iran.',
      ),
    ).toEqual([
      '22 octobre 2024 → 2024-10-22',
      'Vladimir Poutine → vladimir-putin',
      'Xi Jinping → xi-jinping',
      'Kazan → @kazan',
      'Russie → russia',
      'Chine → china',
      'Iran → iran',
    ]);
  });

  test('Italian', async () => {
    expect(
      await marked(
        'Il 2 settembre 2025 Xi Jinping ha accolto a Pechino Vladimir Putin, dopo Mosca nel maggio 2025; la Cina e la Russia.',
      ),
    ).toEqual([
      '2 settembre 2025 → 2025-09-02',
      'Xi Jinping → xi-jinping',
      'Pechino → @beijing',
      'Vladimir Putin → vladimir-putin',
      'Mosca → @moscow',
      'maggio 2025 → 2025-05',
      'Cina → china',
      'Russia → russia',
    ]);
  });

  test('Spanish', async () => {
    expect(
      await marked(
        'El 22 de octubre de 2024, Vladimir Putin recibió en Kazán a Xi Jinping; Rusia y la Organización de Cooperación de Shanghái.',
      ),
    ).toEqual([
      '22 de octubre de 2024 → 2024-10-22',
      'Vladimir Putin → vladimir-putin',
      'Kazán → @kazan',
      'Xi Jinping → xi-jinping',
      'Rusia → russia',
      'Organización de Cooperación de Shanghái → sco',
    ]);
  });

  test('Ukrainian', async () => {
    expect(
      await marked(
        '22 жовтня 2024 року Володимир Путін прийняв у Казані Сі Цзіньпіна; Росія з Китаєм і Україною, Путіна чекали в Пекіні.',
      ),
    ).toEqual([
      '22 жовтня 2024 → 2024-10-22',
      'Володимир Путін → vladimir-putin',
      'Казані → @kazan',
      'Сі Цзіньпіна → xi-jinping',
      'Росія → russia',
      'Китаєм → china',
      'Україною → ukraine',
      'Путіна → vladimir-putin',
      'Пекіні → @beijing',
    ]);
  });
});
