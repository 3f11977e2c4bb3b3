import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { formatDay, MINUTES_PER_DAY, parseDay } from '../base/time.ts';
import type { EventTable } from '../dataset/event-table.ts';
import { readArrow, writeArrow } from './arrow.ts';
import { openCsv } from './csv.ts';
import { openJsonLines } from './json-lines.ts';
import { readTable } from './read-table.ts';
import type { TableOptions } from './read-table.ts';

async function read(text: BlobPart, options: TableOptions = {}, open = openCsv) {
  const result = await readTable(open, new Blob([text]), 'mine.csv', options);
  const problems = result.ok
    ? result.value.problems
    : 'problems' in result.error
      ? result.error.problems
      : [];
  return {
    ok: result.ok,
    events: result.ok ? drawn(result.value.table) : [],
    table: result.ok ? result.value.table : undefined,
    problems: problems.map(
      ({ row, field, expected, found }) => `${row} ${field}: expected ${expected}, found ${found}`,
    ),
  };
}

/** `2024-10-22..2024-10-24 meeting Xi:host Putin:guest` */
function drawn(table: EventTable): readonly string[] {
  return Array.from({ length: table.count }, (_, row) => {
    const day = (minute: number) => formatDay(Math.floor(minute / MINUTES_PER_DAY));
    const first = day(table.starts[row]!);
    const last = day(table.ends[row]! - 1);
    const { offsets, values } = table.participants;
    const who = Array.from({ length: offsets[row + 1]! - offsets[row]! }, (__, i) => {
      const at = offsets[row]! + i;
      return `${table.actors[values[at]!]!.name['und']}:${table.roleNames[table.roles[at]!]}`;
    });
    return [first === last ? first : `${first}..${last}`, table.kinds[table.kind[row]!], ...who].join(' ');
  });
}

describe('a table of events', () => {
  it('is read by the names of its columns', async () => {
    const { events, table, problems } = await read(
      [
        'Event_Date;End;Type;Host;Guests;Title',
        '22.10.2024;24.10.2024;Video call;Putin;Xi|Modi;"Kazan; day 1"',
      ].join('\r\n'),
    );
    expect(problems).toEqual([]);
    expect(events).toEqual(['2024-10-22..2024-10-24 video-call Putin:host Xi:guest Modi:guest']);
    expect(table?.titles?.at(0)).toBe('Kazan; day 1');
  });

  it('says of each bad row its number, field, what was expected and found, and reads the rest', async () => {
    const { events, problems } = await read(`date,kind,participants,id
2024-01-01,call,Xi; Putin,a
2024-13-01,call,Xi,b

2024-01-03,call,,c
2024-01-04,call,Xi,a
2024-01-05,call,Xi,d,too much
2024-01-06,call,Xi,e`);
    expect(events).toEqual(['2024-01-01 call Xi:party Putin:party', '2024-01-06 call Xi:party']);
    expect(problems).toEqual([
      '3 date: expected a date such as 2024-10-22, 2024-10 or 2024-10-22T14:30Z, found "2024-13-01"',
      '5 participants: expected at least one participant, found nothing',
      '6 id: expected an id that is there once, found "a"',
      '7 : expected 4 values, found "5"',
    ]);
  });

  it('fails with the columns where none is a date or a participant', async () => {
    const { ok, problems } = await read('name,age\nXi,71');
    expect(ok).toBe(false);
    expect(problems).toEqual(
      [
        'date: expected a column named date or start, found ["name","age"]',
        'participants: expected a column named participants or subject or object or host or guest, found ["name","age"]',
      ].map((line) => ` ${line}`),
    );
  });

  it('fails where no row is of use', async () => {
    expect(await read('date,actor\nsoon,Xi')).toMatchObject({
      ok: false,
      problems: [expect.stringMatching(/^2 date/)],
    });
  });

  it('takes quadruples of numbers, with names beside', async () => {
    const { events } = await read('0\t1\t2\t24\n2\t1\t0\t48', {
      columns: ['subject', 'kind', 'object', 'date'],
      unit: 'hours',
      since: parseDay('2018-01-01')! * MINUTES_PER_DAY,
      actorNames: new Map([
        ['0', 'Japan'],
        ['2', 'UN'],
      ]),
      kindNames: new Map([['1', 'Make a visit']]),
    });
    expect(events).toEqual([
      '2018-01-02 Make a visit Japan:subject UN:object',
      '2018-01-03 Make a visit UN:subject Japan:object',
    ]);
  });

  it('knows states by name, and keeps the address of a row as its source', async () => {
    const { table } = await read('date,source,target,url\n2024,Japan,Toyota,https://x.org/1');
    expect(table?.actors.map(({ id, kind }) => `${id} ${kind}`)).toEqual([
      'japan state',
      'toyota organisation',
    ]);
    expect(table?.sources.map(({ url }) => url)).toEqual(['https://x.org/1']);
  });

  it('leaves out a date that can be two days, unless it is told which', async () => {
    const text = 'date,actor\n01/02/2024,Xi\n13/02/2024,Xi';
    expect((await read(text)).events).toEqual(['2024-02-13 event Xi:party']);
    expect((await read(text, { dateOrder: 'mdy' })).events[0]).toBe('2024-01-02 event Xi:party');
    expect((await read(text, { dateOrder: 'dmy' })).events[0]).toBe('2024-02-01 event Xi:party');
  });

  it('is read from JSON lines too', async () => {
    const text =
      '{"date":"2024","participants":["Xi","Putin"]}\nnonsense\n\n{"date":"2025","participants":["Xi"]}';
    const { events, problems } = await read(text, {}, openJsonLines);
    expect(events).toEqual([
      '2024-01-01..2024-12-31 event Xi:party Putin:party',
      '2025-01-01..2025-12-31 event Xi:party',
    ]);
    expect(problems).toEqual([expect.stringMatching(/^2 date.*found nothing$/)]);
  });

  it.each([
    [openCsv, 'date,actor\n2024,', '\n2025,', '\n2026,', '\n'],
    [openJsonLines, '', '\n', '\n', ''],
  ] as const)('tells the rows whose text is broken, and keeps them', async (open, ...between) => {
    const json = open === openJsonLines;
    const row = (year: number, name: string) =>
      json ? JSON.stringify({ date: `${year}`, actor: name }) : name;
    const rows = [row(2024, 'Ельцин'), row(2025, 'Ел?'), row(2026, 'Müller')];
    const text = between.map((part, i) => part + (rows[i] ?? '')).join('');
    const bytes = Uint8Array.from(Buffer.from(text), (byte) => (byte === 0x3f ? 0xd1 : byte));
    const { events, problems } = await read(bytes, {}, open);
    expect(events.map((event) => event.split(' ')[2])).toEqual([
      'Ельцин:party',
      'Ел\ufffd:party',
      'Müller:party',
    ]);
    expect(problems).toEqual([`${json ? 2 : 3} : expected text in UTF-8 that is whole, found "Ел\ufffd"`]);
  });

  it('stops when it is told to', async () => {
    const result = await readTable(openCsv, new Blob(['date,actor\n2024,Xi']), 'a.csv', {
      signal: AbortSignal.abort(),
    });
    expect(result).toMatchObject({ ok: false, error: { kind: 'cancelled' } });
  });

  it.each([9_000_000, 9])('says where a quotation mark swallows the rest (%d letters)', async (length) => {
    const { ok, events, problems } = await read(`date,actor\n2024,Xi\n2025,"Xi\n${'x'.repeat(length)}`);
    expect(ok).toBe(true);
    expect(events).toHaveLength(1);
    expect(problems).toEqual([expect.stringContaining('row 3: a quotation mark is never closed')]);
  });
});

