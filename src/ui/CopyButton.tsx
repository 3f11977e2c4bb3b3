import { useEffect, useState } from 'react';
import { Button } from './Button.tsx';
import { Icon } from './icons.tsx';
import hidden from './visually-hidden.module.css';

interface CopyButtonProps {
  readonly label: string;
  /** Said and shown for a moment afterwards. */
  readonly done: string;
  readonly failed: string;
  /** Made when the button is pressed. */
  readonly text: () => string | Promise<string>;
  readonly look?: 'framed' | 'quiet';
}

const SHOWN_MS = 2_500;

/** Copies a text and says so, in place and to screen readers. */
export function CopyButton({ label, done, failed, text, look = 'quiet' }: CopyButtonProps) {
  const [outcome, setOutcome] = useState<'done' | 'failed' | null>(null);
  useEffect(() => {
    if (outcome === null) return;
    const timer = setTimeout(() => setOutcome(null), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [outcome]);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(await text());
      setOutcome('done');
    } catch {
      setOutcome('failed'); // the browser forbids it: no secure context, or the reader said no
    }
  };
  const said = outcome === 'done' ? done : outcome === 'failed' ? failed : '';
  return (
    <>
      <Button look={look} onClick={() => void copy()}>
        <Icon name={outcome === 'done' ? 'check' : 'copy'} />
        {outcome === null ? label : said}
      </Button>
      <span role="status" className={hidden.hidden}>
        {said}
      </span>
    </>
  );
}
