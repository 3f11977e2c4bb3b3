/** An ordinal or a figure of the article: leads to what the record has on it. */
import { useTranslation } from 'react-i18next';
import { withLabel } from '../../i18n/locale.ts';
import { onlyKind, ordinal } from '../../i18n/ordinal-words.ts';
import type { FigureMark, OrdinalMark } from '../../queries/article.ts';
import { keyOfFigure, type FigureMatch } from './figure-matches.ts';
import { goTo, placeOfClaim, placeOfFigure } from './mark-places.ts';
import type { MarkFocus } from './MarkedText.tsx';
import styles from './MarkedText.module.css';

interface ClaimMarkProps extends MarkFocus {
  readonly text: string;
  readonly mark: OrdinalMark | FigureMark;
  readonly figures: readonly FigureMatch[];
}

export function ClaimMark({ text, mark, figures, isStop, onFocus }: ClaimMarkProps) {
  const { t, i18n } = useTranslation();
  const place = placeOf(mark, figures);
  const kind = t(`article:kind.${mark.kind}`);
  const name = mark.kind === 'ordinal' ? ordinal(mark.number, onlyKind(mark.kinds), t) : text;
  const title =
    place === null ? t('article:markWithoutNumber', { kind, name }) : t('article:markClaim', { kind, name });
  return (
    <button
      type="button"
      className={`${styles.mark} ${styles[mark.kind]} ${place === null ? styles.unknown : ''}`}
      title={title}
      aria-label={text === name ? title : withLabel(text, title, i18n.language)}
      aria-disabled={place === null}
      tabIndex={isStop ? 0 : -1}
      onFocus={onFocus}
      onClick={() => place !== null && goTo(place)}
    >
      {text}
    </button>
  );
}

/** `null`: the record has no number near the figure. */
function placeOf(mark: OrdinalMark | FigureMark, figures: readonly FigureMatch[]): string | null {
  if (mark.kind === 'ordinal') return placeOfClaim(mark.from);
  const key = keyOfFigure(mark);
  return figures.some(({ figure }) => keyOfFigure(figure) === key) ? placeOfFigure(key) : null;
}
