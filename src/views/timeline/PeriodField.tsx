/** The period in view as a title that can be typed over: "2024", "2013-03..2024", "last 10 years". */
import { useId, useRef, useState, type CSSProperties, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { widthInDigits } from '../../base/text.ts';
import { dayOfMs, msOfDay, parseDay, type Period } from '../../base/time.ts';
import type { DatasetInfo } from '../../dataset/model.ts';
import { formatPeriodOrAll } from '../../i18n/dates.ts';
import { notFetchedText, readTypedPeriod, type TypedPeriodFailure } from '../../i18n/typed-period.ts';
import { usePacedPeriod } from '../../queries/paced-period.ts';
import { useDirectory } from '../../queries/catalogue.ts';
import { usePreference } from '../../state/preferences.ts';
import { periodInView } from '../../state/view-state.ts';
import { setLook } from '../../state/view-store.ts';
import { TOUCH } from '../../ui/use-media-query.ts';
import styles from './PeriodField.module.css';

export function PeriodField({ narrow }: { readonly narrow: boolean }) {
  const { t } = useTranslation('timeline');
  const language = usePreference('language');
  const { catalogue } = useDirectory();
  const period = usePacedPeriod(periodInView);
  const shown = formatPeriodOrAll(period, catalogue.extent, language, narrow ? 'short' : 'long');
  const [typed, setTyped] = useState<string | null>(null);
  const [failed, setFailed] = useState<TypedPeriodFailure | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const hint = useId();

  async function apply(text: string): Promise<void> {
    const reference = referenceDay(catalogue.info, catalogue.extent);
    const read = await readTypedPeriod(text, { extent: catalogue.extent, reference, language });
    if (typeof read === 'string') return setFailed(read);
    setFailed(null);
    setLook(read);
    setTyped(null);
    if (matchMedia(TOUCH).matches) field.current?.blur(); // the keys on the screen hide the picture
    else field.current?.select();
  }

  function onSubmit(event: FormEvent): void {
    event.preventDefault();
    if (typed !== null) void apply(typed);
  }

  const close = (): void => {
    setTyped(null);
    setFailed(null);
  };
  return (
    <form className={styles.form} onSubmit={onSubmit}>
      <input
        ref={field}
        className={styles.field}
        style={{ '--digits': Math.max(8, widthInDigits(typed ?? shown) + 2) } as CSSProperties}
        value={typed ?? shown}
        aria-label={t('period.label')}
        aria-describedby={hint}
        aria-invalid={failed !== null}
        spellCheck={false}
        autoComplete="off"
        enterKeyHint="go"
        onFocus={(event) => event.target.select()}
        onChange={(event) => {
          setTyped(event.target.value);
          setFailed(null);
        }}
        onBlur={close}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          event.preventDefault();
          close();
        }}
      />
      <span id={hint} className={styles.hint} role={failed ? 'alert' : undefined} data-shown={typed !== null}>
        {failed === 'notFetched' ? notFetchedText(t) : t(failed ? 'period.unclear' : 'period.hint')}
      </span>
    </form>
  );
}

/** The day that "last 10 years" counts back from: today, unless the record ends before. */
export function referenceDay(info: DatasetInfo, extent: Period, now: number = Date.now()): number {
  const kept = info.asOf === undefined ? extent.to : (parseDay(info.asOf) ?? extent.to);
  return Math.min(dayOfMs(now), Math.max(kept, dayOfMs(msOfDay(extent.from))));
}
