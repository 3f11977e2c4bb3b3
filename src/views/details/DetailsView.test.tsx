// @vitest-environment happy-dom
import { act, cleanup, configure, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, test } from 'vitest';
import type { DrawnDataset } from '../../../tests/fixtures/draw-dataset.ts';
import { show } from '../../../tests/fixtures/show.tsx';
import type { Filter } from '../../queries/engine-types.ts';
import type { View } from '../../state/view-state.ts';
import { currentView, selectEvent, undo } from '../../state/view-store.ts';
import { DetailsView } from './DetailsView.tsx';

configure({ asyncUtilTimeout: 10_000 });
afterEach(cleanup);

const RECORD = `
  actor xi person
  actor putin person
  actor medvedev person
  actor modi person
  actor china state
  actor russia state
  actor brics organisation
  place kazan russia
  place beijing china
  source kremlin
  source xinhua
  source archive
  membership xi china president 2013-03-14 - archive
  membership putin russia prime-minister 2008-05-08 2012-05-07 archive
  membership putin russia president 2012-05-07 - archive
  membership china brics member 2009 - archive
  membership russia brics member 2009 - archive
  event founding  2009       kazan   china:party,russia:party     brics  archive
  event first     2013-03-22 beijing xi:host,putin:guest          -      kremlin,xinhua
  event may       2024-05-16 beijing xi:host,putin:guest          -      kremlin,xinhua
  event july      2024-07-03 -       putin:party,xi:party         -      kremlin
  event pact      2024-07-05 beijing putin:signatory,xi:signatory -      kremlin,xinhua
  event summit    2024-10-22/2024-10-24 kazan putin:host,xi:attendee,modi:attendee brics xinhua founding:marks-anniversary-of
  event kazan     2024-10-22 kazan   xi:guest,putin:host          brics  kremlin,xinhua summit:part-of,first:builds-on
  event old       2010-05    -       putin:party,modi:party       -      archive
  series trade china,russia 2021=146.9@archive,2024=244.8@xinhua
`;

function retouch(dataset: DrawnDataset): void {
  const row = (table: keyof DrawnDataset, id: string) =>
    (dataset[table] as Record<string, unknown>[]).find((one) => one.id === id)!;
  const names = {
    xi: { en: 'Xi Jinping', de: 'Xi Jinping', zh: '习近平' },
    putin: { en: 'Vladimir Putin', de: 'Wladimir Putin' },
    modi: { en: 'Narendra Modi' },
  };
  for (const [id, name] of Object.entries(names)) Object.assign(row('actors', id), { name });
  Object.assign(row('actors', 'china'), { iso: 'CN', name: { en: 'China' } });
  Object.assign(row('actors', 'russia'), { iso: 'RU', name: { en: 'Russia', de: 'Russland' } });
  Object.assign(row('actors', 'xi'), { aliases: ['Xi Dada'], wikidata: 'Q15031' });
  Object.assign(row('places', 'kazan'), { name: { en: 'Kazan', de: 'Kasan' } });
  Object.assign(row('sources', 'archive'), { seen: false, publisher: 'Archive' });
  Object.assign(row('sources', 'kremlin'), {
    publisher: 'Kremlin',
    title: 'Talks with Xi',
    published: '2024-10-22',
  });
  Object.assign(row('sources', 'xinhua'), { publisher: 'Xinhua', language: 'zh' });
  Object.assign(row('events', 'kazan'), {
    title: { en: 'Xi and Putin meet in Kazan' },
    summary: { en: 'Their third meeting of the year.' },
    topics: ['energy'],
  });
  Object.assign(row('events', 'pact'), {
    kind: 'agreement',
    status: 'reported',
    statusNote: { en: 'The Kremlin says so, Beijing is silent.' },
  });
  Object.assign(row('events', 'summit'), { kind: 'summit' });
}

const meetings: Filter = {
  kinds: { values: ['meeting'], negated: false },
  actors: { values: ['xi', 'putin'], mode: 'all', negated: false },
};

