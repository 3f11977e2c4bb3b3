/** Moving about in the grid by keyboard. Row −1 is the header. */
export interface GridPlace {
  readonly row: number;
  readonly column: number;
}

export interface GridSize {
  readonly rows: number;
  readonly columns: number;
  /** Rows in view: how far Page Up and Page Down go. */
  readonly page: number;
}

interface Pressed {
  readonly key: string;
  /** Ctrl or Cmd is held. */
  readonly far: boolean;
}

/** Where a key leads; `null` for a key that does not move. */
export function moveBy(pressed: Pressed, at: GridPlace, size: GridSize): GridPlace | null {
  const to = target(pressed, at, size);
  return (
    to && {
      row: clamp(to.row, -1, size.rows - 1),
      column: clamp(to.column, 0, size.columns - 1),
    }
  );
}

function target({ key, far }: Pressed, { row, column }: GridPlace, size: GridSize): GridPlace | null {
  switch (key) {
    case 'ArrowDown':
      return { row: row + 1, column };
    case 'ArrowUp':
      return { row: row - 1, column };
    case 'ArrowRight':
      return { row, column: column + 1 };
    case 'ArrowLeft':
      return { row, column: column - 1 };
    case 'PageDown':
      return { row: row + size.page, column };
    case 'PageUp':
      return { row: Math.max(0, row - size.page), column };
    case 'Home':
      return far ? { row: 0, column: 0 } : { row, column: 0 };
    case 'End':
      return far ? { row: size.rows - 1, column: size.columns - 1 } : { row, column: size.columns - 1 };
    default:
      return null;
  }
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(most, value));
}
