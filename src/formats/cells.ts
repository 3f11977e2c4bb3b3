/** What stands in one cell of a table: a text, or the values of a list. */

const USUAL_SEPARATOR = /[;|]/;
const NOTHING: readonly string[] = [];

/** What stands between the values of a list: what is given, or what is usual. */
export function separatorOf(given: string | undefined): RegExp {
  return given === undefined ? USUAL_SEPARATOR : literally(given);
}

function literally(separator: string): RegExp {
  return new RegExp(separator.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
}

/** The values of a list in one cell. */
export function listOf(cell: unknown, separator: RegExp): readonly string[] {
  if (Array.isArray(cell)) return cell.map(textOf).filter((part) => part !== '');
  const text = textOf(cell);
  if (!separator.test(text)) return text === '' ? NOTHING : [text];
  return text
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

export function textOf(cell: unknown): string {
  if (typeof cell === 'string') return cell.trim();
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? '' : cell.toISOString();
  if (typeof cell === 'number' || typeof cell === 'bigint' || typeof cell === 'boolean') return `${cell}`;
  return JSON.stringify(cell, (_key, value: unknown) => (typeof value === 'bigint' ? `${value}` : value));
}
