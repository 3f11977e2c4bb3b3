import type { Theme } from '../../state/early-preferences.ts';

/** The colours follow an attribute of the page (`tokens.css`); without it, the system. */
export function showTheme(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
}
