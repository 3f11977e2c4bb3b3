/** The file of a worker may not come, and what runs in it may break down: of itself, nobody who waits for it would hear. */

/** Not what was asked failed, but the worker: another may answer. */
export class WorkerGone extends Error {
  override readonly name = 'WorkerGone';
}

export interface WatchedWorker {
  /** Why it could not start or broke down, when that happens; it is ended by then. */
  readonly broken: Promise<WorkerGone>;
  /** The answer; rejects where the worker broke down before it came. */
  readonly answered: <T>(answer: Promise<T>) => Promise<T>;
}

/** `of`: what runs in it, for the message. */
export function watch(worker: Worker, of: string): WatchedWorker {
  const waiting = new Set<(reason: Error) => void>();
  let reason: WorkerGone | null = null;

  const broken = new Promise<WorkerGone>((resolve) => {
    worker.addEventListener('error', (event) => {
      worker.terminate();
      reason = new WorkerGone(event.message || `The worker of ${of} could not be started`);
      resolve(reason); // first, so that those who wait find another
      for (const reject of waiting) reject(reason);
      waiting.clear();
    });
  });

  function answered<T>(answer: Promise<T>): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      if (reason) return reject(reason);
      waiting.add(reject);
      void answer.then(resolve, reject).finally(() => waiting.delete(reject));
    });
  }

  return { broken, answered };
}
