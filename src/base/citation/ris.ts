/** A citation as RIS, for EndNote, Zotero, Citavi: one tag a line, lines end with CR LF. */
import { joinDate, type Citation } from './citation.ts';

export function toRis(citation: Citation): string {
  const lines = [
    ['TY', 'DATA'],
    ['ID', citation.id],
    ['TI', citation.title],
    ['T2', citation.container],
    ['AU', citation.publisher],
    ['PB', citation.publisher],
    ['ET', citation.version],
    ['PY', citation.issued[0] === undefined ? '' : String(citation.issued[0])],
    ['DA', slashed(citation.issued)],
    ['CY', citation.place ?? ''],
    ['N1', citation.date.length === 0 ? '' : `Date of the event: ${joinDate(citation.date, '-')}`],
    ['UR', citation.url],
    ['Y2', slashed(citation.accessed)],
    ['LA', citation.language],
  ] as const;
  const told = lines.filter(([, value]) => value !== '');
  return [...told.map(([tag, value]) => `${tag}  - ${oneLine(value)}`), 'ER  - ', ''].join('\r\n');
}

/** `2024/10/22`: the format keeps the places of what is not known. */
function slashed(parts: readonly number[]): string {
  return parts.length === 0 ? '' : joinDate(parts, '/') + '/'.repeat(3 - parts.length);
}

/** A line break would begin a new tag. */
function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}
