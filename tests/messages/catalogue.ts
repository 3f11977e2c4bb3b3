/** Messages of a language, flat: `filters:sentence.count` → its forms by plural category. */
import { readdirSync, readFileSync } from 'node:fs';

export interface Message {
  readonly namespace: string;
  /** Without the endings of gender and number. */
  readonly key: string;
  /** By gender (`m`), plural category (`one`, `ordinal_few`) or both (`f_ordinal_other`); `''` where there is but one form. */
  readonly forms: ReadonlyMap<string, string>;
}

const FORM = /^(.*?)_((?:[mfnp]_)?(?:ordinal_)?(?:zero|one|two|few|many|other)|[mfnp])$/;
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
  const [, key = path, form = ''] = FORM.exec(path) ?? [];
  const id = `${namespace}:${key}`;
  const forms = new Map(messages.get(id)?.forms).set(form, content);
  messages.set(id, { namespace, key, forms });
}

/** `{{count}}` and the like, of all forms together, sorted. */
export function placeholders({ forms }: Message): readonly string[] {
  const names = [...forms.values()].flatMap((text) =>
    [...text.matchAll(/\{\{\s*([\w.-]+)[^}]*\}\}/g)].map((match) => match[1]!),
  );
  return [...new Set(names)].toSorted();
}

/** Forms that the language needs and the message lacks: of every gender that its kinds of event have, of every number. */
export function missingForms(
  { forms }: Message,
  language: string,
  genders: readonly string[] = [],
): readonly string[] {
  const kinds = [...forms.keys()];
  const bent = kinds.some((kind) => /^[mfnp](_|$)/.test(kind));
  const beginnings = bent ? genders : [''];
  const endings = (['cardinal', 'ordinal'] as const).flatMap((type) =>
    kinds.some((kind) => categoryOf(kind) !== '' && kind.includes('ordinal_') === (type === 'ordinal'))
      ? new Intl.PluralRules(language, { type })
          .resolvedOptions()
          .pluralCategories.map((name) => (type === 'ordinal' ? `ordinal_${name}` : name))
      : [],
  );
  const needed = beginnings.flatMap((gender) =>
    (endings.length > 0 ? endings : ['']).map((ending) => [gender, ending].filter(Boolean).join('_')),
  );
  return needed.filter((kind) => !forms.has(kind));
}

/** The plural category of a form, without its gender. */
function categoryOf(form: string): string {
  return form.replace(/^[mfnp](_|$)/, '');
}

/** The genders that a language's kinds of event have. */
export function gendersOf(messages: ReadonlyMap<string, Message>): readonly string[] {
  const told = [...messages].filter(([id]) => id.startsWith('details:gender.'));
  return [...new Set(told.flatMap(([, { forms }]) => [...forms.values()]))];
}
