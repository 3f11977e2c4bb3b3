import { useId, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { formatPeriod } from '../../i18n/dates.ts';
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
  const [wrong, setWrong] = useState<'unclear' | 'notFetched' | null>(null);
  const id = useId();
  const text = typed ?? (period ? formatPeriod(period, language) : '');

  async function read(asked: string): Promise<void> {
    const reader = await import('../../i18n/period-text.ts').catch(() => null); // eight languages' words: when they are needed
    if (!reader) return setWrong('notFetched');
    const parsed = reader.parsePeriodText(asked, { extent, reference: extent.to, language });
    const unclear = parsed === undefined && asked.trim() !== '';
    setWrong(unclear ? 'unclear' : null);
    if (unclear) return;
    setPeriod(parsed ?? null);
    setTyped(null);
  }

  function apply(event: FormEvent): void {
    event.preventDefault();
    if (typed !== null) void read(typed);
  }

  return (
    <form className={styles.field} onSubmit={apply}>
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
        <Button onClick={apply}>{t('period.apply')}</Button>
      </span>
      <small
        id={`${id}-hint`}
        className={wrong ? styles.wrong : undefined}
        role={wrong ? 'alert' : undefined}
      >
        {wrong === 'notFetched' && `${t('app:notFetched.title')}. ${t('app:notFetched.text')}`}
        {wrong !== 'notFetched' && t(wrong ? 'period.wrong' : 'period.hint')}
      </small>
    </form>
  );
}
