/** Where the engine runs: it knows no format, and formats know no engine; here they meet. */
import { fileName, loadDataset } from '../dataset/load.ts';
import { fetchAtOnce } from '../dataset/load-bytes.ts';
import { openDoor } from '../engine/door.ts';
import { tableEnding } from '../formats/table-file.ts';

openDoor(async (url, options) => {
  const name = fileName(url);
  // What the shipped record does not need is fetched when a reader opens such a file.
  if (/\.arrow$/i.test(name)) {
    const underWay = fetchAtOnce(url, options);
    return (await import('../dataset/load-table.ts')).loadTable(url, underWay);
  }
  if (tableEnding(name)) return (await import('../formats/load-events.ts')).loadEvents(url, options);
  const loading = loadDataset(url, options);
  readTables(); // while the record is on its way
  return loading;
});

/**
 * The browser reads its tables of numbers and dates when any thread first writes one, which takes 25 ms or more, and
 * then has them for all threads: so much less holds up the page.
 */
function readTables(): void {
  new Intl.DateTimeFormat().format(0);
}
