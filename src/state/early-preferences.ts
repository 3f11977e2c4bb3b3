/** Language and theme as this reader left them: what the page needs to know before the program is there. */

export type Theme = 'system' | 'light' | 'dark';
export const LANGUAGES = ['en', 'de', 'fr', 'it', 'es', 'uk', 'ru', 'zh'] as const;
export type Language = (typeof LANGUAGES)[number];

export interface EarlyPreferences {
  readonly language: Language;
  readonly theme: Theme;
}

/** Under this name the browser keeps all preferences. */
export const KEPT_AS = 'entente-preferences';

/** The first of the browser's languages that we speak, else English. */
export function preferredLanguage(wanted: readonly string[]): Language {
  for (const tag of wanted) {
    const language = LANGUAGES.find((one) => tag.toLowerCase().split('-')[0] === one);
    if (language) return language;
  }
  return 'en';
}

export function earlyPreferences(): EarlyPreferences {
  const { language, theme } = kept();
  return {
    language: LANGUAGES.find((one) => one === language) ?? preferredLanguage(navigator.languages),
    theme: theme === 'light' || theme === 'dark' ? theme : 'system',
  };
}

interface Kept {
  readonly language?: unknown;
  readonly theme?: unknown;
}

/** Nothing where the browser keeps nothing, or something else. */
function kept(): Kept {
  try {
    const { state } = JSON.parse(localStorage.getItem(KEPT_AS) ?? '{}') as { readonly state?: Kept };
    return state ?? {};
  } catch {
    return {};
  }
}
