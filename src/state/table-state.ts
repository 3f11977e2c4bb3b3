/** How the reader has the table: order, columns, place. In no link; kept while the app runs, so that a look at the details loses nothing. */
import { create } from 'zustand';
import type { RowSort } from '../engine/question.ts';

export type ColumnId = Exclude<RowSort, 'salience'>;
/** What the reader chose for single columns; the rest is shown where there is room. */
export type ChosenColumns = Readonly<Partial<Record<ColumnId, boolean>>>;

interface Cell {
  readonly row: number;
  readonly column: number;
}

interface TableState {
  readonly sort: RowSort;
  readonly descending: boolean;
  readonly chosen: ChosenColumns;
  /** The first pixel in view. */
  readonly top: number;
  /** Where the reader was last. */
  readonly cell: Cell | null;
}

const INITIAL: TableState = { sort: 'date', descending: true, chosen: {}, top: 0, cell: null };
const useTableStore = create<TableState>(() => INITIAL);

export function useTableState<T>(select: (state: TableState) => T): T {
  return useTableStore(select);
}

export function setOrder(sort: RowSort, descending: boolean): void {
  useTableStore.setState({ sort, descending });
}

/** `now`: the columns that are shown; none of them gives way to one that is added. */
export function showColumn(id: ColumnId, shown: boolean, now: readonly ColumnId[]): void {
  const kept: ChosenColumns = shown ? Object.fromEntries(now.map((column) => [column, true])) : {};
  useTableStore.setState(({ chosen }) => ({ chosen: { ...chosen, ...kept, [id]: shown } }));
}

/** Newest first, columns as there is room, for tests and for another dataset. */
export function resetTable(): void {
  useTableStore.setState(INITIAL);
}

export function rememberTop(top: number): void {
  useTableStore.setState({ top });
}

export function rememberedTop(): number {
  return useTableStore.getState().top;
}

export function rememberCell(cell: Cell): void {
  useTableStore.setState({ cell });
}

export function rememberedCell(): Cell | null {
  return useTableStore.getState().cell;
}
