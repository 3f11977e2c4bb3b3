import type { SearchHit } from '../../queries/search.ts';
import styles from './SuggestionRow.module.css';

/** Signs that are kept before the first mark where the text is long. */
const LEAD = 24;

/** The text that matched, with what matched marked; a long one from shortly before its first mark. */
export function Marked({ hit: { text, marks } }: { readonly hit: Pick<SearchHit, 'text' | 'marks'> }) {
  const first = marks[0]?.[0] ?? 0;
  const start = first > 2 * LEAD ? text.indexOf(' ', first - LEAD) + 1 : 0;
  const ends = [start, ...marks.map(([, to]) => to)];
  return (
    <>
      {start > 0 && '… '}
      {marks.map(([from, to], i) => (
        <span key={from}>
          {text.slice(ends[i], from)}
          <mark className={styles.hit}>{text.slice(from, to)}</mark>
        </span>
      ))}
      {text.slice(ends.at(-1))}
    </>
  );
}
