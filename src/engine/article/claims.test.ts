import { describe, expect, it } from 'vitest';
import { parseDataset } from '../../dataset/parse.ts';
import { articleReaderOf } from './article.ts';
import type { Claim, ClaimPeriod } from './claims.ts';
import { formatDay, MINUTES_PER_DAY } from '../../base/time.ts';
import { storeOfDataset } from '../store.ts';
import { runThrough } from '../../base/work.ts';

const actor = (id: string, kind: string, en: string, iso?: string) => ({
  id,
  kind,
  name: { en },
  ...(iso && { iso }),
});
const parsed = parseDataset(
  {
    formatVersion: 1,
    info: { id: 'small', version: '1', title: { en: 'Small' }, licence: 'CC0-1.0' },
    actors: [
      actor('xi', 'person', 'Xi Jinping'),
      actor('putin', 'person', 'Vladimir Putin'),
      actor('peskov', 'person', 'Dmitry Peskov'),
      actor('russia', 'state', 'Russia', 'RU'),
      actor('china', 'state', 'China', 'CN'),
      actor('brics', 'organisation', 'BRICS'),
    ],
    places: [],
    sources: [{ id: 's', publisher: 'P', title: 'S', url: 'https://x.org/s', language: 'en', seen: true }],
    events: [
      {
        id: 'a',
        kind: 'meeting',
        date: '2024-10-22',
        title: { en: 'a' },
        participants: [{ actor: 'xi', role: 'attendee' }],
        place: null,
        frameworks: [],
        topics: ['trade'],
        related: [],
        sources: ['s'],
        summary: { en: 'a' },
        status: 'confirmed',
      },
    ],
  },
  'small.json',
);
if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
const reader = runThrough(articleReaderOf(storeOfDataset(parsed.value.dataset)));
const claims = (text: string) => runThrough(reader(text)).claims;

const periodText = (period: ClaimPeriod) => {
  if (period.kind === 'year') return `${period.year} ${period.told}`;
  return period.kind === 'ever' ? 'ever' : `since ${formatDay(period.span.start / MINUTES_PER_DAY)}`;
};
const periodsOf = (text: string) => claims(text).map(({ periods }) => periods.map(periodText).join(', '));
const actorsOf = (text: string) =>
  claims(text).map(
    ({ actors, toldIn }: Claim) => `${actors.map((ids) => ids.join(' + ')).join(' / ')} ${toldIn}`,
  );

describe('the period', () => {
  it('of "this year" is the year of the nearest date', () => {
    expect(periodsOf('On 22 October 2024 they met. It was their third meeting this year.')).toEqual([
      '2024 nearest',
    ]);
    expect(
      periodsOf('In May 2015 it rained. On 2 September 2025 their third meeting this year began.'),
    ).toEqual(['2025 nearest']);
  });

  it('is the year that the sentence names, or since which it counts', () => {
    expect(periodsOf('It was their third meeting in 2023.')).toEqual(['2023 named']);
    expect(periodsOf('In 2023 they held their third meeting.')).toEqual(['2023 named']);
    expect(periodsOf('It was the 45th meeting since 2013.')).toEqual(['since 2013-01-01']);
    expect(periodsOf('It was the 45th meeting since Xi took office in 2013.')).toEqual(['since 2013-01-01']);
    expect(periodsOf('Das 45. Treffen der beiden war es seit Mai 2013.')).toEqual(['since 2013-05-01']);
    expect(periodsOf('自2013年以来的第45次会面。')).toEqual(['since 2013-01-01']);
  });

  it('of two counts in a sentence is for each the one beside it', () => {
    const text =
      'On 22 October 2024 they met. It was the third meeting this year, and the 45th meeting since 2013.';
    expect(periodsOf(text)).toEqual(['2024 nearest', 'since 2013-01-01']);
  });

  it('is left open where the text says none, or compares with another year', () => {
    const text = 'On 22 October 2024 they met. ';
    expect(periodsOf(`${text}It was their third meeting.`)).toEqual(['2024 nearest, ever']);
    expect(periodsOf(`${text}It was the third meeting since he took office.`)).toEqual([
      '2024 nearest, ever',
    ]);
    expect(periodsOf(`${text}Their third meeting was longer than in 2021.`)).toEqual(['2024 nearest, ever']);
    expect(periodsOf('It was their third meeting this year.')).toEqual(['ever']);
  });

  it('in which another date lies does not rank what happened on that date', () => {
    expect(claims('On 22 October 2024 they met. In 2023 it was their third meeting.')[0]!.date).toBeNull();
    expect(claims('On 22 October 2024 they met. It was their third meeting.')[0]!.date).not.toBeNull();
  });
});

describe('who is counted', () => {
  it('stands between the ordinal and its noun, else in the sentence', () => {
    expect(actorsOf('Xi Jinping went to the 16th BRICS summit.')).toEqual(['brics phrase']);
    expect(actorsOf('Xi Jinping and Vladimir Putin held their third meeting.')).toEqual([
      'xi + putin sentence',
    ]);
    expect(actorsOf('It is the third visit of Xi Jinping to Russia.')).toEqual(['xi + russia sentence']);
    expect(actorsOf('Russia and China held their third meeting.')).toEqual(['russia + china sentence']);
  });

  it('stands in the sentence before where this one names nobody, or one alone who met', () => {
    expect(actorsOf('Xi Jinping saw Vladimir Putin near BRICS. It was their third meeting.')).toEqual([
      'xi + putin before',
    ]);
    expect(actorsOf('Xi Jinping saw Vladimir Putin. For Xi Jinping it was the third meeting.')).toEqual([
      'xi + putin before',
    ]);
  });

  it('is whom the article names most where both name nobody', () => {
    expect(actorsOf('Xi Jinping saw Vladimir Putin. It rained. It was their third meeting.')).toEqual([
      'xi + putin article',
    ]);
    expect(actorsOf('It was their third meeting.')).toEqual([' nowhere']);
  });

  it('may be two of three persons: one may only have told of it', () => {
    const text =
      'Xi Jinping saw Vladimir Putin. Xi Jinping and Vladimir Putin, said Dmitry Peskov, held their third meeting.';
    expect(actorsOf(text)).toEqual(['xi + putin + peskov / xi + putin sentence']);
  });
});
