/** `npm run data:check`: says what is wrong with `data/`, and fails where anything is. */
import { DATA_FOLDER } from './data-files.ts';
import { formatDataFiles } from './data-format.ts';
import { checkDataFiles, reportOf } from './data-report.ts';

const checked = await checkDataFiles(DATA_FOLDER);
const unordered = await formatDataFiles(DATA_FOLDER, { dry: true });
console.log(reportOf(checked, DATA_FOLDER));
for (const file of unordered) console.log(`${DATA_FOLDER}/${file}: not in order; run npm run data:format`);
if (checked.problems.length > 0 || unordered.length > 0) process.exitCode = 1;
