/** The page's side of the measures: the worker starts when somebody first asks. */
import { wrap, type Remote } from 'comlink';
import { watch, type WatchedWorker } from '../base/watched-worker.ts';
import type { Measured, Measures } from './measures.ts';

/** Rejects when the worker could not start or broke down; then the next question starts another. */
export type Measuring = (graph: Measured) => Promise<Measures>;

interface Door {
  readonly measuresOf: (graph: Measured) => Measures;
}

interface Started {
  readonly remote: Remote<Door>;
  readonly answered: WatchedWorker['answered'];
}

export function startMeasuring(): Measuring {
  let started: Started | undefined;

  function start(): Started {
    const worker = new Worker(new URL('./measures-worker.ts', import.meta.url), {
      type: 'module',
      name: 'measures',
    });
    const { answered, broken } = watch(worker, 'the measures');
    void broken.then(() => (started = undefined));
    return { remote: wrap<Door>(worker), answered };
  }

  return ({ actors, pairs, weights }) => {
    started ??= start();
    return started.answered(started.remote.measuresOf({ actors, pairs, weights }));
  };
}
