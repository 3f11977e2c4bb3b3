/** The article with what the record knows in it: each mark a button that switches what it names on and off. */
import { useTranslation } from 'react-i18next';
import type { ArticleMark } from '../../queries/article.ts';
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
  return (
    <div className={styles.text} lang={language} role="group" aria-label={t('marked')}>
      {piecesOf(text, marks).map((piece) =>
        piece.mark ? (
          <Mark
            key={piece.from}
            piece={piece}
            mark={piece.mark}
            on={on.has(keyOfMark(piece.mark))}
            onToggle={onToggle}
          />
        ) : (
          <span key={piece.from}>{piece.text}</span>
        ),
      )}
    </div>
  );
}

interface MarkProps {
  readonly piece: Piece;
  readonly mark: ArticleMark;
  readonly on: boolean;
  readonly onToggle: (key: string) => void;
}

function Mark({ piece, mark, on, onToggle }: MarkProps) {
  const { t } = useTranslation('article');
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
      aria-label={piece.text === name ? title : `${piece.text}: ${title}`}
      aria-pressed={on}
      tabIndex={piece.first ? 0 : -1}
      onClick={() => onToggle(key)}
    >
      {piece.text}
    </button>
  );
}
