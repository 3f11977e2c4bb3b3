/** The engine's side of the door: what leaves is transferred, not copied. */
import { expose, transfer } from 'comlink';
import { loadDataset } from '../dataset/load.ts';
import { createEngine } from './engine.ts';
import type { Engine } from './protocol.ts';
import { buffersOf } from './transferable.ts';

const engine = createEngine(async (url, options) => {
  if (!/\.arrow(?:[?#]|$)/i.test(url)) return loadDataset(url, options);
  const { loadTable } = await import('../dataset/load-table.ts'); // not needed for the shipped record
  return loadTable(url, options);
});

const door: Engine = {
  ...engine,
  async ask(question, channel) {
    const asked = await engine.ask(question, channel);
    return asked.overtaken ? asked : transfer(asked, buffersOf(asked.answer));
  },
};

expose(door);
