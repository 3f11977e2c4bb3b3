import { useTranslation } from 'react-i18next';
import { useDirectory } from '../../queries/catalogue.ts';
import { useViewAnswer } from '../../queries/view-answer.ts';
import { sentenceOf, type Sentence } from './sentence.ts';

/** What is shown, in a sentence: that of the newest answer; while the next one is under way, of the one before. */
export function useSentence(): Sentence | null {
  const { t, i18n } = useTranslation();
  const directory = useDirectory();
  const answer = useViewAnswer();
  return answer && sentenceOf(answer.question, answer.answer, { directory, t, language: i18n.language });
}
