/**
 * A citation in the formats that reference managers read, by a citation library. It takes 60 kB: only what is loaded
 * on demand may import this file.
 */
import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { joinDate, type Citation } from './citation.ts';
import { cslItemOf } from './csl-json.ts';

export type CitationFormat = 'bibtex' | 'ris' | 'csl-json';

// The key is the id of the event. Names in other scripts stay as they are: else the library leaves them out. It then
// escapes nothing either, so `escaped` does.
Object.assign(plugins.config.get('@bibtex').format, {
  asciiOnly: false,
  useIdAsLabel: true,
  checkLabel: false,
});

/** The text of the citation in each format. */
export function citationFormats(citation: Citation): Readonly<Record<CitationFormat, string>> {
  const item = cslItemOf(citation);
  const write = (format: string, from = item) => new Cite(from, { generateGraph: false }).format(format);
  return {
    bibtex: write('bibtex', forBibtex(item, citation)),
    ris: write('ris'),
    'csl-json': write('data'),
  };
}

/** BibTeX has no field for the day of access or of issue. */
function forBibtex(item: Record<string, unknown>, { issued, accessed }: Citation): Record<string, unknown> {
  const texts = { ...item, note: `${String(item['note'])}; accessed ${joinDate(accessed, '-')}` };
  const set = Object.entries(texts).filter(([name]) => !NOT_SET.includes(name));
  return {
    ...texts,
    ...Object.fromEntries(set.map(([name, value]) => [name, escaped(value)])),
    ...(issued.length > 0 && { issued: { 'date-parts': [issued.slice(0, 2)] } }),
  };
}

/** Fields that are not set in type. */
const NOT_SET: readonly string[] = ['id', 'type', 'URL', 'language'];

const SPECIAL: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '#': '\\#',
  $: '\\$',
  '%': '\\%',
  '&': '\\&',
  _: '\\_',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** What LaTeX would take for commands; anything but a text is left alone. */
function escaped(value: unknown): unknown {
  return typeof value === 'string' ? value.replaceAll(/[\\{}#$%&_~^]/g, (sign) => SPECIAL[sign]!) : value;
}
