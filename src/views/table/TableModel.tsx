/** The columns for react-table: how each cell is drawn. Sorting is the engine's, so rows come in their order. */
import {
  columnVisibilityFeature,
  createColumnHelper,
  rowSortingFeature,
  tableFeatures,
} from '@tanstack/react-table';
import type { EventRecord } from '../../dataset/model.ts';
import { Glyph } from '../../ui/Glyph.tsx';
import { Icon } from '../../ui/icons.tsx';
import type { TableWords } from './table-words.ts';
import styles from './table.module.css';

export const FEATURES = tableFeatures({
  rowSortingFeature,
  columnVisibilityFeature,
  tableMeta: {} as { readonly words: TableWords },
});

const helper = createColumnHelper<typeof FEATURES, EventRecord>();

export const MODEL = helper.columns([
  helper.accessor('date', {
    sortDescFirst: true,
    cell: ({ row, table }) => table.options.meta?.words.date(row.original),
  }),
  helper.accessor('title', {
    sortDescFirst: false,
    cell: ({ row, table }) =>
      table.options.meta && <TitleCell event={row.original} words={table.options.meta.words} />,
  }),
  helper.accessor('kind', {
    sortDescFirst: false,
    cell: ({ row, table }) => table.options.meta?.words.kind(row.original),
  }),
  helper.accessor('participants', {
    sortDescFirst: true,
    cell: ({ row, table }) => table.options.meta?.words.names(row.original).join(', '),
  }),
  helper.accessor('place', {
    sortDescFirst: false,
    cell: ({ row, table }) => table.options.meta?.words.place(row.original),
  }),
  helper.accessor('status', {
    sortDescFirst: false,
    cell: ({ row, table }) =>
      table.options.meta && <StatusCell event={row.original} words={table.options.meta.words} />,
  }),
  helper.accessor('sources', {
    sortDescFirst: true,
    cell: ({ row }) => <span className={styles.number}>{row.original.sources.length}</span>,
  }),
]);

interface CellProps {
  readonly event: EventRecord;
  readonly words: TableWords;
}

export function TitleCell({ event, words }: CellProps) {
  const title = words.title(event);
  return (
    <>
      <Glyph of="event" kind={event.kind} hollow={event.status !== 'confirmed'} />{' '}
      <span lang={title.language === words.language ? undefined : title.language}>{title.text}</span>
    </>
  );
}

function StatusCell({ event, words }: CellProps) {
  if (event.status === 'confirmed') return <span className={styles.faint}>{words.status(event)}</span>;
  return (
    <span className={styles.doubt}>
      <Icon name="warning" size={12} /> {words.status(event)}
    </span>
  );
}

/** One event in two lines, where there is no room for columns. */
export function CompactCell({ event, words }: CellProps) {
  const names = words.names(event).join(', ');
  const place = words.place(event);
  const doubt = event.status === 'confirmed' ? '' : words.status(event);
  return (
    <>
      <span className={styles.first}>
        <TitleCell event={event} words={words} />
      </span>
      <span className={styles.second}>
        {[words.date(event), doubt, words.kind(event), place, names].filter(Boolean).join(' · ')}
      </span>
    </>
  );
}
