import { useQueryClient } from '@tanstack/react-query';
import { createElement, Suspense } from 'react';
import datasetUrl from 'virtual:dataset-url';
import { currentEmbed } from '../state/embed.ts';
import { useDataset } from '../queries/dataset.ts';
import { LoadErrorScreen } from './LoadErrorScreen.tsx';
import { LoadingShell } from './LoadingShell.tsx';
import { DropTarget } from './open-file/DropTarget.tsx';
import { FileDialogs } from './open-file/FileDialogs.tsx';
import { useOpenedFile } from './open-file/opening.ts';
import { shellPart } from './load-shell.ts';

/** The page says what it does while the views and the dataset arrive. */
export function App() {
  const shell = shellPart.use();
  const loaded = useDataset(datasetUrl);
  const opened = useOpenedFile();
  const client = useQueryClient();
  if (loaded === undefined || !shell) return <LoadingShell />;
  if (!loaded.ok && !opened) {
    const retry = () => void client.resetQueries({ queryKey: ['dataset'] });
    return <LoadErrorScreen error={loaded.error} onRetry={retry} />;
  }
  return (
    <Suspense fallback={<LoadingShell />}>
      {opened
        ? createElement(shell, { key: opened.name, catalogue: opened.catalogue })
        : loaded.ok && createElement(shell, { catalogue: loaded.value, meanwhile: <LoadingShell /> })}
      {!currentEmbed() && <OwnFiles />}
    </Suspense>
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
