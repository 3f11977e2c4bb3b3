/** One row of the table, drawn anew only when something of its own is another. */
import { memo } from 'react';
import type { EventRecord } from '../../dataset/model.ts';
import { hover, useHovered } from '../../state/hover.ts';
import type { ColumnId } from '../../state/table-state.ts';
import { CompactCell, EventCell } from './EventCell.tsx';
import type { TableWords } from './table-words.ts';
import styles from './table.module.css';

interface GridRowProps {
  /** Position in the order of the table, from 0. */
  readonly number: number;
  /** Rows of headers before it. */
  readonly headers: number;
  /** Pixels below the top of the body. */
  readonly top: number;
  /** `undefined` until it is fetched. */
  readonly event: EventRecord | undefined;
  /** Its row number in the engine. */
  readonly line: number | undefined;
  readonly compact: boolean;
  /** Columns that are shown: a change draws the row anew. */
  readonly columns: readonly ColumnId[];
  readonly words: TableWords;
  /** The details show it. */
  readonly shown: boolean;
  readonly marked: boolean;
  /** The column where the reader is, if in this row. */
  readonly active: number | null;
}

export const GridRow = memo(function GridRow(props: GridRowProps) {
  const { number, headers, top, event, line, shown, marked } = props;
  const lit = useIsHovered(event?.id);
  const classes = [styles.row, shown && styles.shown, marked && styles.marked, lit && styles.lit];
  // Not on entering: rows that are scrolled past a pointer at rest would light up one by one in all pictures.
  const point = () =>
    event &&
    !lit &&
    line !== undefined &&
    hover({ kind: 'event', id: event.id, row: line, actors: event.participants.map(({ actor }) => actor) });
  return (
    <div
      role="row"
      aria-rowindex={number + 1 + headers}
      aria-selected={marked}
      aria-current={shown}
      className={classes.filter(Boolean).join(' ')}
      style={{ transform: `translateY(${top}px)` }}
      onPointerMove={point}
      onPointerLeave={() => hover(null)}
    >
      <Cells {...props} />
    </div>
  );
});

function useIsHovered(id: string | undefined): boolean {
  const hovered = useHovered();
  return id !== undefined && hovered?.kind === 'event' && hovered.id === id;
}

function Cells({ number, event, compact, columns, words, active }: GridRowProps) {
  const ids: readonly ColumnId[] = compact ? ['title'] : columns;
  return ids.map((id, i) => (
    <div
      key={id}
      role="gridcell"
      aria-colindex={i + 1}
      data-row={number}
      data-column={i}
      data-id={compact ? 'compact' : id}
      tabIndex={active === i ? 0 : -1}
    >
      {event && compact && <CompactCell event={event} words={words} />}
      {event && !compact && <EventCell column={id} event={event} words={words} />}
      {!event && <span className={styles.waiting} />}
    </div>
  ));
}
