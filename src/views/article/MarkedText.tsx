/**
 * The article with what the record knows in it: each mark a button that switches what it names on and off, or leads to
 * the evidence for what it claims. All of them are one stop of the Tab key; the arrows go from mark to mark.
 */
import { useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { ArticleMark } from '../../queries/article.ts';
import { withLabel } from '../../i18n/locale.ts';
import { useDirectory } from '../../queries/catalogue.ts';
import { ClaimMark } from './ClaimMark.tsx';
import { isNaming, keyOfMark, kindOfMark, type NamingMark } from './entities.ts';
import type { FigureMatch } from './figure-matches.ts';
import { piecesOf, type Piece } from './pieces.ts';
import { useEntityName } from './use-entity-name.ts';
import styles from './MarkedText.module.css';

interface MarkedTextProps {
  readonly text: string;
  readonly language: string;
  readonly marks: readonly ArticleMark[];
  /** Figures that the record has a number near to. */
  readonly figures: readonly FigureMatch[];
  readonly on: ReadonlySet<string>;
  readonly onToggle: (key: string) => void;
}

export function MarkedText({ text, language, marks, figures, on, onToggle }: MarkedTextProps) {
  const { t } = useTranslation('article');
  const [at, setAt] = useState<number | undefined>(undefined);
  const stop = marks.some(({ from }) => from === at) ? at : marks[0]?.from;
  const markOf = ({ mark, from, text: written }: Piece, focus: MarkFocus) => {
    if (!mark) return <span key={from}>{written}</span>;
    if (!isNaming(mark))
      return <ClaimMark key={from} text={written} mark={mark} figures={figures} {...focus} />;
    const isOn = on.has(keyOfMark(mark));
    return <Mark key={from} text={written} mark={mark} on={isOn} onToggle={onToggle} {...focus} />;
  };
  return (
    <div
      className={styles.text}
      lang={language}
      role="toolbar"
      aria-label={t('marked')}
      onKeyDown={moveFocus}
    >
      {piecesOf(text, marks).map((piece) =>
        markOf(piece, { isStop: piece.from === stop, onFocus: () => setAt(piece.from) }),
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

/** Whether the Tab key stops at the mark. */
export interface MarkFocus {
  readonly isStop: boolean;
  readonly onFocus: () => void;
}

interface MarkProps extends MarkFocus {
  readonly text: string;
  readonly mark: NamingMark;
  readonly on: boolean;
  readonly onToggle: (key: string) => void;
}

function Mark({ text, mark, on, isStop, onFocus, onToggle }: MarkProps) {
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
      aria-label={text === name ? title : withLabel(text, title, i18n.language)}
      aria-pressed={on}
      tabIndex={isStop ? 0 : -1}
      onFocus={onFocus}
      onClick={() => onToggle(key)}
    >
      {text}
    </button>
  );
}
