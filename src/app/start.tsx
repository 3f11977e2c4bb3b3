/** Starts the app: messages, theme, then the page. Nothing here runs at import. */
import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import datasetUrl from 'virtual:dataset-url';
import { I18nextProvider } from 'react-i18next';
import { speak, startMessages } from '../i18n/setup.ts';
import { queryClient, runEngineIn } from '../queries/client.ts';
import { beginDataset } from '../queries/dataset.ts';
import { onPreferenceChange, preference, type Theme } from '../state/preferences.ts';
import { App } from './App.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { loadShell } from './load-shell.ts';
import { missingFeatures, showMissing } from './support.ts';

function showTheme(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
}

export async function start(root: HTMLElement): Promise<void> {
  runEngineIn(
    () => new Worker(new URL('./engine-worker.ts', import.meta.url), { type: 'module', name: 'engine' }),
  );
  const missing = missingFeatures(globalThis);
  if (missing.length === 0) {
    beginDataset(datasetUrl);
    void loadShell().catch(() => undefined); // asked for again, and said, where it is shown
  }
  showTheme(preference('theme'));
  document.documentElement.lang = preference('language');
  const messages = await startMessages(preference('language'));
  if (missing.length > 0) return showMissing(root, missing, messages.t);
  onPreferenceChange(({ language, theme }) => {
    showTheme(theme);
    if (document.documentElement.lang === language) return;
    document.documentElement.lang = language;
    void speak(language);
  });
  createRoot(root).render(
    <StrictMode>
      <I18nextProvider i18n={messages}>
        <ErrorBoundary>
          <QueryClientProvider client={queryClient}>
            <App />
          </QueryClientProvider>
        </ErrorBoundary>
      </I18nextProvider>
    </StrictMode>,
  );
}
