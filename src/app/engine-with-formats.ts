/** The engine knows no format, and formats know no engine; here they meet. */
import { fileName, loadDataset } from '../dataset/load.ts';
import type { EarlyFetch } from '../dataset/load-bytes.ts';
import { createEngine } from '../engine/engine.ts';
import type { Engine } from '../engine/protocol.ts';
import { tableEnding } from '../formats/table-file.ts';

/** `early`: the file that is under way already. */
export function makeEngine(early: EarlyFetch): Engine {
  return createEngine(async (url, given) => {
    const options = early.taken(url, given);
    const name = fileName(url);
    // What the shipped record does not need is fetched when a reader opens such a file.
    if (/\.arrow$/i.test(name)) return (await import('../dataset/load-table.ts')).loadTable(url, options);
    const ending = tableEnding(name); // a `.json` of the server is a dataset; a reader's own may be either
    if (ending && (ending !== 'json' || url.startsWith('blob:')))
      return (await import('../formats/load-events.ts')).loadEvents(url, options, given.reading);
    const loading = loadDataset(url, options);
    readTables(); // while the record is on its way
    return loading;
  });
}

/**
 * The browser reads its tables of numbers and dates when any thread first writes one, which takes 25 ms or more, and
 * then has them for all threads: so much less holds up the page.
 */
function readTables(): void {
  new Intl.DateTimeFormat().format(0);
}
