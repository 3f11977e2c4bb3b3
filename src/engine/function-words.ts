/**
 * Words that every text has and that say nothing of what is sought: "when did Xi and Putin meet in 2024" asks for Xi,
 * Putin and "meet". In the languages of the page; Chinese writes none of them apart.
 *
 * Left out are those that another of the languages needs: "war" (a German "was"), "wen" (a German "whom", but a prime
 * minister), "un" (an article, but the United Nations), "an" (Xi'an), "may", "will".
 */
import { foldText } from '../base/text.ts';
import { termOf } from './search-text.ts';

const EVERY = [
  'a and or of the in on at to by with from for between about as is are was were be did do does has have had',
  'how what when where which who whom whose why that this year years together',
  'und oder der die das den dem des ein eine einen im am auf aus bei mit von vom zu zum zur für über nach vor',
  'zwischen sich wann wo wer wem wie welche welcher welches ist sind hat haben wurde jahr jahre gemeinsam zusammen',
  'et ou le la les une du de au aux en dans sur par pour avec entre est sont quand où qui que quel quelle quels',
  'quelles comment se ont année ensemble',
  'e o il lo gli uno una di del della dei delle da nel nella su con per tra fra è sono quando dove chi che quale',
  'quali come anno insieme',
  'y el los las por para es son cuándo dónde quién qué cuál cuáles cómo año juntos',
  'і й та або в у на з із до від про між за коли де хто що як який яка які рік року році разом',
  'и или во с со к о об от по из между когда где кто что как какой какая какие год года году вместе',
];

const FUNCTION_WORDS: ReadonlySet<string> = new Set(EVERY.flatMap((line) => line.split(' ').map(foldText)));

/** What is typed in capitals is an abbreviation: "WHO", "US". */
export function isFunctionWord(word: string): boolean {
  const isShout = word.length > 1 && word === word.toUpperCase();
  return !isShout && FUNCTION_WORDS.has(termOf(word));
}

/** Those that say something; all, where none does. */
export function tellingWords(words: readonly string[]): readonly string[] {
  const telling = words.filter((word) => !isFunctionWord(word));
  return telling.length > 0 ? telling : words;
}
