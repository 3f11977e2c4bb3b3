import { useEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { formatPeriod, formatSpan } from '../../i18n/dates.ts';
import { eventTitle } from '../../i18n/event-title.ts';
import { formatNumber } from '../../i18n/locale.ts';
import { clauseTexts } from '../../i18n/summary-clauses.ts';
import { nameIn, nameText } from '../../i18n/names.ts';
import { unitText } from '../../i18n/unit-text.ts';
import { useDirectory } from '../../queries/catalogue.ts';
import { usePreference } from '../../state/preferences.ts';
import { Flag } from '../../ui/Flag.tsx';
import { Glyph } from '../../ui/Glyph.tsx';
import { Icon } from '../../ui/icons.tsx';
import { Marked } from './Marked.tsx';
import { marksInName } from './marked-name.ts';
import type { Suggestion } from './suggestions.ts';
import styles from './SuggestionRow.module.css';

interface SuggestionRowProps {
  readonly id: string;
  readonly suggestion: Suggestion;
  readonly active: boolean;
  readonly onPoint: () => void;
  readonly onChoose: (filtering: boolean) => void;
}

/** An option: what it is, what it is called, and why it was found where its name does not say so. */
export function SuggestionRow({ id, suggestion, active, onPoint, onChoose }: SuggestionRowProps) {
  const row = useRef<HTMLDivElement>(null);
  const { mark, name, language, detail } = useFace(suggestion);
  useEffect(() => {
    if (active) row.current?.scrollIntoView?.({ block: 'nearest' });
  }, [active]);
  const hit = 'hit' in suggestion ? suggestion.hit : null;
  const inName = hit && (hit.text === name ? hit.marks : marksInName(hit, name));
  return (
    // The field has the focus and the keys; the pointer acts here.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
    <div
      ref={row}
      id={id}
      role="option"
      aria-selected={active}
      tabIndex={-1}
      className={styles.row}
      onPointerMove={active ? undefined : onPoint}
      onClick={(event) => onChoose(event.ctrlKey || event.metaKey)}
    >
      <span className={styles.mark}>{mark}</span>
      <span className={styles.name} lang={language}>
        {inName ? <Marked hit={{ text: name, marks: inName }} /> : name}
      </span>
      <span className={styles.detail}>{detail}</span>
      {hit && !inName && hit.text !== '' && (
        <span className={styles.why}>
          <Marked hit={hit} />
        </span>
      )}
    </div>
  );
}

interface Face {
  readonly mark: ReactNode;
  readonly name: string;
  readonly language: string;
  readonly detail: string;
}

function useFace(suggestion: Suggestion): Face {
  const { t } = useTranslation();
  const directory = useDirectory();
  const { actorById } = directory;
  const language = usePreference('language');
  switch (suggestion.kind) {
    case 'actor': {
      const { actor } = suggestion;
      const name = nameIn(actor, language);
      const mark = actor.iso ? <Flag iso={actor.iso} /> : <Glyph of="actor" kind={actor.kind} />;
      return {
        mark,
        name: name.text,
        language: name.language,
        detail: t(`vocabulary:actorKind.${actor.kind}`),
      };
    }
    case 'place': {
      const { place } = suggestion;
      const name = nameIn(place, language);
      const country = place.country === null ? undefined : actorById.get(place.country);
      const detail = country ? nameText(country, language) : t('search:group.places');
      return { mark: <Icon name="pin" size={14} />, name: name.text, language: name.language, detail };
    }
    case 'event': {
      const { event } = suggestion;
      const nameOf = (id: string) => nameText(actorById.get(id) ?? { name: { en: id } }, language);
      const title = eventTitle(event, nameOf, t, language);
      const detail = formatSpan(event.span, t, language, 'short');
      const mark = <Glyph of="event" kind={event.kind} hollow={event.status === 'reported'} />;
      return { mark, name: title.text, language: title.language, detail };
    }
    case 'source': {
      const { title, publisher, language: own } = suggestion.source;
      return { mark: <Icon name="external" size={14} />, name: title, language: own, detail: publisher };
    }
    case 'series': {
      const { series } = suggestion;
      const name = nameIn(series, language);
      return {
        mark: <Icon name="timeline" size={14} />,
        name: name.text,
        language: name.language,
        detail: unitText(series.unit, t),
      };
    }
    case 'value': {
      const { dimension, value, name } = suggestion;
      const mark =
        dimension === 'kinds' ? <Glyph of="event" kind={value} /> : <Icon name="filter" size={14} />;
      return { mark, name, language, detail: t(`filters:dimension.${dimension}`) };
    }
    case 'command': {
      const { name, key } = suggestion.command;
      return { mark: <Icon name="right" size={14} />, name, language, detail: key ?? '' };
    }
    case 'view': {
      const { filter, period, matching } = suggestion.view;
      const detail = t('search:events', { count: matching, number: formatNumber(matching, language) });
      const name = [
        ...clauseTexts(filter, false, { directory, t, language }),
        ...(period ? [formatPeriod(period, language)] : []),
      ].join(' · ');
      return { mark: <Icon name="filter" size={14} />, name, language, detail };
    }
    case 'period': {
      const number = formatNumber(suggestion.matching, language);
      const detail = t('search:events', { count: suggestion.matching, number });
      const name = formatPeriod(suggestion.period, language);
      return { mark: <Icon name="fit" size={14} />, name, language, detail };
    }
  }
}
