import { SettledStatus } from '../../ui/SettledStatus.tsx';
import { useCalmSentence } from './use-sentence.ts';
import styles from './SentenceLine.module.css';

/** What is shown, in a sentence: seen at once, said once it has settled. */
export function SentenceLine() {
  const sentence = useCalmSentence();
  return (
    <>
      <p className={styles.sentence} aria-hidden="true">
        {sentence &&
          [sentence.count, ...sentence.clauses].map((part, at, { length }) => (
            <span key={at} className={at === 0 ? styles.count : styles.part}>
              {at < length - 1 ? `${part} ·` : part}{' '}
            </span>
          ))}
      </p>
      <SettledStatus text={sentence?.text ?? ''} />
    </>
  );
}
