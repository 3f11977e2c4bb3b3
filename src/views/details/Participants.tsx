/** Who took part, in which role, and in which office on that day. */
import { useState } from 'react';
import type { EventRecord, Participant } from '../../dataset/model.ts';
import { formatRow } from '../../i18n/locale.ts';
import { Button } from '../../ui/Button.tsx';
import { Flag } from '../../ui/Flag.tsx';
import { ActorLink, ActorMark } from './ActorLink.tsx';
import { officeText } from './office-text.ts';
import { officesDuring } from './offices.ts';
import { Section } from './Section.tsx';
import { useWords } from './use-words.ts';
import styles from './details.module.css';

const SHORT = 12;
/** Those who acted first. */
const ORDER = ['host', 'chair', 'signatory', 'party', 'mediator', 'guest', 'attendee', 'observer'];

function byRole(a: Participant, b: Participant): number {
  return rank(a.role) - rank(b.role);
}

function rank(role: string): number {
  const at = ORDER.indexOf(role);
  return at < 0 ? ORDER.length : at;
}

export function Participants({ event }: { readonly event: EventRecord }) {
  const { t } = useWords();
  const [all, setAll] = useState(false);
  const participants = [...event.participants].sort(byRole);
  const shown = all ? participants : participants.slice(0, SHORT);
  return (
    <Section title={t('details:event.participants')} note={String(participants.length)}>
      <ul className={styles.people}>
        {shown.map((participant) => (
          <Person key={participant.actor} participant={participant} event={event} />
        ))}
      </ul>
      {shown.length < participants.length && (
        <Button onClick={() => setAll(true)}>
          {t('details:event.allParticipants', { count: participants.length })}
        </Button>
      )}
    </Section>
  );
}

interface PersonProps {
  readonly participant: Participant;
  readonly event: EventRecord;
}

function Person({ participant, event }: PersonProps) {
  const words = useWords();
  const { t, directory } = words;
  const actor = directory.actorById.get(participant.actor);
  const offices =
    actor?.kind === 'person' ? officesDuring(directory.catalogue, participant.actor, event.span) : [];
  const state = offices
    .map((office) => directory.actorById.get(office.of))
    .find((whole) => whole?.iso !== undefined);
  return (
    <li>
      {state?.iso ? (
        <span className={styles.mark}>
          <Flag iso={state.iso} />
        </span>
      ) : (
        <ActorMark actor={actor} />
      )}
      <span className={styles.person}>
        <ActorLink id={participant.actor} bare />
        {offices.length > 0 && (
          <span className={styles.small}>
            {formatRow(
              offices.map((office) => officeText(office, words)),
              'groups',
              words.language,
            )}
          </span>
        )}
      </span>
      <span className={styles.role}>
        {t(`vocabulary:role.${participant.role}`, { defaultValue: participant.role })}
      </span>
    </li>
  );
}
