/** Messages by language and place (namespace), loaded one language at a time. */
import i18next, { type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';

type Messages = Record<string, Record<string, unknown>>;

/** Each language is one chunk, by its folder; English is the fallback and is loaded with any other. */
const LOADERS = import.meta.glob<{ default: Messages }>('./messages/*.ts');

/** What only somebody with a file of their own reads: not fetched with the rest. */
const OWN_LOADERS = import.meta.glob<Record<string, unknown>>('./messages/*/own.json', { import: 'default' });
let ownWanted = false;

/** From now on, the messages about files of the reader's own are there too, in whichever language is spoken. */
export async function fetchOwnMessages(): Promise<void> {
  ownWanted = true;
  await Promise.all([...new Set(['en', i18next.language])].map(fetchOwn));
}

async function fetchOwn(language: string): Promise<void> {
  const loader = OWN_LOADERS[`./messages/${language}/own.json`];
  if (loader && !i18next.hasResourceBundle(language, 'own'))
    i18next.addResourceBundle(language, 'own', await loader());
}

/** Rejects where the messages cannot be fetched. */
export async function fetchMessages(language: string): Promise<void> {
  if (ownWanted) await fetchOwn(language);
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