const NAME = fc.constantFrom('Xi', 'Putin "V.V."', 'Guinea, Rep.', 'Łódź', '习近平', 'line\nbreak');
const DAY = fc.integer({ min: -100_000, max: 60_000 }).filter((day) => formatDay(day).length === 10);
const ROWS = fc.array(
  fc.record({
    day: DAY,
    names: fc.uniqueArray(NAME, { minLength: 1 }),
    kind: fc.constantFrom('call', 'Make, ask'),
  }),
  { minLength: 1, maxLength: 60 },
);

describe('what is written', () => {
  it('as CSV, with any delimiter and line break, reads as the same events', async () => {
    await fc.assert(
      fc.asyncProperty(
        ROWS,
        fc.constantFrom(',', ';', '\t'),
        fc.constantFrom('\n' as const, '\r\n' as const),
        async (rows, delimiter, newline) => {
          const data = rows.map(({ day, names, kind }) => [formatDay(day), names.join('|'), kind]);
          const text = Papa.unparse([['date', 'actors', 'kind'], ...data], { delimiter, newline });
          const { events, problems } = await read(text, { separator: '|' });
          expect(problems).toEqual([]);
          expect(events).toEqual(
            rows.map(({ day, names, kind }) =>
              [formatDay(day), kind, ...names.map((name) => `${name}:party`)].join(' '),
            ),
          );
        },
      ),
      { numRuns: 60 },
    );
  });

  it('as Arrow reads as the same table, titles and sources included', async () => {
    await fc.assert(
      fc.asyncProperty(ROWS, fc.boolean(), fc.boolean(), async (rows, varied, paired) => {
        const lines = rows.map(({ day, names, kind }, i) =>
          JSON.stringify({
            date: varied && i % 2 ? `${formatDay(day)}~/${formatDay(day + i)}` : formatDay(day),
            status: varied && i % 3 ? 'reported' : '',
            participants: paired ? [names[0], 'Somebody else'] : names,
            kind,
            title: i % 2 ? `Number ${i}` : '',
            place: i % 3 ? 'Kazan' : '',
            url: `https://x.org/${i % 4}`,
          }),
        );
        const { table } = await read(lines.join('\n'), {}, openJsonLines);
        const back = readArrow(writeArrow(table!), 'mine.arrow');
        if (!back.ok) throw new Error(JSON.stringify(back.error));
        expect(back.value.problems).toEqual([]);
        expect(plain(back.value.table)).toEqual(plain(table!));
      }),
      { numRuns: 40 },
    );
  });
});

/** Texts as an array, numbers whatever their width. */
function plain(table: EventTable): unknown {
  const texts = (column: EventTable['titles']) =>
    column ? Array.from({ length: table.count }, (_, row) => column.at(row)) : null;
  const whole = { ...table, titles: texts(table.titles), summaries: texts(table.summaries) };
  return JSON.parse(
    JSON.stringify(whole, (_key, value: unknown) =>
      ArrayBuffer.isView(value) ? [...(value as Uint8Array)] : value,
    ),
  );
}
