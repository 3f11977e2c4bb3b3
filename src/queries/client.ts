/** The one query client and the one engine. Answers are values of their key: never stale, forgotten soon after use. */
import { QueryClient } from '@tanstack/react-query';
import { defined } from '../base/assert.ts';
import { startEngine } from '../engine/client.ts';
import type { Engine } from '../engine/protocol.ts';

const FORGET_AFTER_MS = 5_000;

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: Number.POSITIVE_INFINITY,
      gcTime: FORGET_AFTER_MS,
      retry: false,
      networkMode: 'always',
      refetchOnWindowFocus: false,
      structuralSharing: false,
      throwOnError: isMistake,
    },
  },
});

let started: Engine | undefined;
let makeWorker: (() => Worker) | undefined;

/** Says where the engine runs; to be called before anything is asked. */
export function runEngineIn(make: () => Worker): void {
  makeWorker = make;
}

/** Started at first use, and again when its worker broke down. */
export function engine(): Engine {
  started ??= startEngine(defined(makeWorker, 'where the engine runs')(), () => {
    started = undefined;
  });
  return started;
}

/** An overtaken question is no failure; all else that rejects is a mistake, for the error screen. */
export function isMistake(error: Error): boolean {
  return error.name !== 'AbortError';
}

/** After a mistake: forgets every answer, so that the dataset on screen is loaded again. */
export function startOver(): void {
  queryClient.clear();
}

/** For tests: an engine in the same thread. */
export function useThisEngine(given: Engine): void {
  started = given;
}
