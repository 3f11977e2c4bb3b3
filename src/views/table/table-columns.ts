/** Which columns there are, and which are shown in the room at hand. Widths in rem, as they hold text. */
import type { ChosenColumns, ColumnId } from '../../state/table-state.ts';

export interface ColumnRoom {
  readonly id: ColumnId;
  readonly least: number;
  /** Share of the room that is left. */
  readonly grow: number;
  /** How the first click sorts: numbers and dates from the largest, texts from A. */
  readonly descendingFirst: boolean;
}

/** In the order in which they stand. */
export const COLUMNS: readonly ColumnRoom[] = [
  { id: 'date', least: 7.75, grow: 0, descendingFirst: true },
  { id: 'title', least: 16.25, grow: 4, descendingFirst: false },
  { id: 'kind', least: 7.5, grow: 0, descendingFirst: false },
  { id: 'participants', least: 11.25, grow: 3, descendingFirst: true },
  { id: 'place', least: 6.875, grow: 1, descendingFirst: false },
  { id: 'status', least: 6, grow: 0, descendingFirst: false },
  { id: 'sources', least: 4.5, grow: 0, descendingFirst: true },
];

/** In the order in which they are given up when room runs short: last first. */
const RANKING: readonly ColumnId[] = ['title', 'date', 'participants', 'kind', 'place', 'status', 'sources'];

/** Below this width each event takes two lines instead of columns. */
export const NARROWEST_FOR_COLUMNS = 26.875;

export function columnsThatFit(width: number, chosen: ChosenColumns): readonly ColumnId[] {
  const shown = new Set(RANKING.filter((id) => chosen[id] === true));
  let left = width - COLUMNS.filter(({ id }) => shown.has(id)).reduce((sum, { least }) => sum + least, 0);
  for (const id of RANKING.filter((one) => chosen[one] === undefined)) {
    left -= COLUMNS.find((column) => column.id === id)?.least ?? 0;
    if (left < 0 && shown.size > 0) break; // a gap in the ranking would puzzle more than it helps
    shown.add(id);
  }
  return COLUMNS.map(({ id }) => id).filter((id) => shown.has(id));
}

/** For `grid-template-columns`. */
export function columnTemplate(shown: readonly ColumnId[]): string {
  const tracks = COLUMNS.filter(({ id }) => shown.includes(id)).map(({ least, grow }) =>
    grow > 0 ? `minmax(${least}rem, ${grow}fr)` : `${least}rem`,
  );
  return tracks.join(' ');
}

export function leastWidth(shown: readonly ColumnId[]): number {
  return COLUMNS.filter(({ id }) => shown.includes(id)).reduce((sum, { least }) => sum + least, 0);
}
