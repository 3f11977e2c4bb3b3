/** The engine's side of the door: what leaves is transferred, not copied. */
import { expose, transfer } from 'comlink';
import { succeed } from '../base/result.ts';
import { ActorPieces } from './actor-pieces.ts';
import { createEngine } from './engine.ts';
import type { Load } from './engine.ts';
import type { RemoteEngine } from './protocol.ts';
import { buffersOf } from './transferable.ts';

/** Answers, in a worker, whoever started it. `load` brings the dataset, of whatever format it is. */
export function openDoor(load: Load): void {
  const engine = createEngine(load);
  const door: RemoteEngine = {
    ...engine,
    async load(url, onProgress, onActors) {
      const pieces = new ActorPieces(onActors);
      const loaded = await engine.load(url, onProgress, (actors) => pieces.send(actors));
      await pieces.sent;
      return loaded.ok && pieces.any ? succeed({ ...loaded.value, actors: [] }) : loaded;
    },
    async ask(question, channel) {
      const asked = await engine.ask(question, channel);
      return asked.overtaken ? asked : transfer(asked, buffersOf(asked.answer));
    },
  };
  expose(door);
}
