/**
 * The article with what the record knows in it: each mark a button that switches what it names on and off. All of them
 * are one stop of the Tab key; the arrows go from mark to mark.
 */
import { useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { ArticleMark } from '../../queries/article.ts';
import { withLabel } from '../../i18n/locale.ts';
import { useDirectory } from '../../queries/catalogue.ts';
import { keyOfMark, kindOfMark } from './entities.ts';
import { piecesOf, type Piece } from './pieces.ts';
import { useEntityName } from './use-entity-name.ts';
import styles from './MarkedText.module.css';

interface MarkedTextProps {
  readonly text: string;
  readonly language: string;
  readonly marks: readonly ArticleMark[];
  readonly on: ReadonlySet<string>;
  readonly onToggle: (key: string) => void;
}

export function MarkedText({ text, language, marks, on, onToggle }: MarkedTextProps) {
  const { t } = useTranslation('article');
  const [at, setAt] = useState<number | undefined>(undefined);
  const stop = marks.some(({ from }) => from === at) ? at : marks[0]?.from;
  return (
    <div
      className={styles.text}
      lang={language}
      role="toolbar"
      aria-label={t('marked')}
      onKeyDown={moveFocus}
    >
      {piecesOf(text, marks).map((piece) =>
        piece.mark ? (
          <Mark
            key={piece.from}
            piece={piece}
            mark={piece.mark}
            on={on.has(keyOfMark(piece.mark))}
            isStop={piece.from === stop}
            onFocus={() => setAt(piece.from)}
            onToggle={onToggle}
          />
        ) : (
          <span key={piece.from}>{piece.text}</span>
        ),
      )}
    </div>
  );
}

const STEPS: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
  Home: -Infinity,
  End: Infinity,
};

function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  const step = STEPS[event.key];
  if (step === undefined) return;
  const buttons = [...event.currentTarget.querySelectorAll('button')];
  const to = buttons.findIndex((button) => button === event.target) + step;
  event.preventDefault();
  buttons[Math.max(0, Math.min(buttons.length - 1, to))]?.focus();
}

interface MarkProps {
  readonly piece: Piece;
  readonly mark: ArticleMark;
  readonly on: boolean;
  readonly isStop: boolean;
  readonly onFocus: () => void;
  readonly onToggle: (key: string) => void;
}

function Mark({ piece, mark, on, isStop, onFocus, onToggle }: MarkProps) {
  const { t, i18n } = useTranslation('article');
  const directory = useDirectory();
  const nameOf = useEntityName();
  const kind = kindOfMark(mark, directory);
  const key = keyOfMark(mark);
  const ids = key.slice(key.indexOf(':') + 1).split('|');
  const name = nameOf({ kind, ids, mark });
  const known = mark.kind !== 'date' || mark.known;
  const title = t(known ? 'mark' : 'markUnknown', { kind: t(`kind.${kind}`), name });
  return (
    <button
      type="button"
      className={`${styles.mark} ${styles[kind]} ${known ? '' : styles.unknown}`}
      title={title}
      aria-label={piece.text === name ? title : withLabel(piece.text, title, i18n.language)}
      aria-pressed={on}
      tabIndex={isStop ? 0 : -1}
      onFocus={onFocus}
      onClick={() => onToggle(key)}
    >
      {piece.text}
    </button>
  );
}
