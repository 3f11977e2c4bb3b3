import { useQueryClient } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import datasetUrl from 'virtual:dataset-url';
import { useDataset } from '../queries/dataset.ts';
import { LoadErrorScreen } from './LoadErrorScreen.tsx';
import { LoadingShell } from './LoadingShell.tsx';
import { DropTarget } from './open-file/DropTarget.tsx';
import { FileDialogs } from './open-file/FileDialogs.tsx';
import { useOpenedFile } from './open-file/opening.ts';
import { loadShell } from './load-shell.ts';

/** The views are the larger part of the program: the page says what it does while they and the dataset arrive. */
const Shell = lazy(loadShell);

export function App() {
  const loaded = useDataset(datasetUrl);
  const opened = useOpenedFile();
  const client = useQueryClient();
  if (loaded === undefined) return <LoadingShell />;
  if (!loaded.ok && !opened) {
    const retry = () => void client.resetQueries({ queryKey: ['dataset'] });
    return <LoadErrorScreen error={loaded.error} onRetry={retry} />;
  }
  return (
    <Suspense fallback={<LoadingShell />}>
      {opened ? (
        <Shell key={opened.name} catalogue={opened.catalogue} />
      ) : (
        loaded.ok && <Shell catalogue={loaded.value} />
      )}
      <FileDialogs />
      <DropTarget />
    </Suspense>
  );
}
