/** Messages by language and place (namespace), loaded one language at a time. */
import i18next, { type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';

type Messages = Record<string, Record<string, unknown>>;

/** Each language is one chunk, by its folder; English is the fallback and is loaded with any other. */
const LOADERS = import.meta.glob<{ default: Messages }>('./messages/*.ts');

type FetchMore = (language: string) => Promise<void>;
const fetchMore: FetchMore[] = [];

/** From now on, more is fetched with every language that is spoken. */
export function fetchWithEach(more: FetchMore): void {
  if (!fetchMore.includes(more)) fetchMore.push(more);
}

/** Rejects where the messages cannot be fetched. */
export async function fetchMessages(language: string): Promise<void> {
  await Promise.all(fetchMore.map((more) => more(language)));
  const loader = LOADERS[`./messages/${language}.ts`];
  if (!loader || i18next.hasResourceBundle(language, 'app')) return;
  const { default: messages } = await loader();
  for (const [namespace, texts] of Object.entries(messages))
    i18next.addResourceBundle(language, namespace, texts);
}

/** Call once, before the first render. */
export async function startMessages(language: string): Promise<i18n> {
  await i18next.use(initReactI18next).init({
    lng: language,
    fallbackLng: 'en',
    resources: {},
    interpolation: { escapeValue: false }, // React escapes
    react: { useSuspense: false },
    returnNull: false,
  });
  await Promise.all([fetchMessages('en'), fetchMessages(language)]);
  await i18next.changeLanguage(language);
  return i18next;
}

export async function speak(language: string): Promise<void> {
  await fetchMessages(language);
  await i18next.changeLanguage(language);
}
