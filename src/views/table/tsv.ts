/** Rows as tab-separated text, as spreadsheets take it from the clipboard. */

/** One line per row. Tabs and line breaks within a cell become spaces. */
export function toTsv(rows: readonly (readonly string[])[]): string {
  return rows.map((cells) => cells.map(safeCell).join('\t')).join('\n');
}

/** A spreadsheet would run a cell that begins like a formula; an apostrophe makes it text. */
function safeCell(text: string): string {
  const flat = text.replace(/[\t\r\n]+/g, ' ');
  return /^[=+\-@]/.test(flat) && Number.isNaN(Number(flat)) ? `'${flat}` : flat;
}
