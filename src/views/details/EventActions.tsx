import type { EventWithSources } from '../../queries/engine-types.ts';
import { dayOfMs } from '../../base/time.ts';
import { formatSpan } from '../../i18n/dates.ts';
import { CopyButton } from '../../ui/CopyButton.tsx';
import { citation, errorReport, type Cited } from './citation.ts';
import { useWords, type Words } from './use-words.ts';
import styles from './details.module.css';

function cited({ event, sources }: EventWithSources, words: Words): Cited {
  return {
    id: event.id,
    title: words.titleOf(event).text,
    date: formatSpan(event.span, words.t, words.language),
    place: words.placeOf(event.place),
    sources,
    info: words.directory.catalogue.info,
    link: window.location.href,
    today: dayOfMs(Date.now()),
  };
}

/** Texts to take away: a citation, and the report of an error. */
export function EventActions({ found }: { readonly found: EventWithSources }) {
  const words = useWords();
  const { t, language } = words;
  const said = { done: t('details:copy.done'), failed: t('details:copy.failed') };
  return (
    <footer className={styles.actions}>
      <CopyButton
        {...said}
        label={t('details:cite.copy')}
        text={() => citation(cited(found, words), t, language)}
      />
      <CopyButton
        {...said}
        label={t('details:report.copy')}
        text={() => errorReport(cited(found, words), t)}
      />
    </footer>
  );
}
