/** The picture in words: the same actors, the same numbers, the same acts; and the way to draw somebody else. */
import { useDeferredValue, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { foreign, nameIn, nameText } from '../../i18n/names.ts';
import { useDirectory } from '../../queries/catalogue.ts';
import { hover } from '../../state/hover.ts';
import { showTwin } from '../../state/twins.ts';
import { toggleActor, useView } from '../../state/view-store.ts';
import { ActorMark } from './ActorMark.tsx';
import { FindField } from './FindField.tsx';
import { CutNote } from './CutNote.tsx';
import { listRows, othersCalled, type ListRow, type ListSort } from './graph-list.ts';
import { communityLetter } from './measured-model.ts';
import type { Picture } from './scene.ts';
import { differing, spokenClosest } from './spoken-node.ts';
import { leaveByEscape } from './leave-by-escape.ts';
import { useFirstFocus } from './list-focus.ts';
import { useNameOf, type Around } from './use-around.ts';
import { useShownEvents } from './use-shown-events.ts';
import styles from './GraphList.module.css';

const leaveList = leaveByEscape(() => showTwin('graph', false));

const SORTS: readonly ListSort[] = ['name', 'events', 'counterparts', 'betweenness', 'community'];

const ASCENDING: ReadonlySet<ListSort> = new Set(['name', 'community']);

interface GraphListProps {
  readonly picture: Picture;
  /** All in the period; `null` until they are there. */
  readonly around: Around | null;
  readonly onInclude: (id: string) => void;
}

export function GraphList({ picture, around, onInclude }: GraphListProps) {
  const { t, i18n } = useTranslation('graph');
  const list = useRef<HTMLDivElement>(null);
  useFirstFocus(list);
  const [sort, setSort] = useState<ListSort>('events');
  const [words, setWords] = useState('');
  const wanted = useDeferredValue(words);
  const nameOf = useNameOf();
  const near = around ?? { model: picture.model, nameOf };
  const chosen = useView((view) => view.filter.actors);
  const rows = useMemo(
    () => listRows(picture.model, picture.names, { sort, language: i18n.language, words: wanted }),
    [picture, sort, i18n.language, wanted],
  );
  const isChosen = (id: string) => !chosen?.negated && (chosen?.values.includes(id) ?? false);
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- Escape, wherever in the list
    <div ref={list} className={styles.list} onKeyDown={leaveList}>
      <FindField label={t('list.find')} words={words} onWords={setWords} className={styles.find} />
      <Others picture={picture} words={wanted} onInclude={onInclude} />
      <table>
        <caption>
          {t('list.caption', { count: rows.length })} {around && <CutNote near={around} />}
        </caption>
        <thead>
          <tr>
            {SORTS.map((one) => (
              <th
                key={one}
                scope="col"
                aria-sort={sort === one ? (ASCENDING.has(one) ? 'ascending' : 'descending') : 'none'}
              >
                <button type="button" title={t(`list.meaning.${one}`)} onClick={() => setSort(one)}>
                  {t(`list.${one}`)}
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <ListLine key={row.node.id} row={row} near={near} chosen={isChosen(row.node.id)} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface ListLineProps {
  readonly row: ListRow;
  readonly near: Pick<Around, 'model' | 'nameOf'>;
  readonly chosen: boolean;
}

function ListLine({ row: { node, name }, near, chosen }: ListLineProps) {
  const { t, i18n } = useTranslation(['graph', 'vocabulary']);
  const also = differing(node, useShownEvents(), t);
  const number = new Intl.NumberFormat(i18n.language);
  const percent = new Intl.NumberFormat(i18n.language, { style: 'percent', maximumFractionDigits: 1 });
  const light = () => hover({ kind: 'actor', id: node.id });
  const leave = () => hover(null);
  return (
    <tr onPointerEnter={light} onPointerLeave={leave}>
      <th scope="row">
        <button
          type="button"
          aria-pressed={chosen}
          onClick={(event) => toggleActor(node.id, { add: event.shiftKey || event.ctrlKey || event.metaKey })}
          onFocus={light}
          onBlur={leave}
        >
          <ActorMark actor={node.actor} />
          <span lang={foreign(nameIn(node.actor, i18n.language), i18n.language)}>{name}</span>
        </button>
        {also && <span className={styles.closest}>{also}</span>}
        <span className={styles.closest}>{spokenClosest(near, node.id, t, i18n.language)}</span>
      </th>
      <td>{number.format(node.events)}</td>
      <td>{number.format(node.counterparts)}</td>
      <td>{node.betweenness !== null && percent.format(node.betweenness)}</td>
      <td>{node.community !== null && communityLetter(node.community)}</td>
    </tr>
  );
}

interface OthersProps extends Omit<GraphListProps, 'around'> {
  readonly words: string;
}

/** Actors that are not drawn and have these words in a name. */
function Others({ picture, words, onInclude }: OthersProps) {
  const { t, i18n } = useTranslation('graph');
  const { actors } = useDirectory().catalogue;
  const others = useMemo(
    () => othersCalled(picture.model, actors, words, (actor) => nameText(actor, i18n.language)),
    [picture, actors, words, i18n.language],
  );
  if (others.length === 0) return null;
  return (
    <section className={styles.others} aria-label={t('list.others')}>
      <p>{t('list.others')}</p>
      <ul>
        {others.map((actor) => (
          <li key={actor.id}>
            <button
              type="button"
              aria-label={t('list.draw', { name: nameText(actor, i18n.language) })}
              onClick={() => onInclude(actor.id)}
            >
              <ActorMark actor={actor} />
              <span lang={foreign(nameIn(actor, i18n.language), i18n.language)}>
                {nameText(actor, i18n.language)}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
