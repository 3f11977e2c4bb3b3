/** Messages: none missing, none unused, the same holes in every language, all plural forms, and text only. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  addMessages,
  gendersOf,
  LANGUAGES,
  messagesOf,
  missingForms,
  placeholders,
  type Message,
} from './messages/catalogue.ts';
import { keysUsedIn, means } from './messages/keys-used.ts';

/** Keys that the source puts together in more than one step. */
const PUT_TOGETHER = ['start:what', 'overview:from', 'overview:to', 'vocabulary:how', 'vocabulary:howBack'];

const english = messagesOf('en');
const NAMESPACES = [...new Set([...english.values()].map(({ namespace }) => namespace))];

const uses = readdirSync('src', { withFileTypes: true, recursive: true })
  .filter((entry) => entry.isFile() && /(?<!\.test)\.tsx?$/.test(entry.name))
  .map((entry) => join(entry.parentPath, entry.name))
  .flatMap((path) => keysUsedIn({ path, text: readFileSync(path, 'utf8') }, NAMESPACES));

describe('the source', () => {
  test('asks for messages', () => {
    expect(uses.length).toBeGreaterThan(100);
  });

  test('asks for no message that is not there', () => {
    const missing = uses.filter(
      (use) => ![...english.values()].some(({ namespace, key }) => means(use, namespace, key)),
    );
    const write = (pieces: readonly (string | null)[]) => pieces.map((piece) => piece ?? '${…}').join('');
    expect(missing.map(({ path, pieces }) => `${path}: ${write(pieces)}`)).toEqual([]);
  });

  test('uses every message', () => {
    const telling = uses.filter(({ pieces }) => pieces.some((piece) => piece !== null && /\w/.test(piece)));
    const unused = [...english].filter(
      ([id, { namespace, key }]) =>
        !PUT_TOGETHER.some((known) => `${id}.`.startsWith(`${known}.`)) &&
        !telling.some((use) => means(use, namespace, key)),
    );
    expect(unused.map(([id]) => id)).toEqual([]);
  });
});

describe.each(LANGUAGES)('messages in %s', (language) => {
  const messages = messagesOf(language);

  test('are those of English, or one of them in a context', () => {
    const known = [...messages.keys()].filter(
      (id) => english.has(id) || !english.has(id.replace(/_[^_]+$/, '')),
    );
    expect(known.toSorted()).toEqual([...english.keys()].toSorted());
  });

  test('have the holes of English', () => {
    const different = [...messages].filter(([id, message]) => {
      return placeholders(message).join() !== placeholders(english.get(id) ?? message).join();
    });
    expect(different.map(([id, message]) => `${id}: ${placeholders(message).join(', ')}`)).toEqual([]);
  });

  test('have every form that the language needs', () => {
    const genders = gendersOf(messages);
    const incomplete = [...messages].flatMap(([id, message]) =>
      missingForms(message, language, genders).map((form) => `${id}_${form}`),
    );
    expect(incomplete).toEqual([]);
  });

  test('are text, without mark-up', () => {
    const odd = [...messages].filter(([, { forms }]) =>
      [...forms.values()].some((text) => /<\/?[a-z]|&\w+;/i.test(text)),
    );
    expect(odd.map(([id]) => id)).toEqual([]);
  });
});

test.each(LANGUAGES.filter((language) => language !== 'en'))(
  'no English sentence is left in %s',
  (language) => {
    const left = [...messagesOf(language)].filter(([id, { forms }]) => {
      const texts = new Set(english.get(id)?.forms.values());
      return [...forms.values()].some((text) => texts.has(text) && text.trim().split(/\s+/).length > 3);
    });
    expect(left.map(([id]) => id)).toEqual([]);
  },
);

describe('the check', () => {
  const used = (text: string) =>
    keysUsedIn({ path: 'a.tsx', text }, ['app']).map(({ pieces }) =>
      pieces.map((piece) => piece ?? '*').join(''),
    );

  test.each([
    ["t('share.copy')", ['share.copy']],
    ["t(open ? 'hide' : 'show', { name })", ['hide', 'show']],
    ["t(kind === 'person' ? 'her' : 'its')", ['her', 'its']],
    ['t(`kind.${kind}`)', ['kind.*']],
    ["t(`a.${b ? 'c' : 'd'}.e`)", ['a.*.e']],
    ["speech.t('app:x', { list: t('y') })", ['x', 'y', 'x']],
    ["const KEYS = { a: 'app:kind' }", ['kind']],
    ["format('x'); at(1)", []],
  ])('reads %s', (text, keys) => expect(used(text)).toEqual(keys));

  const message = (content: unknown): Message => {
    const messages = new Map<string, Message>();
    addMessages(messages, 'app', '', content);
    return [...messages.values()][0]!;
  };

  test('finds holes and plural forms that are missing', () => {
    const files = message({ files_one: '{{count}} file', files_other: '{{count}} files of {{name}}' });
    expect(files.key).toBe('files');
    expect(placeholders(files)).toEqual(['count', 'name']);
    expect(missingForms(files, 'en')).toEqual([]);
    expect(missingForms(files, 'ru')).toEqual(['few', 'many']);
  });

  test('finds forms of gender that are missing', () => {
    const third = message({ third_m: 'третий', third_f: 'третья' });
    expect(third.key).toBe('third');
    expect(missingForms(third, 'ru', ['m', 'f', 'n'])).toEqual(['n']);
    const number = message({ number_m_ordinal_other: '{{count}}-й' });
    expect(missingForms(number, 'ru', ['m', 'f'])).toEqual(['f_ordinal_other']);
  });
});

test('German has one word for the graph', () => {
  const other = [...messagesOf('de')].filter(([, { forms }]) =>
    [...forms.values()].some((text) => /\b(Graph(en)?|Netzwerk)\b/.test(text)),
  );
  expect(other.map(([id]) => id)).toEqual([]);
});

test('in French no sign that keeps its distance can begin or end a line', () => {
  const breaking = [...messagesOf('fr')].filter(([, { forms }]) =>
    [...forms.values()].some((text) => / [:;?!»]|« /u.test(text)),
  );
  expect(breaking.map(([id]) => id)).toEqual([]);
});
