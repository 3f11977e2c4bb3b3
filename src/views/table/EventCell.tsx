/** What stands in a cell of the table, and in the one cell of a row where there is no room for columns. */
import type { EventRecord } from '../../dataset/model.ts';
import { formatRow } from '../../i18n/locale.ts';
import { foreign } from '../../i18n/names.ts';
import type { ColumnId } from '../../state/table-state.ts';
import { Glyph } from '../../ui/Glyph.tsx';
import { Icon } from '../../ui/icons.tsx';
import type { TableWords } from './table-words.ts';
import styles from './table.module.css';

interface CellProps {
  readonly event: EventRecord;
  readonly words: TableWords;
}

export function EventCell({ column, event, words }: CellProps & { readonly column: ColumnId }) {
  switch (column) {
    case 'date':
      return words.date(event);
    case 'title':
      return <TitleCell event={event} words={words} />;
    case 'kind':
      return words.kind(event);
    case 'participants':
      return formatRow(words.names(event), 'names', words.language);
    case 'place':
      return words.place(event);
    case 'status':
      return <StatusCell event={event} words={words} />;
    case 'sources':
      return <span className={styles.number}>{event.sources.length}</span>;
    default:
      return column satisfies never;
  }
}

function TitleCell({ event, words }: CellProps) {
  const title = words.title(event);
  return (
    <>
      <Glyph of="event" kind={event.kind} hollow={event.status !== 'confirmed'} />{' '}
      <span lang={foreign(title, words.language)}>{title.text}</span>
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

/** One event in two lines. */
export function CompactCell({ event, words }: CellProps) {
  const names = formatRow(words.names(event), 'names', words.language);
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
