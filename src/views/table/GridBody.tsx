/** The rows in view. Their elements are used again for other rows, as making new ones takes most of a frame. */
import type { RowsPage } from '../../queries/rows-page.ts';
import { useView } from '../../state/view-store.ts';
import { GridRow } from './GridRow.tsx';
import type { GridPlace } from './grid-keys.ts';
import { holds, type Range } from './range.ts';
import type { ColumnId } from '../../state/table-state.ts';
import { useTableWords } from './table-words.ts';
import type { ScrollWindow } from './use-scroll-window.ts';

/** Rows drawn beyond those in view, on either side. */
const BEYOND = 6;

interface GridBodyProps {
  readonly matching: number;
  readonly columns: readonly ColumnId[];
  readonly compact: boolean;
  readonly range: Range | null;
  readonly place: GridPlace;
  readonly view: ScrollWindow;
  readonly rowHeight: number;
  readonly page: RowsPage;
}

export function GridBody(props: GridBodyProps) {
  const { matching, columns, compact, range, place, view, rowHeight, page } = props;
  const words = useTableWords();
  const selected = useView(({ selection }) => (selection?.kind === 'event' ? selection.id : null));
  const drawn = drawnRows(view, matching, place.row);
  const elements = view.most + 2 * BEYOND + 1;
  return (
    <div role="rowgroup">
      {drawn.map((number) => {
        const event = page.records[number - page.from];
        return (
          <GridRow
            // The row with the focus keeps its element; the others take turns.
            key={number === place.row ? `at ${number}` : number % elements}
            number={number}
            headers={compact ? 0 : 1}
            top={Math.max(-2 * rowHeight, Math.min(number * rowHeight - view.offset, view.ground))}
            event={event}
            line={page.rows[number - page.from]}
            compact={compact}
            columns={columns}
            words={words}
            shown={selected !== null && event?.id === selected}
            marked={holds(range, number)}
            active={place.row === number ? place.column : null}
          />
        );
      })}
    </div>
  );
}

/** Those in view, some beyond, and the one that has the focus, wherever it is. */
function drawnRows(view: ScrollWindow, rows: number, active: number): readonly number[] {
  const from = Math.max(0, view.from - BEYOND);
  const to = Math.min(rows, view.to + BEYOND);
  const drawn = Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);
  return active >= 0 && active < rows && (active < from || active >= to) ? [...drawn, active] : drawn;
}
