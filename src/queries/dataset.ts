/** Has the engine load the dataset, once; the app waits for it and shows no view before. */
import { hashKey, queryOptions, useQuery } from '@tanstack/react-query';
import { create } from 'zustand';
import type { Result } from '../base/result.ts';
import type { Catalogue } from '../dataset/model.ts';
import type { TableReading } from '../dataset/table-reading.ts';
import type { LoadError, LoadProgress } from '../engine/protocol.ts';
import { engine, queryClient } from './client.ts';

const useProgressStore = create<{ readonly progress: LoadProgress | null }>(() => ({ progress: null }));

export function useLoadProgress(): LoadProgress | null {
  return useProgressStore((state) => state.progress);
}

const datasetQuery = (url: string, reading: TableReading = {}) =>
  queryOptions({
    queryKey: ['dataset', url],
    queryFn: () => loadDatasetFile(url, (progress) => useProgressStore.setState({ progress }), reading),
    gcTime: Number.POSITIVE_INFINITY,
  });

/** Begins before the page is there: the dataset is what the first picture waits for. */
export function beginDataset(url: string): void {
  void queryClient.prefetchQuery(datasetQuery(url));
}

/** `undefined` while it loads. A failure is a value; a mistake throws to the error screen. */
export function useDataset(url: string, reading?: TableReading): Result<Catalogue, LoadError> | undefined {
  const { data, error } = useQuery(datasetQuery(url, reading));
  if (error) throw error;
  return data;
}

/** Loads another dataset in place of the one at hand, which stays where this fails or is cancelled; to be held then. */
export function loadDatasetFile(
  url: string,
  onProgress: (progress: LoadProgress) => void,
  reading: TableReading,
): Promise<Result<Catalogue, LoadError>> {
  return engine().load(url, { onProgress, reading });
}

/** Stops the load that is under way. */
export function cancelLoading(): void {
  void engine().cancelLoad();
}

/**
 * The engine has this dataset now, and the page shows it: the one before and all answers about it are forgotten, as
 * another may call itself by the same id and version.
 */
export function holdDataset(url: string, loaded: Result<Catalogue, LoadError>): void {
  const { queryKey } = datasetQuery(url);
  queryClient.setQueryData(queryKey, loaded);
  const held = hashKey(queryKey);
  queryClient.removeQueries({ predicate: ({ queryHash }) => queryHash !== held });
}

/** The engine may have lost the dataset on screen: it is loaded once more, and no view is shown before it is there. */
export function loadAgain(): void {
  queryClient.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'dataset' });
  void queryClient.resetQueries({ queryKey: ['dataset'] });
}
