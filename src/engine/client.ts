/** The page's side of the door. */
import { proxy, wrap } from 'comlink';
import type { Result } from '../base/result.ts';
import { succeed } from '../base/result.ts';
import type { Actor, Catalogue } from '../dataset/model.ts';
import { KeptOverview } from './kept-overview.ts';
import type { Asked, Engine, LoadError, RemoteEngine } from './protocol.ts';

/**
 * The engine that answers in `worker`. `onBroken` is called when that could not start or broke down; whoever
 * waits for it is told so too.
 */
export function startEngine(worker: Worker, onBroken: () => void = () => {}): Engine {
  const remote = wrap<RemoteEngine>(worker);
  const waiting = new Set<(reason: Error) => void>();
  const kept = new KeptOverview();
  worker.addEventListener('error', (event) => {
    worker.terminate();
    for (const reject of waiting)
      reject(new Error(event.message || 'The engine’s worker could not be started'));
    waiting.clear();
    onBroken();
  });

  function answered<T>(answer: Promise<T>): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      waiting.add(reject);
      void answer.then(resolve, reject).finally(() => waiting.delete(reject));
    });
  }

  return {
    async load(url, onProgress = () => {}) {
      const address = new URL(url, location.href).href; // the worker's own address is another
      const actors: Actor[] = [];
      const onActors = (json: string): void => void actors.push(...(JSON.parse(json) as Actor[]));
      const loaded = await answered<Result<Catalogue, LoadError>>(
        remote.load(address, proxy(onProgress), proxy(onActors)),
      );
      if (!loaded.ok) return loaded;
      kept.forget();
      return actors.length > 0 ? succeed({ ...loaded.value, actors }) : loaded;
    },
    cancelLoad: () => answered(remote.cancelLoad()),
    ask: (asked, channel) => kept.ask(asked, (question) => answered<Asked>(remote.ask(question, channel))),
    records: (rows) => answered(remote.records(rows)),
    event: (id) => answered(remote.event(id)),
    sources: (ids) => answered(remote.sources(ids)),
    source: (id) => answered(remote.source(id)),
    ordinals: (id, filter) => answered(remote.ordinals(id, filter)),
    search: (text, limit, dated) => answered(remote.search(text, limit, dated)),
    readArticle: (text) => answered(remote.readArticle(text)),
  };
}
