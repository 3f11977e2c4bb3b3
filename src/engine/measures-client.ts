/** The page's side of the measures: the worker starts when somebody first asks. */
import { wrap, type Remote } from 'comlink';
import type { Measured, Measures } from './measures.ts';

/** Rejects when the worker could not start or broke down; then the next question starts another. */
export type Measuring = (graph: Measured) => Promise<Measures>;

interface Door {
  readonly measuresOf: (graph: Measured) => Measures;
}

export function startMeasuring(): Measuring {
  let started: { readonly remote: Remote<Door>; readonly broken: Promise<never> } | undefined;

  function start() {
    const worker = new Worker(new URL('./measures-worker.ts', import.meta.url), {
      type: 'module',
      name: 'measures',
    });
    const broken = new Promise<never>((_, reject) => {
      worker.addEventListener('error', (event) => {
        worker.terminate();
        started = undefined;
        reject(new Error(event.message || 'The worker of the measures could not be started'));
      });
    });
    broken.catch(() => {}); // who waits is told by the race below
    return { remote: wrap<Door>(worker), broken };
  }

  return ({ actors, pairs, weights }) => {
    started ??= start();
    return Promise.race([started.remote.measuresOf({ actors, pairs, weights }), started.broken]);
  };
}
