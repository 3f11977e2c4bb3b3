/**
 * Ordinals in the languages that write words, as `keyOf` leaves them. The platform spells out no numbers, so each
 * language has a table: stems from 1 on, endings, and how it makes those above twenty. Chinese has a file of its own.
 */
import type { ArticleLanguage } from './language.ts';
import { remembered } from '../../base/work.ts';
import type { Work } from '../../base/work.ts';

export type WordLanguage = Exclude<ArticleLanguage, 'zh'>;

export interface OrdinalNumbers {
  /** "third", "dritten", "третья". */
  readonly words: ReadonlyMap<string, number>;
  /** What may stand before one of the words and is added to it: "forty" in "forty-fifth". */
  readonly tens: ReadonlyMap<string, number>;
  /** What follows digits: "rd" in "3rd", "я" in "3-я". German has its dot. */
  readonly marks: ReadonlySet<string>;
}

interface Table {
  /** From 1 on; `|` between those for the same number. */
  readonly stems: string;
  /** For 30, 40 …, where the language has words for them. */
  readonly tenStems: string;
  readonly endings: string;
  /** 10, 20, 30 … as they stand before a smaller ordinal; `-` where there is none. */
  readonly tens: string;
  readonly marks: string;
}

const TABLES: Readonly<Record<WordLanguage, Table>> = {
  en: {
    stems:
      'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth ' +
      'fifteenth sixteenth seventeenth eighteenth nineteenth twentieth',
    tenStems: 'thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth',
    endings: '',
    tens: '- twenty thirty forty fifty sixty seventy eighty ninety',
    marks: 'st nd rd th',
  },
  de: {
    stems:
      'erst zweit dritt viert funft sechst siebt|siebent acht neunt zehnt elft zwolft dreizehnt vierzehnt funfzehnt ' +
      'sechzehnt siebzehnt achtzehnt neunzehnt zwanzigst',
    tenStems: 'dreissigst vierzigst funfzigst sechzigst siebzigst achtzigst neunzigst',
    endings: 'e en er es em',
    tens: '',
    marks: '',
  },
  fr: {
    stems:
      'premier|premiere|unieme deuxieme|second|seconde troisieme quatrieme cinquieme sixieme septieme huitieme ' +
      'neuvieme dixieme onzieme douzieme treizieme quatorzieme quinzieme seizieme - - - vingtieme',
    tenStems: 'trentieme quarantieme cinquantieme soixantieme',
    endings: ' s',
    tens: 'dix vingt trente quarante cinquante soixante',
    marks: 'e eme ieme er re ere nd nde',
  },
  it: {
    stems:
      'prim second terz quart quint sest settim ottav non decim undicesim dodicesim tredicesim quattordicesim ' +
      'quindicesim sedicesim diciassettesim diciottesim diciannovesim ventesim',
    tenStems: 'trentesim quarantesim cinquantesim sessantesim settantesim ottantesim novantesim',
    endings: 'o a i e',
    tens: '',
    marks: 'o a',
  },
  es: {
    stems:
      'primer segund tercer cuart quint sext septim octav noven decim undecim|decimoprimer duodecim|decimosegund ' +
      'decimotercer decimocuart decimoquint decimosext decimoseptim decimoctav decimonoven vigesim',
    tenStems: 'trigesim cuadragesim quincuagesim sexagesim',
    endings: ' o a os as',
    tens: 'decimo|decima vigesimo|vigesima trigesimo|trigesima cuadragesimo|cuadragesima quincuagesimo|quincuagesima',
    marks: 'o a er ro ra',
  },
  ru: {
    stems:
      'перв втор трет четверт пят шест седм восм девят десят одиннадцат двенадцат тринадцат четырнадцат пятнадцат ' +
      'шестнадцат семнадцат восемнадцат девятнадцат двадцат',
    tenStems: 'тридцат сороков пятидесят шестидесят семидесят восмидесят девяност',
    endings: 'ии ая ое ую ои ого ому им ом ие их ими я е ю еи его ему ем',
    tens: '- двадцат тридцат сорок пятдесят шестдесят семдесят восемдесят девяносто',
    marks: 'и я е ю го му м х ми ои ая ое ую ого ому ом еи',
  },
  uk: {
    stems:
      'перш друг трет четверт пят шост сом восм девят десят одинадцят дванадцят тринадцят чотирнадцят пятнадцят ' +
      'шистнадцят симнадцят висимнадцят девятнадцят двадцят',
    tenStems: 'тридцят сороков пятдесят шистдесят симдесят висимдесят девяност',
    endings: 'ии а е у ои ого ому им ою их ими я ю ому еи',
    tens: '- двадцят тридцят сорок пятдесят шистдесят симдесят висимдесят девяносто',
    marks: 'и я а у ю е го му м х та ту тя тю ша шу ма му га гу ои им ии',
  },
};

