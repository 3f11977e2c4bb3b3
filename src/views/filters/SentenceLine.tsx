/** What is shown, in a sentence: that of the newest answer; while the next one is under way, of the one before. */
import { useTranslation } from 'react-i18next';
import { useDirectory } from '../../queries/catalogue.ts';
import { useViewAnswer } from '../../queries/view-answer.ts';
import { usePreference } from '../../state/preferences.ts';
import { SettledStatus } from '../../ui/SettledStatus.tsx';
import { sentenceOf, type Sentence } from './sentence.ts';
import styles from './SentenceLine.module.css';

/** Seen at once, said once it has settled. */
export function SentenceLine() {
  const sentence = useSentence();
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

function useSentence(): Sentence | null {
  const { t } = useTranslation();
  const directory = useDirectory();
  const language = usePreference('language');
  const answer = useViewAnswer();
  return answer && sentenceOf(answer.question, answer.answer, { directory, t, language });
}
