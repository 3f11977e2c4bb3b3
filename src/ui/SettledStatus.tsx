import { useEffect, useState } from 'react';
import hidden from './visually-hidden.module.css';

const SETTLED_AFTER_MS = 500;

interface SettledStatusProps {
  /** What is to be said once it has stayed the same for half a second. */
  readonly text: string;
}

/** A live region that does not chatter: while the text still changes, nothing is said. Heard, not seen. */
export function SettledStatus({ text }: SettledStatusProps) {
  const [said, setSaid] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSaid(text), SETTLED_AFTER_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <p role="status" className={hidden.hidden}>
      {said}
    </p>
  );
}
