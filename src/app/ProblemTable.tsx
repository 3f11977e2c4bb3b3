import { useTranslation } from 'react-i18next';
import type { Problem } from '../dataset/model.ts';
import styles from './Screen.module.css';

/** More than this say nothing new. */
const MOST_SHOWN = 100;

/** Which file, which row, which field, what was expected, what was found. */
export function ProblemTable({ problems }: { readonly problems: readonly Problem[] }) {
  const { t } = useTranslation('app');
  const columns = ['file', 'row', 'field', 'expected', 'found'] as const;
  return (
    <>
      <table className={styles.problems}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {t(`problem.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {problems.slice(0, MOST_SHOWN).map((problem, number) => (
            <tr key={number}>
              {columns.map((column) => (
                <td key={column}>{problem[column]}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {problems.length > MOST_SHOWN && <p>{t('problem.more', { count: problems.length - MOST_SHOWN })}</p>}
    </>
  );
}
