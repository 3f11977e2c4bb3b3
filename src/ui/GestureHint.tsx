/** How a picture is moved that leaves the wheel and a single finger to the page around: for a moment, when they are used. */
import { useEffect, useRef, useState } from 'react';
import { cooperate, type Left } from './cooperation.ts';
import styles from './GestureHint.module.css';

const SHOWN_MS = 1_500;

interface GestureHintProps {
  /** By what was left to the page. */
  readonly texts: Readonly<Record<Left, string>>;
}

/** Lies over its parent, which is the picture. Not for those who listen: keys move the picture all the same. */
export function GestureHint({ texts }: GestureHintProps) {
  const hint = useRef<HTMLParagraphElement>(null);
  const [left, setLeft] = useState<Left>('wheel');
  const [shown, setShown] = useState(false);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = cooperate(hint.current!.parentElement!, (how) => {
      setLeft(how);
      setShown(true);
      clearTimeout(timer);
      timer = setTimeout(() => setShown(false), SHOWN_MS);
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, []);
  return (
    <p ref={hint} className={styles.hint} data-shown={shown} aria-hidden="true">
      <span>{texts[left]}</span>
    </p>
  );
}
