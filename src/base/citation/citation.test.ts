import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toBibtex } from './bibtex.ts';
import { dateParts, joinDate, type Citation } from './citation.ts';
import { toCslJson } from './csl-json.ts';
import { toRis } from './ris.ts';

const KAZAN: Citation = {
  id: '2024-10-22-xi-putin-kazan',
  title: 'Xi Jinping and Vladimir Putin meet in Kazan',
  date: [2024, 10, 22],
  place: 'Kazan, Russia',
  container: 'Eurasian diplomacy',
  publisher: 'Entente',
  version: '2026.05.0',
  issued: [2026, 5, 31],
  url: 'https://example.org/?v=1&event=2024-10-22-xi-putin-kazan#x_y',
  accessed: [2026, 11, 24],
  language: 'en',
};

/** What the library reads out of a text in any of its formats. */
const read = (text: string) => new Cite(text, { generateGraph: false }).data[0]!;

describe('BibTeX', () => {
  it('is one entry, a field a line', () => {
    expect(toBibtex(KAZAN)).toBe(
      [
        '@misc{2024-10-22-xi-putin-kazan,',
        '  title = {{Xi Jinping and Vladimir Putin meet in Kazan}},',
        '  author = {{Entente}},',
        '  howpublished = {Eurasian diplomacy},',
        '  note = {Version 2026.05.0; 2024-10-22, Kazan, Russia},',
        '  year = {2026},',
        '  month = {5},',
        '  url = {https://example.org/?v=1&event=2024-10-22-xi-putin-kazan#x_y},',
        '  urldate = {2026-11-24},',
        '  langid = {en}',
        '}',
        '',
      ].join('\n'),
    );
  });

  it('escapes what LaTeX would take for commands', () => {
    const title = 'Gas & oil: 68% more, #1 in A_B, $5, {x}, ~ ^ \\ – 习近平';
    expect(read(toBibtex({ ...KAZAN, title }))['title']).toBe(title);
  });

  it('keeps any address within its field', () => {
    expect(toBibtex({ ...KAZAN, url: 'https://x.org/{a}\\b' })).toContain(
      'url = {https://x.org/%7Ba%7D%5Cb},',
    );
  });
});

describe('RIS', () => {
  it('ends lines with CR LF and closes the entry', () => {
    expect(toRis(KAZAN).split('\r\n').slice(0, 3)).toEqual([
      'TY  - DATA',
      'ID  - 2024-10-22-xi-putin-kazan',
      'TI  - Xi Jinping and Vladimir Putin meet in Kazan',
    ]);
    expect(toRis(KAZAN).endsWith('ER  - \r\n')).toBe(true);
  });

  it('is read back with link, date of access and version', () => {
    expect(read(toRis(KAZAN))).toMatchObject({
      title: KAZAN.title,
      URL: KAZAN.url,
      accessed: { 'date-parts': [[2026, 11, 24]] },
    });
    expect(toRis(KAZAN)).toContain('ET  - 2026.05.0\r\n');
  });

  it('does not let a text begin a new tag', () => {
    const ris = toRis({ ...KAZAN, title: 'One\nER  - \r\nTY  - BOOK' });
    expect(ris.split('\r\n').filter((line) => /^(TY|ER) {2}- /.test(line))).toEqual(['TY  - DATA', 'ER  - ']);
  });
});

describe('CSL-JSON', () => {
  it('has the event’s date and place beside those of the dataset', () => {
    expect(JSON.parse(toCslJson(KAZAN))).toEqual([
      {
        id: '2024-10-22-xi-putin-kazan',
        type: 'entry',
        title: 'Xi Jinping and Vladimir Putin meet in Kazan',
        'container-title': 'Eurasian diplomacy',
        author: [{ literal: 'Entente' }],
        publisher: 'Entente',
        version: '2026.05.0',
        issued: { 'date-parts': [[2026, 5, 31]] },
        'event-date': { 'date-parts': [[2024, 10, 22]] },
        'event-place': 'Kazan, Russia',
        URL: KAZAN.url,
        accessed: { 'date-parts': [[2026, 11, 24]] },
        language: 'en',
      },
    ]);
  });

  it('leaves out what is not known', () => {
    const [item] = JSON.parse(toCslJson({ ...KAZAN, date: [], place: null })) as [object];
    expect(item).not.toHaveProperty('event-date');
    expect(item).not.toHaveProperty('event-place');
  });
});

describe('any title', () => {
  /** One line of letters, signs and spaces, none at its ends; no brackets, quotes or dashes that LaTeX sets itself. */
  const titles = fc
    .string({
      unit: fc.constantFrom(...Array.from('aZ9éß中Ж.,:;!?()&%$#_{}\\~^/ ')),
      minLength: 1,
      maxLength: 40,
    })
    .map((text) => text.replaceAll(/ +/g, ' ').trim())
    .filter((text) => text !== '');

  it('comes back from BibTeX as it was', () => {
    fc.assert(
      fc.property(titles, (title) => {
        expect(read(toBibtex({ ...KAZAN, title }))['title']).toBe(title);
      }),
    );
  });

  it('comes back from RIS as it was', () => {
    fc.assert(
      fc.property(titles, (title) => {
        expect(read(toRis({ ...KAZAN, title }))['title']).toBe(title);
      }),
    );
  });
});

describe('dates', () => {
  it('are as precise as their text', () => {
    expect(['2024', '2024-10', '2024-10-22', '2024-10-22/2024-10-24', 'unknown'].map(dateParts)).toEqual([
      [2024],
      [2024, 10],
      [2024, 10, 22],
      [2024, 10, 22],
      [],
    ]);
  });

  it('are joined with leading zeros', () => {
    expect(joinDate([2024, 3, 5], '-')).toBe('2024-03-05');
  });
});
