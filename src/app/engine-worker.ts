/** Where the engine runs. This small entry is there at once, and starts the download of a file while the engine itself is loaded. */
import { EarlyFetch } from '../dataset/load-bytes.ts';
import { openDoor } from '../engine/door.ts';

const early = new EarlyFetch();
const engine = import('./engine-with-formats.ts').then(({ makeEngine }) => makeEngine(early));
engine.catch(reportError); // whoever started this worker hears that it broke down
openDoor(engine, (url) => early.begin(url));
