/** The page's side of the door. */
import { proxy, wrap } from 'comlink';
import type { Result } from '../base/result.ts';
import { succeed } from '../base/result.ts';
import { watch } from '../base/watched-worker.ts';
import type { Actor, Catalogue } from '../dataset/model.ts';
import { KeptOverview } from './kept-overview.ts';
import type { Asked, Engine, LoadError, RemoteEngine } from './protocol.ts';

/** The engine that answers in `worker`. `onBroken` is called when that could not start or broke down. */
export function startEngine(worker: Worker, onBroken: () => void = () => {}): Engine {
  const remote = wrap<RemoteEngine>(worker);
  const { answered, broken } = watch(worker, 'the engine');
  const kept = new KeptOverview();
  void broken.then(onBroken);

  return {
    async load(url, { onProgress = () => {}, reading } = {}) {
      const address = new URL(url, location.href).href; // the worker's own address is another
      const actors: Actor[] = [];
      const onActors = (json: string): void => void actors.push(...(JSON.parse(json) as Actor[]));
      const loaded = await answered<Result<Catalogue, LoadError>>(
        remote.load(address, proxy(onProgress), proxy(onActors), reading),
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
