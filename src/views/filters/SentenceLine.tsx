import { useEffect, useRef, useState, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { StatusAtRest } from '../../ui/StatusAtRest.tsx';
import { usePacedSentence } from './use-sentence.ts';
import styles from './SentenceLine.module.css';

/** What is shown, in a sentence: seen at once, said once it has settled. On a phone a long one opens by a tap. */
export function SentenceLine() {
  const { t } = useTranslation('filters');
  const sentence = usePacedSentence();
  const [open, setOpen] = useState(false);
  const text = useRef<HTMLParagraphElement>(null);
  const cut = useCut(text, sentence?.text);
  return (
    <div className={styles.line}>
      <p ref={text} className={styles.sentence} data-open={open} aria-hidden="true">
        {sentence &&
          [sentence.count, ...sentence.clauses].map((part, at, { length }) => (
            <span key={at} className={at === 0 ? styles.count : styles.part}>
              {at < length - 1 ? `${part} ·` : part}{' '}
            </span>
          ))}
      </p>
      {(cut || open) && (
        <button
          type="button"
          className={styles.more}
          aria-label={t('sentence.whole')}
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        />
      )}
      <StatusAtRest text={sentence?.text ?? ''} />
    </div>
  );
}

/** Letters alone may reach beyond their line by less. */
function hidesALine(element: HTMLElement): boolean {
  const letters = Number.parseFloat(getComputedStyle(element).fontSize);
  return element.scrollHeight - element.clientHeight > letters / 2;
}

/** Whether the element hides some of the text. */
function useCut(element: RefObject<HTMLElement | null>, text: string | undefined): boolean {
  const [cut, setCut] = useState(false);
  useEffect(() => {
    const { current } = element;
    if (!current) return;
    const observer = new ResizeObserver(() => setCut(hidesALine(current)));
    observer.observe(current); // tells of the first size too
    return () => observer.disconnect();
  }, [element, text]);
  return cut;
}
