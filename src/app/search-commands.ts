/** What the page can do, for the search: the commands that have keys, and settings that have none. */
import type { TFunction } from 'i18next';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { Catalogue } from '../dataset/model.ts';
import { useDirectory } from '../queries/catalogue.ts';
import { LANGUAGES, type Theme } from '../state/early-preferences.ts';
import { setTheme, usePreference } from '../state/preferences.ts';
import { clearFilter, setPeriod } from '../state/view-store.ts';
import type { SearchCommand } from '../views/search/search-commands.ts';
import { commandName, COMMANDS, isSingleKey, type Command } from './commands.ts';
import { chooseLanguage } from './language-choice.ts';
import { LANGUAGE_NAMES } from './language-names.ts';
import { printView } from './print/printing.ts';
import { startTour } from './tour/tour-store.ts';

const THEMES: readonly Theme[] = ['system', 'light', 'dark'];

/** Made when the search opens: until then nobody needs them. */
export function useSearchCommands(): () => readonly SearchCommand[] {
  const { t } = useTranslation('app');
  const { catalogue } = useDirectory();
  const singleKeys = usePreference('singleKeys');
  return useCallback(
    () => [...keyCommands(t, singleKeys), ...viewCommands(t, catalogue), ...settings(t)],
    [t, catalogue, singleKeys],
  );
}

function keyCommands(t: TFunction<'app'>, singleKeys: boolean): readonly SearchCommand[] {
  const keyOf = ({ keys }: Command) => keys.find((key) => singleKeys || !isSingleKey(key));
  return COMMANDS.map((command) => ({
    id: command.id,
    name: commandName(command, t),
    key: keyText(keyOf(command), t),
    run: command.run,
  }));
}

function viewCommands(t: TFunction<'app'>, catalogue: Catalogue): readonly SearchCommand[] {
  return [
    { id: 'clearFilter', name: t('command.clearFilter'), key: null, run: clearFilter },
    { id: 'everything', name: t('command.everything'), key: null, run: () => setPeriod(null) },
    { id: 'print', name: t('print:button'), key: null, run: () => void printView(catalogue) },
    { id: 'tour', name: t('app:tour.start'), key: null, run: startTour },
  ];
}

function settings(t: TFunction<'app'>): readonly SearchCommand[] {
  const languages = LANGUAGES.map((one) => {
    const name = t('command.language', { language: LANGUAGE_NAMES[one] });
    return { id: `language ${one}`, name, key: null, run: () => void chooseLanguage(one) };
  });
  const themes = THEMES.map((one) => ({
    id: `theme ${one}`,
    name: t(`theme.${one}`),
    key: null,
    run: () => setTheme(one),
  }));
  return [...languages, ...themes];
}

/** `Mod+z` as "Ctrl Z". */
function keyText(key: string | undefined, t: TFunction<'app'>): string | null {
  if (key === undefined) return null;
  const parts = key
    .split('+')
    .map((part) =>
      part === 'Mod' || part === 'Shift' ? t(`key.${part}`) : part === 'Escape' ? 'Esc' : part.toUpperCase(),
    );
  return parts.join(' ');
}
