/** A citation as BibTeX, for LaTeX, JabRef, Zotero. */
import { joinDate, type Citation } from './citation.ts';

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

/** `@misc`, as BibTeX knows no entries of datasets; letters beyond ASCII stay as they are (UTF-8). */
export function toBibtex(citation: Citation): string {
  const fields = [
    // A second pair of braces keeps the capitals of names.
    ['title', `{${escaped(citation.title)}}`],
    ['author', `{${escaped(citation.publisher)}}`],
    ['howpublished', escaped(citation.container)],
    ['note', escaped(noteOf(citation))],
    ['year', citation.issued[0] === undefined ? '' : String(citation.issued[0])],
    ['month', citation.issued[1] === undefined ? '' : String(citation.issued[1])],
    ['url', addressOf(citation.url)],
    ['urldate', joinDate(citation.accessed, '-')],
    ['langid', citation.language],
  ] as const;
  const lines = fields.filter(([, value]) => value !== '').map(([name, value]) => `  ${name} = {${value}}`);
  return `@misc{${keyOf(citation.id)},\n${lines.join(',\n')}\n}\n`;
}

function noteOf({ version, date, place }: Citation): string {
  const when = [joinDate(date, '-'), place].filter(Boolean).join(', ');
  return [`Version ${version}`, when].filter(Boolean).join('; ');
}

function escaped(text: string): string {
  return text.replaceAll(/\s+/g, ' ').replaceAll(/[\\{}#$%&_~^]/g, (sign) => SPECIAL[sign]!);
}

/** In an address only braces and backslashes would end the field; written as URLs write them. */
function addressOf(url: string): string {
  return url.replaceAll(/[{}\\]/g, (sign) => encodeURIComponent(sign));
}

/** Keys have no spaces, commas or braces. */
function keyOf(id: string): string {
  return id.replaceAll(/[^A-Za-z0-9._:-]+/g, '-');
}
