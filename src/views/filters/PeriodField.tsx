import { useId, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { formatPeriod } from '../../i18n/dates.ts';
import { notFetchedText, readTypedPeriod, type TypedPeriodFailure } from '../../i18n/typed-period.ts';
import { useDirectory } from '../../queries/catalogue.ts';
import { usePreference } from '../../state/preferences.ts';
import { setPeriod, useView } from '../../state/view-store.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './Field.module.css';

/** The period by typing: "2013-03..2024", "October 2024", "last 10 years". */
export function PeriodField() {
  const { t } = useTranslation('filters');
  const { extent } = useDirectory().catalogue;
  const language = usePreference('language');
  const period = useView((view) => view.period);
  const [typed, setTyped] = useState<string | null>(null);
  const [wrong, setWrong] = useState<TypedPeriodFailure | null>(null);
  const id = useId();
  const text = typed ?? (period ? formatPeriod(period, language) : '');

  async function apply(asked: string): Promise<void> {
    const read = await readTypedPeriod(asked, { extent, reference: extent.to, language });
    const chosen = read === 'unclear' && asked.trim() === '' ? null : read;
    if (typeof chosen === 'string') return setWrong(chosen);
    setWrong(null);
    setPeriod(chosen);
    setTyped(null);
  }

  function onSubmit(event: FormEvent): void {
    event.preventDefault();
    if (typed !== null) void apply(typed);
  }

  return (
    <form className={styles.field} onSubmit={onSubmit}>
      <label htmlFor={id}>{t('period.label')}</label>
      <span>
        <input
          id={id}
          type="text"
          autoComplete="off"
          value={text}
          placeholder={t('period.everything')}
          aria-invalid={wrong !== null}
          aria-describedby={`${id}-hint`}
          onChange={(event) => setTyped(event.target.value)}
        />
        <Button onClick={onSubmit}>{t('period.apply')}</Button>
      </span>
      <small
        id={`${id}-hint`}
        className={wrong ? styles.wrong : undefined}
        role={wrong ? 'alert' : undefined}
      >
        {wrong === 'notFetched' ? notFetchedText(t) : t(wrong ? 'period.wrong' : 'period.hint')}
      </small>
    </form>
  );
}
