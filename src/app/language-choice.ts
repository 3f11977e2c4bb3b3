/** Another language is spoken once its messages are there: until then, and where they cannot be fetched, all stays as it is. */
import { create } from 'zustand';
import { fetchMessages } from '../i18n/setup.ts';
import type { Language } from '../state/early-preferences.ts';
import { setLanguage } from '../state/preferences.ts';

interface Wanted {
  readonly wanted: Language | null;
  readonly failed: boolean;
}

const useWanted = create<Wanted>(() => ({ wanted: null, failed: false }));

/** The one whose messages could not be fetched. */
export function useFailedLanguage(): Language | null {
  return useWanted(({ wanted, failed }) => (failed ? wanted : null));
}

/** The last one that was chosen holds, whichever comes first. */
export async function chooseLanguage(language: Language): Promise<void> {
  useWanted.setState({ wanted: language, failed: false });
  const there = await fetchMessages(language).then(
    () => true,
    () => false,
  );
  if (useWanted.getState().wanted !== language) return;
  if (there) setLanguage(language);
  else useWanted.setState({ failed: true });
}
