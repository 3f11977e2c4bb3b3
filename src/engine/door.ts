/** The engine's side of the door: what leaves is transferred, not copied. */
import { expose, transfer } from 'comlink';
import { createEngine } from './engine.ts';
import type { Load } from './engine.ts';
import type { Engine } from './protocol.ts';
import { buffersOf } from './transferable.ts';

/** Answers, in a worker, whoever started it. `load` brings the dataset, of whatever format it is. */
export function openDoor(load: Load): void {
  const engine = createEngine(load);
  const door: Engine = {
    ...engine,
    async ask(question, channel) {
      const asked = await engine.ask(question, channel);
      return asked.overtaken ? asked : transfer(asked, buffersOf(asked.answer));
    },
  };
  expose(door);
}
