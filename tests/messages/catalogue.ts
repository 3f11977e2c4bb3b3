/** Messages of a language, flat: `filters:sentence.count` → its forms by plural category. */
import { readdirSync, readFileSync } from 'node:fs';

export interface Message {
  readonly namespace: string;
  /** Without the plural ending. */
  readonly key: string;
  /** By plural category (`one`, `ordinal_few`); `''` where there is but one form. */
  readonly forms: ReadonlyMap<string, string>;
}

const PLURAL = /^(.*?)_(ordinal_)?(zero|one|two|few|many|other)$/;
const FOLDER = 'src/i18n/messages';

export const LANGUAGES: readonly string[] = readdirSync(FOLDER, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);

export function messagesOf(language: string): ReadonlyMap<string, Message> {
  const messages = new Map<string, Message>();
  for (const file of readdirSync(`${FOLDER}/${language}`)) {
    const content: unknown = JSON.parse(readFileSync(`${FOLDER}/${language}/${file}`, 'utf8'));
    addMessages(messages, file.replace('.json', ''), '', content);
  }
  return messages;
}

/** Adds what stands in a namespace's object. */
export function addMessages(
  messages: Map<string, Message>,
  namespace: string,
  path: string,
  content: unknown,
): void {
  if (typeof content !== 'string') {
    for (const [name, inner] of Object.entries(content as object))
      addMessages(messages, namespace, path === '' ? name : `${path}.${name}`, inner);
    return;
  }
  const plural = PLURAL.exec(path);
  const key = plural ? plural[1]! : path;
  const id = `${namespace}:${key}`;
  const forms = new Map(messages.get(id)?.forms).set(plural ? (plural[2] ?? '') + plural[3]! : '', content);
  messages.set(id, { namespace, key, forms });
}

/** `{{count}}` and the like, of all forms together, sorted. */
export function placeholders({ forms }: Message): readonly string[] {
  const names = [...forms.values()].flatMap((text) =>
    [...text.matchAll(/\{\{\s*([\w.-]+)[^}]*\}\}/g)].map((match) => match[1]!),
  );
  return [...new Set(names)].toSorted();
}

/** Plural categories that the language needs and the message lacks. */
export function missingForms({ forms }: Message, language: string): readonly string[] {
  const kinds = [...forms.keys()];
  const needed = (type: 'cardinal' | 'ordinal', begin: string) =>
    kinds.some((kind) => kind !== '' && kind.startsWith('ordinal_') === (type === 'ordinal'))
      ? new Intl.PluralRules(language, { type })
          .resolvedOptions()
          .pluralCategories.map((name) => begin + name)
      : [];
  return [...needed('cardinal', ''), ...needed('ordinal', 'ordinal_')].filter((kind) => !forms.has(kind));
}
