import { Cite } from '@citation-js/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { citationFormats } from './citation-formats.ts';
import { dateParts, joinDate, type Citation } from './citation.ts';

const KAZAN: Citation = {
  id: '2024-10-22-xi-putin-kazan',
  title: 'Xi Jinping (习近平) and Vladimir Putin meet in Kazan',
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

/** What a reference manager reads out of a text in any of the formats. */
const read = (text: string) => new Cite(text, { generateGraph: false }).data[0]!;
const fields = (text: string) =>
  text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');

describe('BibTeX', () => {
  it('has the id for a key, names in any script, link, version and day of access', () => {
    expect(fields(citationFormats(KAZAN).bibtex)).toEqual([
      '@misc{2024-10-22-xi-putin-kazan,',
      'author = {{Entente}},',
      'year = {2026},',
      'month = {5},',
      'note = {Eurasian diplomacy; Version 2026.05.0; 2024-10-22, Kazan, Russia; accessed 2026-11-24},',
      'publisher = {Entente},',
      'title = {Xi {Jinping} (习近平) and {Vladimir} {Putin} meet in {Kazan}},',
      'url = {https://example.org/?v=1&event=2024-10-22-xi-putin-kazan#x_y},',
      '}',
    ]);
  });
});

describe('RIS', () => {
  it('has title, version, link and day of access, and closes the entry', () => {
    const lines = fields(citationFormats(KAZAN).ris);
    expect(lines[0]).toBe('TY  - DATA');
    expect(lines).toEqual(
      expect.arrayContaining([
        `TI  - ${KAZAN.title}`,
        'ET  - 2026.05.0',
        `UR  - ${KAZAN.url}`,
        'Y2  - 2026/11/24/',
      ]),
    );
    expect(lines.at(-1)).toMatch(/^ER {2}-/);
  });

  it('is read back with link and date of access', () => {
    expect(read(citationFormats(KAZAN).ris)).toMatchObject({
      title: KAZAN.title,
      URL: KAZAN.url,
      accessed: { 'date-parts': [[2026, 11, 24]] },
    });
  });
});

describe('CSL-JSON', () => {
  it('has the event’s date and place beside those of the dataset', () => {
    expect(JSON.parse(citationFormats(KAZAN)['csl-json'])).toMatchObject([
      {
        id: '2024-10-22-xi-putin-kazan',
        type: 'dataset',
        title: KAZAN.title,
        'container-title': 'Eurasian diplomacy',
        author: [{ literal: 'Entente' }],
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
    const view = { ...KAZAN, date: [], place: null, issued: [] };
    const [item] = JSON.parse(citationFormats(view)['csl-json']) as [object];
    for (const field of ['event-date', 'event-place', 'issued']) expect(item).not.toHaveProperty(field);
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
        expect(read(citationFormats({ ...KAZAN, title }).bibtex)['title']).toBe(title);
      }),
    );
  });

  it('comes back from RIS as it was', () => {
    fc.assert(
      fc.property(titles, (title) => {
        expect(read(citationFormats({ ...KAZAN, title }).ris)['title']).toBe(title);
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
