/** Messages that only somebody with a file of their own reads: not fetched with the rest of a language. */
import i18next from 'i18next';
import { fetchWithEach } from './setup.ts';

const LOADERS = import.meta.glob<Record<string, unknown>>('./messages/*/own.json', { import: 'default' });

/** From now on they are there, in whichever language is spoken. */
export async function fetchOwnMessages(): Promise<void> {
  fetchWithEach(fetchIn);
  await Promise.all([...new Set(['en', i18next.language])].map(fetchIn));
}

async function fetchIn(language: string): Promise<void> {
  const loader = LOADERS[`./messages/${language}/own.json`];
  if (loader && !i18next.hasResourceBundle(language, 'own'))
    i18next.addResourceBundle(language, 'own', await loader());
}