/** Words that say "for the … time" by themselves. */
const ADVERBS: Readonly<Partial<Record<WordLanguage, Readonly<Record<string, number>>>>> = {
  ru: { впервие: 1 },
  uk: { вперше: 1, вдруге: 2, втрете: 3, вчетверте: 4 },
};

export function adverbOf(key: string, language: WordLanguage): number | undefined {
  return ADVERBS[language]?.[key];
}

export const ordinalNumbers = remembered(makeNumbers);

const FIRST_TEN_STEM = 30;

function* makeNumbers(language: WordLanguage): Work<OrdinalNumbers> {
  const { stems, tenStems, endings, tens, marks } = TABLES[language];
  const words = new Map<string, number>();
  const add = (stem: string, number: number) => {
    for (const ending of endings.split(' ')) words.set(stem + ending, number);
  };
  listed(stems).forEach(([stem, at]) => add(stem, at + 1));
  listed(tenStems).forEach(([stem, at]) => add(stem, FIRST_TEN_STEM + 10 * at));
  yield;
  if (language === 'de') germanAboveTwenty().forEach(([stem, number]) => add(stem, number));
  if (language === 'it') italianAboveTwenty().forEach(([stem, number]) => add(stem, number));
  const beforeOthers = new Map(listed(tens).map(([word, at]) => [word, 10 * (at + 1)]));
  return { words, tens: beforeOthers, marks: new Set(marks.split(' ').filter(Boolean)) };
}

/** Each word with its place in the list. */
function listed(words: string): readonly (readonly [word: string, at: number])[] {
  return words.split(' ').flatMap((same, at) =>
    same
      .split('|')
      .filter((word) => word !== '' && word !== '-')
      .map((word) => [word, at] as const),
  );
}

type Stem = readonly [stem: string, number: number];

/** einundzwanzigst … neunundneunzigst */
function germanAboveTwenty(): readonly Stem[] {
  const units = 'ein zwei drei vier funf sechs sieben acht neun'.split(' ');
  const tens = 'zwanzig dreissig vierzig funfzig sechzig siebzig achtzig neunzig'.split(' ');
  return tens.flatMap((ten, i) => units.map((unit, j): Stem => [`${unit}und${ten}st`, 10 * (i + 2) + j + 1]));
}

/** ventunesim, ventiduesim … novantanovesim: before "uno" and "otto" the ten loses its vowel. */
function italianAboveTwenty(): readonly Stem[] {
  const units = 'un due tre quattr cinqu sei sett ott nov'.split(' ');
  const tens = 'venti trenta quaranta cinquanta sessanta settanta ottanta novanta'.split(' ');
  return tens.flatMap((ten, i) =>
    units.map((unit, j): Stem => {
      const start = /^[uo]/.test(unit) ? ten.slice(0, -1) : ten;
      return [`${start + unit}esim`, 10 * (i + 2) + j + 1];
    }),
  );
}
