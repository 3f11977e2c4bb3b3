/** What is not drawn, in words and numbers, and the way to draw it. */
import { useTranslation } from 'react-i18next';
import type { GraphLevel } from '../../queries/engine-types.ts';
import { MOST_NODES } from '../../state/view-state.ts';
import { STRONGEST_PER_ACTOR } from './graph-links.ts';
import type { GraphModel } from './graph-model.ts';
import type { GraphSettings } from './use-graph-settings.ts';
import styles from './GraphView.module.css';

interface GraphNoteProps {
  readonly model: GraphModel;
  readonly level: GraphLevel;
  readonly most: number | null;
  readonly settings: GraphSettings;
}

export function GraphNote({ model, level, most, settings }: GraphNoteProps) {
  const { t } = useTranslation('graph');
  const strong = model.links.strong.length;
  const shown = model.nodes.length;
  const more = model.actorTotal > shown + settings.hidden.size && most !== null && most < MOST_NODES;
  return (
    <p className={styles.note}>
      {model.actorTotal > shown
        ? t('note.someActors', { drawn: shown, total: model.actorTotal })
        : t(level === 'all' ? 'note.allNamed' : 'note.allActors', { count: shown })}
      {strong < model.pairTotal &&
        ` · ${t('note.links', { drawn: strong, count: model.pairTotal, strongest: STRONGEST_PER_ACTOR })}`}
      {more && (
        <NoteButton
          text={t('note.more', { number: Math.min(MOST_NODES, model.actorTotal) })}
          onClick={() => settings.setMost(MOST_NODES)}
        />
      )}
      {settings.most !== null && <NoteButton text={t('note.fewer')} onClick={() => settings.setMost(null)} />}
      {settings.hidden.size > 0 && (
        <NoteButton text={t('note.showHidden', { count: settings.hidden.size })} onClick={settings.showAll} />
      )}
      {settings.pins.size > 0 && (
        <NoteButton text={t('note.unpin', { count: settings.pins.size })} onClick={settings.unpinAll} />
      )}
    </p>
  );
}

function NoteButton({ text, onClick }: { readonly text: string; readonly onClick: () => void }) {
  return (
    <button type="button" onClick={onClick}>
      {text}
    </button>
  );
}
