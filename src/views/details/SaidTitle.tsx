import { useEffect, useRef, useState, type RefObject } from 'react';
import { withLabel } from '../../i18n/locale.ts';
import hidden from '../../ui/visually-hidden.module.css';
import { useWords } from './use-words.ts';

/** Once what was chosen is there, and nothing else was chosen meanwhile. */
const RESTS_AFTER_MS = 500;

interface SaidTitleProps {
  readonly panel: RefObject<HTMLElement | null>;
  /** Which choice the panel shows. */
  readonly shown: string;
}

/** Says what the details show after a choice: the focus stays where the choice was made, which is all that is heard. */
export function SaidTitle({ panel, shown }: SaidTitleProps) {
  const { t, language } = useWords();
  const [title, setTitle] = useState<{ readonly text: string; readonly lang: string } | null>(null);
  const before = useRef(shown); // what the page began with needs no saying
  useEffect(() => {
    if (before.current === shown) return undefined;
    before.current = shown;
    const say = () => {
      const heading = panel.current?.querySelector('h2');
      setTitle(heading ? { text: heading.textContent.trim(), lang: heading.lang } : null);
    };
    const timer = setTimeout(say, RESTS_AFTER_MS);
    return () => clearTimeout(timer);
  }, [panel, shown]);
  return (
    <p role="status" className={hidden.hidden}>
      {title && withLabel(t('details:label'), '', language)}
      {title && <span lang={title.lang || undefined}>{title.text}</span>}
    </p>
  );
}
