/** Starts the app: messages, then the page; theme and language are shown already. Nothing here runs at import. */
import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode, startTransition } from 'react';
import { createRoot } from 'react-dom/client';
import datasetUrl from 'virtual:dataset-url';
import { I18nextProvider } from 'react-i18next';
import { pause } from '../base/idle.ts';
import { speak, startMessages } from '../i18n/setup.ts';
import { queryClient, runEngineIn } from '../queries/client.ts';
import { beginDataset } from '../queries/dataset.ts';
import { onPreferenceChange, preference } from '../state/preferences.ts';
import { App } from './App.tsx';
import { engineThread } from './begin/engine-thread.ts';
import { showTheme } from './begin/theme.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { loadParts } from './load-shell.ts';
import { beginAfterReload } from './open-file/after-reload.ts';
import { missingFeatures, showMissing } from './support.ts';

export async function start(root: HTMLElement): Promise<void> {
  runEngineIn(engineThread);
  const missing = missingFeatures(globalThis);
  if (missing.length === 0) {
    beginDataset(datasetUrl);
    await pause();
    loadParts();
    await pause();
  }
  const messages = await startMessages(preference('language'));
  if (missing.length > 0) return showMissing(root, missing, messages.t);
  onPreferenceChange(({ language, theme }) => {
    showTheme(theme);
    if (document.documentElement.lang === language) return;
    document.documentElement.lang = language;
    void speak(language);
  });
  beginAfterReload();
  await pause();
  const page = (
    <StrictMode>
      <I18nextProvider i18n={messages}>
        <ErrorBoundary>
          <QueryClientProvider client={queryClient}>
            <App />
          </QueryClientProvider>
        </ErrorBoundary>
      </I18nextProvider>
    </StrictMode>
  );
  startTransition(() => createRoot(root).render(page)); // in pieces
}
