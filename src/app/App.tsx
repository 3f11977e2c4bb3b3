import { useQueryClient } from '@tanstack/react-query';
import { createElement, useEffect, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import datasetUrl from 'virtual:dataset-url';
import { linkTo } from '../deep-links/sync.ts';
import { currentEmbed } from '../state/embed.ts';
import { currentView } from '../state/view-store.ts';
import { LinkContext } from '../views/details/link-context.ts';
import { useDataset } from '../queries/dataset.ts';
import { NotFetchedContext, type NotFetchedWords } from '../ui/NotFetched.tsx';
import { keepFocus } from '../ui/kept-focus.ts';
import { LoadErrorScreen } from './LoadErrorScreen.tsx';
import { LoadingShell } from './LoadingShell.tsx';
import { DropTarget } from './open-file/DropTarget.tsx';
import { FileDialogs } from './open-file/FileDialogs.tsx';
import { useOpenedFile } from './open-file/opening.ts';
import { shellPart } from './load-shell.ts';

/** The page says what it does while the views and the dataset arrive. */
export function App() {
  const { there: shell, mistake } = shellPart.use();
  const loaded = useDataset(datasetUrl);
  const opened = useOpenedFile();
  const client = useQueryClient();
  const words = useNotFetchedWords();
  useEffect(keepFocus, []); // also when another dataset puts another shell in the place of this one
  if (mistake) throw mistake;
  if (loaded === undefined || !shell) return <LoadingShell />;
  if (!loaded.ok && !opened) {
    const retry = () => void client.resetQueries({ queryKey: ['dataset'] });
    return <LoadErrorScreen error={loaded.error} onRetry={retry} />;
  }
  return (
    <NotFetchedContext value={words}>
      <LinkContext value={linkHere}>
        {opened
          ? createElement(shell, { key: opened.name, catalogue: opened.catalogue })
          : loaded.ok && createElement(shell, { catalogue: loaded.value, meanwhile: <LoadingShell /> })}
        {!currentEmbed() && <OwnFiles />}
      </LinkContext>
    </NotFetchedContext>
  );
}

const linkHere = (): string => linkTo(currentView());

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
