/** Where the reader is in the grid, and which rows are marked: by keyboard and by pointer. */
import { useEffect, useRef, useState, type KeyboardEvent, type MouseEvent, type RefObject } from 'react';
import { rememberCell, rememberedCell } from '../../state/table-state.ts';
import { moveBy, type GridPlace, type GridSize } from './grid-keys.ts';
import { rangeBetween, type Range } from './range.ts';

interface GridActs {
  /** Brings a row into view. */
  readonly show: (row: number) => void;
  readonly open: (row: number) => void;
  readonly copy: (range: Range) => void;
}

interface Marking {
  readonly range: Range | null;
  readonly onRange: (range: Range | null) => void;
}

export interface Grid {
  /** Within the grid as it is now; row −1 is the header. */
  readonly place: GridPlace;
  readonly press: (event: KeyboardEvent) => void;
  /** A click on a row opens it; with Shift it marks all from where the reader was. */
  readonly click: (event: MouseEvent) => void;
}

/** `top`: −1 where there is a header to go to, else 0. */
export function useGridPlace(
  element: RefObject<HTMLElement | null>,
  size: GridSize,
  top: -1 | 0,
  { range, onRange }: Marking,
  acts: GridActs,
): Grid {
  const [at, setAt] = useState<GridPlace>(() => rememberedCell() ?? { row: 0, column: 0 });
  const goTo = (next: GridPlace) => {
    setAt(next);
    rememberCell(next);
  };
  const anchor = useRef<number | null>(null);
  /** Whether the focus is to go to the place, once that is drawn: after a key. */
  const follow = useRef(false);
  /** The reader comes back to the table: from the pane the focus goes on to where it was in it. */
  const returns = useRef(rememberedCell() !== null);
  const place = {
    row: Math.max(top, Math.min(at.row, size.rows - 1)),
    column: Math.min(at.column, size.columns - 1),
  };
  const mark = (row: number, extend: boolean) => {
    anchor.current = extend ? (anchor.current ?? Math.max(0, place.row)) : null;
    if (extend || range)
      onRange(anchor.current === null ? null : rangeBetween(anchor.current, Math.max(0, row)));
  };
  const move = (to: GridPlace, extend: boolean) => {
    const row = Math.max(top, to.row);
    mark(row, extend);
    follow.current = true;
    goTo({ ...to, row });
    if (row >= 0) acts.show(row);
  };
  const act = (event: KeyboardEvent, far: boolean): boolean => {
    const key = event.key.toLowerCase();
    if (place.row < 0) return false;
    if (key === 'enter') acts.open(place.row);
    else if (far && key === 'a') onRange({ from: 0, to: size.rows - 1 });
    else if (far && key === 'c') acts.copy(range ?? { from: place.row, to: place.row });
    else if (key === 'escape' && range) {
      mark(place.row, false);
      event.stopPropagation(); // Esc steps out of one thing at a time
    } else return false;
    return true;
  };
  const press = (event: KeyboardEvent) => {
    const far = event.ctrlKey || event.metaKey;
    const to = moveBy({ key: event.key, far }, place, size);
    if (to) move(to, event.shiftKey);
    if (to ?? act(event, far)) event.preventDefault();
  };
  const click = ({ target, shiftKey }: MouseEvent) => {
    const cell = target instanceof Element ? target.closest<HTMLElement>('[data-row]') : null;
    const row = Number(cell?.dataset.row ?? -1);
    if (row < 0) return; // a header sorts by itself
    mark(row, shiftKey);
    goTo({ row, column: Number(cell?.dataset.column ?? 0) });
    if (!shiftKey) acts.open(row);
  };
  useEffect(() => {
    const grid = element.current;
    const inPane = document.activeElement === grid?.closest('[role="tabpanel"]');
    if (!follow.current && !(returns.current && inPane)) return;
    const selector = `[data-row="${place.row}"][data-column="${place.column}"]`;
    const cell = grid?.querySelector<HTMLElement>(selector);
    if (!cell) return;
    cell.focus({ preventScroll: true });
    follow.current = false;
    returns.current = false;
  });
  return { place, press, click };
}
