import { useId, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { currentView, setWords, useView } from '../../state/view-store.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './Field.module.css';

/** Words that must occur in an event's title, summary or note, or in a name that belongs to it. */
export function WordsField() {
  const { t } = useTranslation('filters');
  const words = useView((view) => view.filter.words);
  const [typed, setTyped] = useState<string | null>(null);
  const id = useId();

  function apply(event: FormEvent): void {
    event.preventDefault();
    if (typed === null) return;
    setWords({ text: typed, negated: currentView().filter.words?.negated ?? false });
    setTyped(null);
  }

  return (
    <form className={styles.field} onSubmit={apply}>
      <label htmlFor={id}>{t('words.label')}</label>
      <span>
        <input
          id={id}
          type="text"
          autoComplete="off"
          value={typed ?? words?.text ?? ''}
          aria-describedby={`${id}-hint`}
          onChange={(event) => setTyped(event.target.value)}
        />
        <Button onClick={apply}>{t('words.apply')}</Button>
      </span>
      <small id={`${id}-hint`}>{t('words.hint')}</small>
    </form>
  );
}
