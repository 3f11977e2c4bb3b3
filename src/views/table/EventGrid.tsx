/** The grid: a header, and of all rows those in view. */
import { useEffect, useRef, type CSSProperties, type RefObject } from 'react';
import { useRowsPage, type RowsOrder, type RowsPage } from '../../queries/rows-page.ts';
import { selectEvent } from '../../state/view-store.ts';
import { rowsAsText } from './copy-rows.ts';
import { GridBody } from './GridBody.tsx';
import { GridHeader } from './GridHeader.tsx';
import type { Range } from './range.ts';
import { columnTemplate, leastWidth } from './table-columns.ts';
import type { ColumnId } from '../../state/table-state.ts';
import { rememberedTop, rememberTop } from '../../state/table-state.ts';
import { useTableWords } from './table-words.ts';
import { useGridPlace, type Grid } from './use-grid-place.ts';
import { useScrollWindow, type ScrollWindow } from './use-scroll-window.ts';
import styles from './table.module.css';

/** Heights in rem, so that rows grow with the reader's text. */
const HEIGHTS = {
  columns: { row: 2.25, header: 2.25 },
  compact: { row: 3.875, header: 0 },
};
/** Pages begin at multiples of this, and hold so many rows before and after. */
const STEP = 64;
const BEFORE = 96;
const AFTER = 224;

interface EventGridProps {
  /** How many rows there are. */
  readonly matching: number;
  readonly order: RowsOrder;
  readonly columns: readonly ColumnId[];
  readonly compact: boolean;
  /** Pixels of a rem. */
  readonly rem: number;
  readonly range: Range | null;
  readonly onRange: (range: Range | null) => void;
}

export function EventGrid(props: EventGridProps) {
  const { matching, order, columns, compact, rem, range } = props;
  const words = useTableWords();
  const element = useRef<HTMLDivElement>(null);
  const heights = compact ? HEIGHTS.compact : HEIGHTS.columns;
  const [rowHeight, header] = [heights.row * rem, heights.header * rem];
  const view = useScrollWindow(element, { rows: matching, rowHeight, header }, rememberedTop(), rememberTop);
  const page = usePageInView(order, view.from);
  const grid = useGrid(element, props, view, page);
  useToStart(order, view.toStart);
  const width = compact ? undefined : leastWidth(columns) * rem;
  const style = { '--columns': compact ? '1fr' : columnTemplate(columns), '--row': `${rowHeight}px` };
  return (
    <div
      ref={element}
      role="grid"
      className={compact ? `${styles.grid} ${styles.compact}` : styles.grid}
      style={style as CSSProperties}
      aria-label={words.t('table:label')}
      aria-rowcount={matching + (compact ? 0 : 1)}
      aria-colcount={compact ? 1 : columns.length}
      aria-multiselectable="true"
      onKeyDown={grid.press}
      onClick={grid.click}
    >
      <div className={styles.ground} style={{ blockSize: view.ground, minInlineSize: width }}>
        {!compact && (
          <GridHeader
            columns={columns}
            order={order}
            active={grid.place.row < 0 ? grid.place.column : null}
          />
        )}
        <GridBody
          matching={matching}
          columns={columns}
          compact={compact}
          range={range}
          place={grid.place}
          view={view}
          rowHeight={rowHeight}
          page={page}
        />
      </div>
    </div>
  );
}

const NOTHING_YET: RowsPage = { matching: 0, from: 0, rows: [], records: [] };

/** The rows in view and enough around them; while they are fetched, those that were there before. */
function usePageInView(order: RowsOrder, first: number): RowsPage {
  const at = Math.floor(first / STEP) * STEP;
  return useRowsPage(order, Math.max(0, at - BEFORE), at + AFTER) ?? NOTHING_YET;
}

function useGrid(
  element: RefObject<HTMLElement | null>,
  props: EventGridProps,
  view: ScrollWindow,
  page: RowsPage,
): Grid {
  const { matching, order, columns, compact } = props;
  const words = useTableWords();
  const size = {
    rows: matching,
    columns: compact ? 1 : columns.length,
    page: Math.max(1, view.to - view.from - 2),
  };
  return useGridPlace(element, size, compact ? 0 : -1, props, {
    show: view.showRow,
    open: (row) => {
      const event = page.records[row - page.from];
      if (event) selectEvent(event.id);
    },
    copy: (range) =>
      void rowsAsText(range, order, words)
        .then((text) => navigator.clipboard.writeText(text))
        .catch(() => {}), // the browser forbids it; the button says so
  });
}

/** Another order begins at its first row; the first render keeps its place. */
function useToStart({ sort, descending }: RowsOrder, toStart: () => void): void {
  const before = useRef(`${sort} ${descending}`);
  useEffect(() => {
    const now = `${sort} ${descending}`;
    if (before.current !== now) toStart();
    before.current = now;
  });
}
