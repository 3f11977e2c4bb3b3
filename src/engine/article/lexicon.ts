/**
 * The names of the record as a tree of words, so that an article is read once whatever the number of names:
 *
 *   wirtschaftsunion ─┐
 *   eurasische ───────┴─ (end) → EAEU      eurasischen, eurasischer … lead to the same branch
 */
import type { Columns } from '../columns.ts';
import { formsOf } from './forms.ts';
import { NAMES_PER_STEP, namesOf, shortNames, type RecordName } from './names.ts';
import { wordsOf, type Letters, type Word } from './words.ts';
import { inSteps } from '../../base/work.ts';
import type { Work } from '../../base/work.ts';

/** What a name may mean: positions of actors and places. More than one: the name alone does not say which. */
export interface Meaning {
  readonly actors: readonly number[];
  readonly places: readonly number[];
  /** How sure it is that this text means one of them, from 0 to 1. */
  readonly confidence: number;
  /** Words of the name. */
  readonly length: number;
}

interface Ending {
  readonly letters: readonly Letters[];
  readonly actors: Set<number>;
  readonly places: Set<number>;
  confidence: number;
}

interface Branch {
  /** By the word as the name has it. */
  own: Map<string, Branch> | null;
  /** By any form of the word: a form may belong to several words ("Laos" to Laos, and to Lao with a genitive s). */
  next: Map<string, Branch[]> | null;
  readonly endings: Ending[];
}

/** Most branches are the last of theirs, and maps that hold nothing would take most of the memory. */
const newBranch = (): Branch => ({ own: null, next: null, endings: [] });

export interface Lexicon {
  /** The longest name that begins with the word at `at`. */
  readonly find: (words: readonly Word[], at: number, text: string) => Meaning | undefined;
  /** Words by which a person is called once the whole name was said, as keys in all forms. */
  readonly calledBy: (actor: number) => ReadonlySet<string>;
}

/** Between two words of one name: a space, a hyphen, a dot, a comma, quotation marks. */
const GAP = /^[\s\-–—‑'’.,·•“”"«»‘＋+]{0,3}$/;

export function* lexiconOf({ tables }: Pick<Columns, 'tables'>): Work<Lexicon> {
  const root = newBranch();
  const names = yield* namesOf(tables);
  const { surnames, calledBy } = yield* shortNames(names, tables.actors);
  const all = [...names, ...surnames];
  const add = (from: number, to: number): void => {
    for (let i = from; i < to; i++) insert(root, all[i]!);
  };
  yield* inSteps(all.length, add, NAMES_PER_STEP);
  return { find: (words, at, text) => longest(root, words, at, text), calledBy };
}

function insert(root: Branch, name: RecordName): void {
  const words = wordsOf(name.text);
  let branch = root;
  for (const word of words) branch = grown(branch, word.key, name);
  if (branch === root) return;
  const letters = words.map((word) => word.letters);
  let ending = branch.endings.find((one) => one.letters.join() === letters.join());
  if (!ending) {
    ending = { letters, actors: new Set(), places: new Set(), confidence: name.confidence };
    branch.endings.push(ending);
  }
  ending.confidence = Math.max(ending.confidence, name.confidence);
  ending[name.table].add(name.number);
}

/** The branch for a word: the same whichever form of the word leads there. */
function grown(branch: Branch, key: string, { declines }: RecordName): Branch {
  const known = branch.own?.get(key);
  const next = known ?? newBranch();
  if (!known) (branch.own ??= new Map()).set(key, next);
  const byForm = (branch.next ??= new Map());
  for (const form of formsOf(key, { adjective: declines })) {
    const there = byForm.get(form);
    if (!there) byForm.set(form, [next]);
    else if (!there.includes(next)) there.push(next);
  }
  return next;
}

function longest(root: Branch, words: readonly Word[], at: number, text: string): Meaning | undefined {
  let branches: readonly Branch[] = [root];
  let found: Meaning | undefined;
  for (let i = at; i < words.length; i++) {
    if (i > at && !GAP.test(text.slice(words[i - 1]!.to, words[i]!.from))) break;
    branches = branches.flatMap((branch) => branch.next?.get(words[i]!.key) ?? []);
    if (branches.length === 0) break;
    const endings = branches
      .flatMap((branch) => branch.endings)
      .filter(({ letters }) => written(letters, words, at));
    if (endings.length > 0) found = meaningOf(endings, i - at + 1);
  }
  return found;
}

/** Names keep their capitals, in a headline too; abbreviations are all capitals. */
function written(letters: readonly Letters[], words: readonly Word[], at: number): boolean {
  return letters.every((wanted, i) => {
    const { letters: given } = words[at + i]!;
    if (wanted === 'capitals') return given === 'capitals';
    return wanted !== 'initial' || given !== 'small';
  });
}

function meaningOf(endings: readonly Ending[], length: number): Meaning {
  const actors = [...new Set(endings.flatMap((ending) => [...ending.actors]))];
  const places = [...new Set(endings.flatMap((ending) => [...ending.places]))];
  const confidence = Math.max(...endings.map((ending) => ending.confidence)) / Math.max(1, actors.length);
  return { actors, places, confidence, length };
}