function open(at: Partial<View>, language = 'en') {
  return show(<DetailsView />, RECORD, { at, language, retouch });
}

const openEvent = (id: string, filter: Filter = {}, language = 'en') =>
  open({ selection: { kind: 'event', id }, filter }, language);

/** The part under a heading. */
const part = async (title: RegExp) => within(await screen.findByRole('region', { name: title }));

describe('an event', () => {
  test('says what it was, when and where', async () => {
    await openEvent('kazan');
    expect(await screen.findByRole('heading', { level: 2, name: 'Xi and Putin meet in Kazan' })).toBeTruthy();
    expect(screen.getByText('22 October 2024')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Kazan' })).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Russia' })).toBeTruthy();
    expect(screen.getByText('Their third meeting of the year.')).toBeTruthy();
  });

  test('names participants with their role and the office held on that day, the host first', async () => {
    await openEvent('kazan');
    const people = (await part(/^Participants/)).getAllByRole('listitem');
    expect(people.map((person) => person.textContent)).toEqual([
      'Vladimir PutinPresident of Russiahost',
      'Xi JinpingPresident of Chinaguest',
    ]);
  });

  test('knows the office of another time', async () => {
    await openEvent('old');
    const [putin] = (await part(/^Participants/)).getAllByRole('listitem');
    expect(putin?.textContent).toBe('Vladimir PutinPrime Minister of Russiaparty');
  });

  test('says which in the filter it is', async () => {
    await openEvent('kazan', meetings);
    expect(await screen.findByText(/Third in 2024 \(of 3\), fourth of 4 since 2013/)).toBeTruthy();
  });

  test('says which of its own kind it is where there is no filter, and shows those on demand', async () => {
    await openEvent('may');
    expect(await screen.findByText('Meetings of Xi Jinping and Vladimir Putin')).toBeTruthy();
    expect(screen.getByText(/First in 2024 \(of 3\), second of 4 since 2013/)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Show all 4' }));
    expect(currentView().filter).toEqual(meetings);
  });

  test('says so where the filter leaves it out', async () => {
    await openEvent('old', meetings);
    expect(await screen.findByText(/Not among the events that match the filter/)).toBeTruthy();
  });

  test('steps to its neighbours in the filter, and no further than the last', async () => {
    await openEvent('july', meetings);
    const next = await screen.findByRole('button', { name: 'Next event in the filter' });
    await userEvent.click(next);
    expect(currentView().selection).toEqual({ kind: 'event', id: 'kazan' });
    expect(await screen.findByText('Xi and Putin meet in Kazan')).toBeTruthy();
    expect(document.activeElement).toBe(next);
    expect(next.getAttribute('aria-disabled')).toBe('true');
    await userEvent.click(screen.getByRole('button', { name: 'Previous event in the filter' }));
    expect(currentView().selection).toEqual({ kind: 'event', id: 'july' });
  });

  test('says loudly that one side says so, and who', async () => {
    await openEvent('pact');
    const box = within(await screen.findByRole('note'));
    expect(box.getByText('Reported')).toBeTruthy();
    expect(box.getByText('The Kremlin says so, Beijing is silent.')).toBeTruthy();
  });

  test('shows its sources as links that tell nothing to the page that opens', async () => {
    await openEvent('kazan');
    const link = await screen.findByRole('link', { name: /^Talks with Xi/ });
    expect(link.getAttribute('href')).toBe('https://x.org/kremlin');
    expect(link.getAttribute('target')).toBe('_blank');
    expect(link.getAttribute('rel')).toBe('noopener noreferrer');
    expect(screen.getByText(/22 October 2024 · English/)).toBeTruthy();
    expect(screen.queryByText('One source only')).toBeNull();
  });

  test('says that there is but one source, and that it was not read', async () => {
    await openEvent('old');
    expect(await screen.findByText('One source only')).toBeTruthy();
    expect(screen.getByText('not read by us')).toBeTruthy();
  });

  test('leads to what it builds on, and from there back to what followed', async () => {
    await openEvent('kazan');
    const chain = await part(/connected/);
    expect(chain.getByText('Builds on')).toBeTruthy();
    await userEvent.click(chain.getByRole('button', { name: /^FIRST/ }));
    expect(await screen.findByRole('heading', { level: 2, name: 'FIRST' })).toBeTruthy();
    expect((await part(/connected/)).getByText('Followed by')).toBeTruthy();
  });

  test('filters by whom and what is clicked: alone, and with Shift together', async () => {
    await openEvent('kazan');
    await userEvent.click(await screen.findByRole('button', { name: 'Energy' }));
    expect(currentView().filter.topics?.values).toEqual(['energy']);
    const user = userEvent.setup();
    await user.click((await part(/^Participants/)).getByRole('button', { name: 'Xi Jinping' }));
    expect(currentView().selection).toEqual({ kind: 'actor', id: 'xi' });
    expect(currentView().filter.actors?.values).toEqual(['xi']);
    selectEvent('kazan');
    await user.keyboard('{Shift>}');
    await user.click((await part(/^Participants/)).getByRole('button', { name: 'Vladimir Putin' }));
    expect(currentView().filter.actors?.values).toEqual(['xi', 'putin']);
  });

  test('is told in German, with English where there is no German', async () => {
    await openEvent('kazan', meetings, 'de');
    const title = await screen.findByRole('heading', { level: 2 });
    expect([title.textContent, title.lang]).toEqual(['Xi and Putin meet in Kazan', 'en']);
    expect(screen.getByText('22. Oktober 2024')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Kasan' })).toBeTruthy();
    expect(await screen.findByText(/Das dritte 2024 \(von 3\), das vierte von 4 seit 2013/)).toBeTruthy();
    expect((await part(/^Beteiligte/)).getByText('Staatspräsident (Russland)')).toBeTruthy();
  });

  test('that does not exist is said to be missing', async () => {
    await openEvent('2099-never');
    expect(await screen.findByRole('heading', { name: 'Not in this record' })).toBeTruthy();
    expect(screen.getByText(/“2099-never”/)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Close' }));
    expect(currentView().selection).toBeNull();
  });
});

describe('taking away', () => {
  test('gives a citation with date, place, dataset, licence and sources', async () => {
    await openEvent('kazan');
    await userEvent.setup().click(await screen.findByRole('button', { name: 'Cite …' }));
    const text = (await screen.findByRole<HTMLTextAreaElement>('textbox', { name: 'Text' })).value;
    expect(text).toMatch(
      /^Xi and Putin meet in Kazan, 22 October 2024, Kazan, Russia\. In: Drawn, version 1 \(CC-BY-4\.0\)\./,
    );
    expect(text).toContain('Kremlin: Talks with Xi, https://x.org/kremlin');
  });

  test('gives it for reference managers, and copies it', async () => {
    await openEvent('kazan');
    const user = userEvent.setup(); // brings a clipboard
    await user.click(await screen.findByRole('button', { name: 'Cite …' }));
    await user.click(await screen.findByRole('tab', { name: 'BibTeX' }));
    await user.click(screen.getByRole('button', { name: 'Copy' }));
    expect(await navigator.clipboard.readText()).toMatch(/^@misc\{kazan,/);
  });

  test('gives the frame of a report with the id of the event and what the field says', async () => {
    await openEvent('kazan');
    const user = userEvent.setup();
    await user.click(await screen.findByRole('button', { name: 'Report an error' }));
    await user.selectOptions(await screen.findByRole('combobox', { name: 'What is wrong' }), 'Place');
    await user.click(screen.getByRole('button', { name: 'Copy' }));
    expect(await navigator.clipboard.readText()).toMatch(
      /^Error in the record: kazan\n[^]*What is wrong: Place\nIt says: Kazan, Russia\nIt should say: \n/,
    );
  });
});

describe('an actor', () => {
  test('is told by offices, number of events, first and last, and counterparts', async () => {
    await open({ selection: { kind: 'actor', id: 'xi' } });
    expect(await screen.findByRole('heading', { level: 2, name: 'Xi Jinping' })).toBeTruthy();
    expect((await part(/^Offices/)).getByText(/President, since 14 Mar 2013/)).toBeTruthy();
    const numbers = await part(/^6 events/);
    expect(numbers.getByText(/22 March 2013/)).toBeTruthy();
    expect(numbers.getByRole('row', { name: '2024 5' })).toBeTruthy();
    const names = await part(/^Names/);
    expect(names.getByText('习近平').lang).toBe('zh');
    expect(names.getByText('Xi Dada')).toBeTruthy();
  });

  test('leads to the two together by a click on a counterpart', async () => {
    await open({ selection: { kind: 'actor', id: 'xi' } });
    await userEvent.click((await part(/^Most often with/)).getByRole('button', { name: 'Vladimir Putin' }));
    expect(currentView().selection).toEqual({ kind: 'pair', ids: ['xi', 'putin'] });
    expect(currentView().filter.actors?.values).toEqual(['xi', 'putin']);
  });

  test.each(['russia', 'xi'])('%s: beside each counterpart stands what a click shows', async (id) => {
    const title = /^Most often with/;
    await open({ selection: { kind: 'actor', id } });
    const rows = (await part(title)).getAllByRole('listitem').map((row) => row.textContent);
    expect(rows.length).toBeGreaterThan(1);
    for (const text of rows) {
      const [, name, said] = /^(.+?)(\d+)$/.exec(text)!;
      await userEvent.click((await part(title)).getByRole('button', { name: name! }));
      expect(await screen.findByRole('heading', { name: new RegExp(`^${said} events? `) })).toBeTruthy();
      act(undo);
    }
    expect(rows.some((text) => text.startsWith(id === 'xi' ? 'China' : 'Vladimir Putin'))).toBe(false);
  });

  test('is counted in the period in force, and says how much lies outside', async () => {
    await open({ selection: { kind: 'actor', id: 'xi' }, period: { from: 15_000, to: 16_500 } });
    expect(await screen.findByRole('heading', { name: /^1 event / })).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Show the whole record' }));
    expect(currentView().period).toBeNull();
  });

  test('that is an organisation is told by the events in its framework, and by its members', async () => {
    await open({ selection: { kind: 'actor', id: 'brics' } });
    expect(await screen.findByRole('heading', { name: /^3 events in this framework/ })).toBeTruthy();
    expect((await part(/^Members over time/)).getByRole('button', { name: 'China' })).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Only events in this framework' }));
    expect(currentView().filter.frameworks?.values).toEqual(['brics']);
  });
});

describe('a pair', () => {
  test('is told by what was agreed and how long nothing happened', async () => {
    await open({ selection: { kind: 'pair', ids: ['xi', 'putin'] } });
    expect(
      await screen.findByRole('heading', { level: 2, name: 'Xi Jinping and Vladimir Putin' }),
    ).toBeTruthy();
    expect((await part(/^Agreed together/)).getByRole('button', { name: /^PACT/ })).toBeTruthy();
    const gap = await part(/^Longest gap 4,072 days/);
    expect(gap.getByRole('button', { name: 'FIRST' })).toBeTruthy();
    expect(gap.getByRole('button', { name: 'MAY' })).toBeTruthy();
  });

  test('has its numbers: two years compared, and every value with its source', async () => {
    await open({ selection: { kind: 'pair', ids: ['china', 'russia'] } });
    expect(await screen.findByText(/2021: 146.9, 2024: 244.8 → \+66.6%/)).toBeTruthy();
    const trade = await part(/^TRADE/);
    await userEvent.selectOptions(trade.getByLabelText('From'), '2024');
    expect(trade.getByText('2024: 244.8', { selector: 'strong' })).toBeTruthy();
    expect(await trade.findAllByRole('button', { name: 'Xinhua' })).not.toHaveLength(0);
  });

  test('with somebody unknown is said to be missing', async () => {
    await open({ selection: { kind: 'pair', ids: ['xi', 'nobody'] } });
    expect(await screen.findByText(/“nobody”/)).toBeTruthy();
  });
});

describe('a source', () => {
  test('shows all that rests on it', async () => {
    await open({ selection: { kind: 'source', id: 'archive' } });
    expect(await screen.findByRole('heading', { level: 2, name: 'Archive' })).toBeTruthy();
    expect((await part(/^Events that rest on it/)).getByRole('button', { name: /^OLD/ })).toBeTruthy();
    expect((await part(/^Offices and memberships/)).getAllByRole('listitem')).toHaveLength(5);
    const value = (await part(/^Numbers/)).getByText(/^TRADE/).closest('dd');
    expect(value?.textContent).toBe('TRADE: 146.9 tonnes');
  });

  test('is filtered by alone, and no more when pressed again', async () => {
    const filter: Filter = { sources: { values: ['kremlin', 'xinhua'], negated: false } };
    await open({ selection: { kind: 'source', id: 'kremlin' }, filter });
    const only = await screen.findByRole('button', { name: 'Only events that rest on it', pressed: false });
    await userEvent.click(only);
    expect(currentView().filter.sources).toEqual({ values: ['kremlin'], negated: false });
    expect(only.getAttribute('aria-pressed')).toBe('true');
    await userEvent.click(only);
    expect(currentView().filter).toEqual({});
  });

  test('is reached from an event', async () => {
    await openEvent('old');
    await userEvent.click(await screen.findByRole('button', { name: 'Archive' }));
    expect(currentView().selection).toEqual({ kind: 'source', id: 'archive' });
  });
});

describe('with nothing selected', () => {
  test('the record says what it is, and offers ways in', async () => {
    await open({});
    expect(await screen.findByRole('heading', { level: 2, name: 'Drawn' })).toBeTruthy();
    expect(screen.getByText(/8 events · 7 actors on record · .* · CC-BY-4.0/)).toBeTruthy();
    await userEvent.click((await part(/^Most often together/)).getByRole('button', { name: /^Xi.*Putin$/ }));
    expect(currentView().selection).toEqual({ kind: 'pair', ids: ['xi', 'putin'] });
  });

  test.each(['Most often together', 'Most active'])(
    '“%s”: beside each stands what a click shows',
    async (title) => {
      const listed = async () => (await part(new RegExp(`^${title}`))).getAllByRole('listitem');
      await open({});
      const count = (await listed()).length;
      expect(count).toBeGreaterThan(3);
      for (let at = 0; at < count; at++) {
        const row = (await listed())[at]!;
        const said = /\d+$/.exec(row.textContent)![0];
        await userEvent.click(within(row).getByRole('button'));
        expect(await screen.findByRole('heading', { name: new RegExp(`^${said} events? `) })).toBeTruthy();
        act(undo);
      }
    },
  );

  test('a state is counted with those who acted for it, and never together with them', async () => {
    await open({});
    const pairs = (await part(/^Most often together/)).getAllByRole('listitem');
    expect(pairs.map((row) => row.textContent)).toEqual([
      'China and Russia7',
      'Xi Jinping and Vladimir Putin6',
      'Vladimir Putin and Narendra Modi2',
      'Narendra Modi and Russia2',
    ]);
  });

  test('its headings follow each other in order', async () => {
    await open({});
    await part(/^Latest events/);
    const levels = screen.getAllByRole('heading').map((heading) => Number(heading.tagName.slice(1)));
    expect(levels[0]).toBe(2);
    expect(levels.every((level, i) => i === 0 || level <= levels[i - 1]! + 1)).toBe(true);
  });
});
