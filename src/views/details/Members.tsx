/** Who belonged to it, or held its offices, over time: a strip per member on one scale. */
import type { Actor, Membership } from '../../dataset/model.ts';
import { MINUTES_PER_DAY } from '../../base/time.ts';
import { formatYear, yearOf } from '../../i18n/dates.ts';
import { formatRow } from '../../i18n/locale.ts';
import { ActorLink } from './ActorLink.tsx';
import { groupedBy, membersOf } from './offices.ts';
import { roleText, termText } from './office-text.ts';
import { Section } from './Section.tsx';
import { useWords } from './use-words.ts';
import styles from './details.module.css';

interface Scale {
  readonly start: number;
  readonly end: number;
}

export function Members({ actor }: { readonly actor: Actor }) {
  const { t, directory, language } = useWords();
  const all = membersOf(directory.catalogue, actor.id);
  if (all.length === 0) return null;
  const now = (directory.catalogue.extent.to + 1) * MINUTES_PER_DAY;
  const scale = {
    start: Math.min(...all.map((one) => one.span.start)),
    end: Math.max(...all.map((one) => (one.to === null ? now : one.span.end))),
  };
  const [first, last] = [scale.start, scale.end - 1].map((minute) => formatYear(yearOf(minute), language));
  const title = actor.kind === 'state' ? 'details:actor.officeHolders' : 'details:actor.members';
  return (
    <Section title={t(title)} note={`${first}–${last}`}>
      <ul className={styles.members}>
        {groupedBy(all, 'member').map(({ other, terms }) => (
          <li key={other}>
            <ActorLink id={other} read />
            <Strip terms={terms} scale={scale} />
            <span className={styles.small}>
              <Terms terms={terms} />
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Terms({ terms }: { readonly terms: readonly Membership[] }) {
  const words = useWords();
  const told = terms.map((term) => `${roleText(term, words.t)} ${termText(term, words)}`);
  return formatRow(told, 'groups', words.language);
}

/** The terms as bars between the first and the last year of all members; full members are solid. */
function Strip({ terms, scale }: { readonly terms: readonly Membership[]; readonly scale: Scale }) {
  const length = scale.end - scale.start;
  const share = (minute: number) => (100 * (Math.min(minute, scale.end) - scale.start)) / length;
  return (
    <svg className={styles.strip} viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
      <rect className={styles.stripGround} width="100" height="4" />
      {terms.map((term) => (
        <rect
          key={`${term.role} ${term.from}`}
          className={SIDE_ROLES.includes(term.role) ? styles.stripSide : styles.stripFull}
          x={share(term.span.start)}
          width={Math.max(0.8, share(term.span.end) - share(term.span.start))}
          height="4"
        />
      ))}
    </svg>
  );
}

/** Roles at the side of an organisation rather than within. */
const SIDE_ROLES = ['observer', 'partner', 'dialogue-partner', 'invited'];
