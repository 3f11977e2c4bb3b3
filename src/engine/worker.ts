/** The engine's side of the door: what leaves is transferred, not copied. */
import { expose, transfer } from 'comlink';
import { fileName, loadDataset } from '../dataset/load.ts';
import { tableEnding } from '../formats/table-file.ts';
import { createEngine } from './engine.ts';
import type { Engine } from './protocol.ts';
import { buffersOf } from './transferable.ts';

const engine = createEngine(async (url, options) => {
  const name = fileName(url);
  // What the shipped record does not need is fetched when a reader opens such a file.
  if (/\.arrow$/i.test(name)) return (await import('../dataset/load-table.ts')).loadTable(url, options);
  if (tableEnding(name)) return (await import('../formats/load-events.ts')).loadEvents(url, options);
  return loadDataset(url, options);
});

const door: Engine = {
  ...engine,
  async ask(question, channel) {
    const asked = await engine.ask(question, channel);
    return asked.overtaken ? asked : transfer(asked, buffersOf(asked.answer));
  },
};

expose(door);
