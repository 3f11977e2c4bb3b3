/** What an event under the pointer or the keyboard cursor is, in a few lines. */
import { useTranslation } from 'react-i18next';
import type { SpokenText } from '../../base/text.ts';
import type { EventRecord } from '../../dataset/model.ts';
import { formatSpan } from '../../i18n/dates.ts';
import { kindName, someNames } from '../../i18n/event-title.ts';
import { foreign, nameText } from '../../i18n/names.ts';
import { useDirectory } from '../../queries/catalogue.ts';
import { usePreference } from '../../state/preferences.ts';
import { Glyph } from '../../ui/Glyph.tsx';
import { useTitleOf } from './use-labels.ts';
import styles from './EventTip.module.css';

export interface TipPlace {
  /** Where the mark stands within the plot, and the size of the plot. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const MOST_NAMES = 6;

interface EventWords {
  readonly title: SpokenText;
  readonly when: string;
  readonly who: string;
  readonly status: string;
}

/** Text for eyes and for ears: the same facts. */
export function useEventWords(): (event: EventRecord) => EventWords {
  const { t } = useTranslation();
  const { actorById, placeById } = useDirectory();
  const language = usePreference('language');
  const titleOf = useTitleOf();
  return (event) => {
    const nameOf = (id: string): string => nameText(actorById.get(id) ?? { name: { en: id } }, language);
    const place = event.place === null ? undefined : placeById.get(event.place);
    const actors = event.participants.map((participant) => participant.actor);
    return {
      title: titleOf(event),
      when: [formatSpan(event.span, t, language), place && nameText(place, language)]
        .filter(Boolean)
        .join(' · '),
      who: actors.length > 0 ? someNames(actors, nameOf, language, MOST_NAMES) : '',
      status: event.status === 'confirmed' ? '' : t(`vocabulary:status.${event.status}`),
    };
  };
}

export function EventTip({ event, place }: { readonly event: EventRecord; readonly place: TipPlace }) {
  const { t } = useTranslation();
  const language = usePreference('language');
  const { title, when, who, status } = useEventWords()(event);
  return (
    <Tip place={place}>
      <p className={styles.kind}>
        <Glyph of="event" kind={event.kind} size={10} hollow={event.status !== 'confirmed'} />
        {[kindName(event.kind, t), status].filter(Boolean).join(' · ')}
      </p>
      <p className={styles.title} lang={foreign(title, language)}>
        {title.text}
      </p>
      <p className={styles.when}>{when}</p>
      {who && <p className={styles.who}>{who}</p>}
    </Tip>
  );
}

interface TipProps {
  readonly place: TipPlace;
  readonly children: React.ReactNode;
}

/** Beside its mark, on the side where there is room; the pointer passes through. */
export function Tip({ place, children }: TipProps) {
  const left = place.x < place.width / 2;
  const above = place.y > place.height / 2;
  const style = {
    ...(left ? { insetInlineStart: place.x + 12 } : { insetInlineEnd: place.width - place.x + 12 }),
    ...(above ? { insetBlockEnd: place.height - place.y + 8 } : { insetBlockStart: place.y + 10 }),
  };
  return (
    <div className={styles.tip} style={style} aria-hidden="true">
      {children}
    </div>
  );
}
