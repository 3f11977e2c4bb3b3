/** The reader's own: language and theme. In the bar; on a phone in the help, where there is room. */
import { useTranslation } from 'react-i18next';
import { LANGUAGES, type Theme } from '../state/early-preferences.ts';
import { setTheme, usePreference } from '../state/preferences.ts';
import { Button } from '../ui/Button.tsx';
import { Icon, type IconName } from '../ui/icons.tsx';
import { chooseLanguage } from './language-choice.ts';
import { LANGUAGE_NAMES } from './language-names.ts';
import styles from './Shell.module.css';

/** Each language in its own words. */
export function LanguageChoice() {
  const { t } = useTranslation('app');
  const language = usePreference('language');
  return (
    <select
      className={styles.language}
      aria-label={t('language')}
      value={language}
      onChange={(event) => void chooseLanguage(event.target.value as (typeof LANGUAGES)[number])}
    >
      {LANGUAGES.map((one) => (
        <option key={one} value={one} lang={one}>
          {LANGUAGE_NAMES[one]}
        </option>
      ))}
    </select>
  );
}

const NEXT_THEME: Readonly<Record<Theme, Theme>> = { system: 'light', light: 'dark', dark: 'system' };
const THEME_ICON: Readonly<Record<Theme, IconName>> = { system: 'screen', light: 'sun', dark: 'moon' };

export function ThemeButton() {
  const { t } = useTranslation('app');
  const theme = usePreference('theme');
  const label = t(`theme.${theme}`);
  return (
    <Button look="quiet" icon aria-label={label} title={label} onClick={() => setTheme(NEXT_THEME[theme])}>
      <Icon name={THEME_ICON[theme]} />
    </Button>
  );
}
