/**
 * The forms in which an article may write a word of a name: the word itself, a genitive with s in Latin script
 * ("Russlands", "Putins"), the endings of German adjectives in names of organisations ("der Eurasischen
 * Wirtschaftsunion"), and in Cyrillic the cases of Russian and Ukrainian ("Путина", "Путіним", "Росії").
 *
 * Forms are made from the name, not names guessed from the article: only endings of the word's own declension
 * count, so that "Китай" answers to "Китаем" but not to "Кит", and "Индия" not to "Индиец". Endings are written as
 * `keyOf` leaves them: й, і and ы as и, э and є as е, without ь.
 */

/** Words of well-known names that no declension below tells. */
const IRREGULAR: Readonly<Record<string, readonly string[]>> = {
  один: ['один', 'одного', 'одному', 'одним', 'одном'],
  пут: ['пут', 'пути', 'путем'],
};

const SHORTEST_INFLECTED = 3;
const CYRILLIC = /[\u0400-\u04ff]/;

/** Ending of the nominative → the endings that may stand in its place. The first that fits is taken. */
const DECLENSIONS: readonly (readonly [ending: RegExp, forms: readonly string[]])[] = [
  [/(?<=[кгхнчшщждтв])ии$/, ['ии', 'ого', 'его', 'ому', 'ему', 'им', 'ом', 'ем']], // -ский, -ный
  [/(?<=[кгхнв])ая$/, ['ая', 'ои', 'ую', 'ою', 'а', 'у']], // -ская; Ukrainian -ська
  [/(?<=[кгхнв])ое$/, ['ое', 'ого', 'ому', 'им', 'ом']],
  [/ие$/, ['ие', 'ия', 'ию', 'ием', 'ии']], // управление
  [/ия$/, ['ия', 'ии', 'ию', 'иеи', 'иею', 'ие']], // Россия, Росія
  [/я$/, ['я', 'и', 'е', 'ю', 'еи', 'ею']],
  [/а$/, ['а', 'и', 'е', 'у', 'ои', 'ою', 'еи']],
  [/о$/, ['о', 'а', 'у', 'ом', 'е']], // сотрудничество
  [/(?<=[аеоуиюя])и$/, ['и', 'я', 'ю', 'ем', 'е', 'ем', 'еви', 'еви']], // Китай, Сергей
  [/(?<=[бвгджзклмнпрстфхцчшщ])ет$/, ['ет', 'та', 'ту', 'том', 'те']], // Египет
  [/(?<=[бвгджзклмнпрстфхцчшщ])и$/, ['и', 'ам', 'ами', 'ах']], // Мальдивы
  [
    /(?<=[бвгджзклмнпрстфхцчшщ])$/,
    ['', 'а', 'у', 'ом', 'ем', 'е', 'им', 'и', 'я', 'ю', 'ови', 'еви'], // Путин, Пекин, Казань
  ],
];

/** `adjective`: a word within the name of an organisation, which German declines. Keys, each once. */
export function formsOf(key: string, { adjective }: { readonly adjective: boolean }): readonly string[] {
  if (key.length < SHORTEST_INFLECTED || /^\d/.test(key)) return [key];
  if (CYRILLIC.test(key)) return cyrillicForms(key);
  if (!/[a-z]$/.test(key)) return [key];
  const stem = adjective ? /^(.{4,}?)(?:e|en|er|es|em)$/.exec(key)?.[1] : undefined;
  const declined = stem ? ['e', 'en', 'er', 'es', 'em'].map((ending) => stem + ending) : [];
  return [...new Set([key, `${key}s`, ...declined])];
}

function cyrillicForms(key: string): readonly string[] {
  const irregular = IRREGULAR[key];
  if (irregular) return irregular;
  for (const [ending, forms] of DECLENSIONS) {
    const found = ending.exec(key);
    if (found) return [...new Set([key, ...forms.map((form) => key.slice(0, found.index) + form)])];
  }
  return [key];
}
