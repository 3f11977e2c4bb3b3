/** The engine's side of the door: what leaves is transferred, not copied. */
import { expose, transfer } from 'comlink';
import { succeed } from '../base/result.ts';
import { ActorPieces } from './actor-pieces.ts';
import type { Engine, RemoteEngine } from './protocol.ts';
import { buffersOf } from './transferable.ts';

/** Has the engine answer, once it is there, whoever started this worker. `onLoad` hears at once what is to be loaded. */
export function openDoor(engine: Promise<Engine>, onLoad: (url: string) => void): void {
  const door: RemoteEngine = {
    async load(url, onProgress, onActors, reading) {
      onLoad(url);
      const pieces = new ActorPieces(onActors);
      const loaded = await (
        await engine
      ).load(url, { onProgress, onActors: (actors) => pieces.send(actors), reading });
      await pieces.sent;
      return loaded.ok && pieces.any ? succeed({ ...loaded.value, actors: [] }) : loaded;
    },
    cancelLoad: async () => (await engine).cancelLoad(),
    async ask(question, channel) {
      const asked = await (await engine).ask(question, channel);
      return asked.overtaken ? asked : transfer(asked, buffersOf(asked.answer));
    },
    records: async (rows) => (await engine).records(rows),
    event: async (id) => (await engine).event(id),
    sources: async (ids) => (await engine).sources(ids),
    source: async (id) => (await engine).source(id),
    ordinals: async (id, filter) => (await engine).ordinals(id, filter),
    search: async (text, limit, dated) => (await engine).search(text, limit, dated),
    readArticle: async (text) => (await engine).readArticle(text),
  };
  expose(door);
}
