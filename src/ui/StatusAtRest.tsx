import { useEffect, useState } from 'react';
import hidden from './visually-hidden.module.css';

const RESTS_AFTER_MS = 500;

interface StatusAtRestProps {
  /** What is to be said once it has stayed the same for half a second. */
  readonly text: string;
}

/** A live region that does not chatter: while the text still changes, nothing is said. Heard, not seen. */
export function StatusAtRest({ text }: StatusAtRestProps) {
  const [said, setSaid] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSaid(text), RESTS_AFTER_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <p role="status" className={hidden.hidden}>
      {said}
    </p>
  );
}
