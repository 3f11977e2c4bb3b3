/** The thread that the engine runs in: started before the program is there, as the record takes longest to come. */

const start = (): Worker =>
  new Worker(new URL('../engine-worker.ts', import.meta.url), { type: 'module', name: 'engine' });

let early: Worker | null = null;

export function startEngineThread(): void {
  if (typeof Worker !== 'function') return; // said in words when the program is there: `support.ts`
  const worker = start();
  worker.addEventListener('error', () => (early = null)); // nobody heard it: another is started, and heard
  early = worker;
}

/** The one that was started early; where that is taken already, or broke down, another. */
export function engineThread(): Worker {
  const worker = early ?? start();
  early = null;
  return worker;
}
