/** The other end of a path by its name: also one that is not drawn. */
import { useDeferredValue, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ActorId } from '../../dataset/model.ts';
import { ActorMark } from './ActorMark.tsx';
import { FindField } from './FindField.tsx';
import { nodesCalled } from './graph-list.ts';
import type { Around } from './use-around.ts';
import styles from './PathBar.module.css';

interface PathSearchProps {
  readonly from: ActorId;
  readonly near: Pick<Around, 'model' | 'nameOf'>;
  readonly onChoose: (to: ActorId) => void;
}

export function PathSearch({ from, near, onChoose }: PathSearchProps) {
  const { t } = useTranslation('graph');
  const [words, setWords] = useState('');
  const wanted = useDeferredValue(words);
  const found = useMemo(
    () => nodesCalled(near.model, wanted, near.nameOf).filter(({ id }) => id !== from),
    [near, wanted, from],
  );
  return (
    <>
      <FindField label={t('path.find')} words={words} onWords={setWords} className={styles.find} />
      {found.length > 0 && (
        <ul className={styles.found} aria-label={t('path.find')}>
          {found.map(({ id, actor }) => (
            <li key={id}>
              <button type="button" onClick={() => onChoose(id)}>
                <ActorMark actor={actor} />
                {near.nameOf(id)}
              </button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
