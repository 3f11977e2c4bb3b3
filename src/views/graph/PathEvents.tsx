/** The latest shared events of each link of a path: what the line stands for. */
import { useTranslation } from 'react-i18next';
import type { ActorId } from '../../dataset/model.ts';
import { formatSpan } from '../../i18n/dates.ts';
import { eventTitle } from '../../i18n/event-title.ts';
import { foreign } from '../../i18n/names.ts';
import { useChain, type ChainLink } from '../../queries/chain.ts';
import { selectEvent, selectPair } from '../../state/view-store.ts';
import styles from './PathBar.module.css';

interface PathEventsProps {
  readonly path: readonly ActorId[];
  readonly nameOf: (id: ActorId) => string;
}

export function PathEvents({ path, nameOf }: PathEventsProps) {
  const { t } = useTranslation('graph');
  const links = useChain(path);
  return (
    <ol className={styles.events} aria-label={t('path.events')} aria-busy={!links}>
      {links?.map((link) => (
        <LinkEvents key={link.ends.join('~')} link={link} nameOf={nameOf} />
      ))}
    </ol>
  );
}

function LinkEvents({
  link,
  nameOf,
}: {
  readonly link: ChainLink;
  readonly nameOf: (id: ActorId) => string;
}) {
  const { t, i18n } = useTranslation();
  const { language } = i18n;
  const [a, b] = link.ends;
  const more = link.total - link.events.length;
  return (
    <li>
      <strong>{t('graph:pair', { a: nameOf(a), b: nameOf(b) })}</strong>
      <ul>
        {link.events.map((event) => {
          const title = eventTitle(event, nameOf, t, language);
          return (
            <li key={event.id}>
              <button type="button" onClick={() => selectEvent(event.id)}>
                <span lang={foreign(title, language)}>{title.text}</span>
                <span className={styles.when}>{formatSpan(event.span, t, language)}</span>
              </button>
            </li>
          );
        })}
        {more > 0 && (
          <li>
            <button type="button" onClick={() => selectPair(a, b)}>
              {t('graph:path.more', { count: more })}
            </button>
          </li>
        )}
      </ul>
    </li>
  );
}
