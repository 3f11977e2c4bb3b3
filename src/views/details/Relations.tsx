/** What an event builds on and what followed: a small chain, told both ways. */
import { group } from 'd3-array';
import type { Relation } from '../../queries/engine-types.ts';
import { EventLink } from './EventLink.tsx';
import { Section } from './Section.tsx';
import { useWords } from './use-words.ts';
import styles from './details.module.css';

export function Relations({ relations }: { readonly relations: readonly Relation[] }) {
  const { t } = useWords();
  if (relations.length === 0) return null;
  const kinds = group(relations, ({ how, back }) => `${back ? 'howBack' : 'how'}.${how}`);
  return (
    <Section title={t('details:event.chain')}>
      <dl className={styles.chain}>
        {Array.from(kinds, ([key, list]) => (
          <div key={key} data-back={key.startsWith('howBack')}>
            <dt>{t(`vocabulary:${key}`, { defaultValue: list[0]?.how ?? '' })}</dt>
            {list.map(({ event }) => (
              <dd key={event.id}>
                <EventLink event={event} />
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </Section>
  );
}
