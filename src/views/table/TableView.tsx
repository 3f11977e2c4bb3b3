/** The events that the pictures show, as text: in any number, in any order. */
import { useMemo, useRef, useState } from 'react';
import type { RowsOrder } from '../../queries/rows-page.ts';
import { useViewAnswer } from '../../queries/view-answer.ts';
import { clearFilter, setPeriod, useView } from '../../state/view-store.ts';
import { Button } from '../../ui/Button.tsx';
import { EventGrid } from './EventGrid.tsx';
import { columnsThatFit, NARROWEST_FOR_COLUMNS } from './table-columns.ts';
import { useTableState } from '../../state/table-state.ts';
import { useTableWords } from './table-words.ts';
import { TableBar } from './TableBar.tsx';
import { useRem } from './use-rem.ts';
import { useWidth } from './use-width.ts';
import type { Range } from './range.ts';
import styles from './table.module.css';

/** Fills its container. */
export function TableView() {
  const { t, language } = useTableWords();
  const matching = useViewAnswer()?.answer.matching;
  const sort = useTableState((state) => state.sort);
  const descending = useTableState((state) => state.descending);
  const chosen = useTableState((state) => state.chosen);
  const frame = useRef<HTMLElement>(null);
  const probe = useRef<HTMLSpanElement>(null);
  const rem = useRem(probe);
  const width = useWidth(frame) / rem;
  const compact = width < NARROWEST_FOR_COLUMNS;
  const columns = useMemo(() => columnsThatFit(width, chosen), [width, chosen]);
  const [range, setRange] = useState<Range | null>(null);
  const order: RowsOrder = { sort, descending, language };
  const shared = { order, range, compact, columns };
  return (
    <section ref={frame} className={styles.frame} aria-label={t('table:label')}>
      <span ref={probe} className={styles.rem} aria-hidden="true" />
      {width > 0 && matching !== undefined && matching > 0 && (
        <>
          <TableBar {...shared} matching={matching} />
          <EventGrid {...shared} key={`${compact} ${rem}`} rem={rem} matching={matching} onRange={setRange} />
        </>
      )}
      {matching === 0 && <NoRows />}
    </section>
  );
}

/** Says which words or which period leave nothing, and the way out. */
function NoRows() {
  const { t } = useTableWords();
  const words = useView((view) => view.filter.words?.text);
  const filtered = useView((view) => Object.keys(view.filter).length > 0);
  const period = useView((view) => view.period);
  return (
    <div className={styles.none}>
      <p>{words === undefined ? t('table:none.text') : t('table:none.words', { words })}</p>
      <p className={styles.ways}>
        {filtered && <Button onClick={clearFilter}>{t('table:none.clear')}</Button>}
        {period && <Button onClick={() => setPeriod(null)}>{t('table:none.ever')}</Button>}
      </p>
    </div>
  );
}
