import { useQueryClient } from '@tanstack/react-query';
import { createElement, useEffect, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import datasetUrl from 'virtual:dataset-url';
import { linkTo } from '../deep-links/sync.ts';
import { currentEmbed } from '../state/embed.ts';
import { currentView } from '../state/view-store.ts';
import type { LoadError } from '../engine/protocol.ts';
import { Button } from '../ui/Button.tsx';
import { LinkContext } from '../views/details/link-context.ts';
import { NotFetchedContext, type NotFetchedWords } from '../ui/NotFetched.tsx';
import { keepFocus } from '../ui/kept-focus.ts';
import { LoadErrorScreen } from './LoadErrorScreen.tsx';
import { LoadingShell } from './LoadingShell.tsx';
import { DropTarget } from './open-file/DropTarget.tsx';
import { FileDialogs } from './open-file/FileDialogs.tsx';
import { closeFile, useShownDataset, type OpenedFile } from './open-file/opening.ts';
import { shellPart } from './load-shell.ts';

/** The page says what it does while the views and the dataset arrive. */
export function App() {
  const { there: shell, mistake } = shellPart.use();
  const { url, opened, loaded } = useShownDataset(datasetUrl);
  const words = useNotFetchedWords();
  useEffect(keepFocus, []); // also when another dataset puts another shell in the place of this one
  if (mistake) throw mistake;
  if (loaded === undefined || !shell) return <LoadingShell />;
  return (
    <NotFetchedContext value={words}>
      <LinkContext value={linkHere}>
        {loaded.ok ? (
          createElement(shell, {
            key: url,
            catalogue: loaded.value,
            meanwhile: opened ? undefined : <LoadingShell />,
          })
        ) : (
          <NotLoaded error={loaded.error} opened={opened} />
        )}
        {!currentEmbed() && <OwnFiles />}
      </LinkContext>
    </NotFetchedContext>
  );
}

const linkHere = (): string => linkTo(currentView());

/** From a file of the reader's own that is gone, there is a way back to the record. */
function NotLoaded({ error, opened }: { readonly error: LoadError; readonly opened: OpenedFile | null }) {
  const { t } = useTranslation('app');
  const client = useQueryClient();
  return (
    <LoadErrorScreen
      error={error}
      name={opened?.name ?? error.url}
      onRetry={() => void client.resetQueries({ queryKey: ['dataset'] })}
    >
      {opened && (
        <Button onClick={() => void closeFile(datasetUrl, t('file.shipped'))}>{t('file.close')}</Button>
      )}
    </LoadErrorScreen>
  );
}

function useNotFetchedWords(): NotFetchedWords {
  const { t } = useTranslation('app');
  return useMemo(
    () => ({
      title: t('notFetched.title'),
      text: t('notFetched.text'),
      retry: t('mistake.retry'),
      reload: t('notFetched.reload'),
      close: t('close'),
    }),
    [t],
  );
}

function OwnFiles() {
  return (
    <>
      <FileDialogs />
      <DropTarget />
    </>
  );
}
