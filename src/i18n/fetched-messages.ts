/** Messages of a namespace that is not fetched with the rest of a language: they come with the part that says them. */
import i18next from 'i18next';
import { fetchWithEach } from './setup.ts';

type Loaders = Readonly<Record<string, () => Promise<Record<string, unknown>>>>;

/** Fetches them when it is first called; from then on they are there, in whichever language is spoken. */
export function fetchedMessages(namespace: string, loaders: Loaders): () => Promise<void> {
  const fetchIn = async (language: string): Promise<void> => {
    const loader = loaders[`./messages/${language}/${namespace}.json`];
    if (loader && !i18next.hasResourceBundle(language, namespace))
      i18next.addResourceBundle(language, namespace, await loader());
  };
  return async () => {
    fetchWithEach(fetchIn);
    await Promise.all([...new Set(['en', i18next.language])].map(fetchIn));
  };
}
