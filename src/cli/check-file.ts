/** `entente check`: what is in a dataset or a table, and what is wrong with it. */
import { openAsBlob } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { readArrow } from '../formats/arrow.ts';
import { holdsList } from '../formats/json-list.ts';
import { readDataset } from '../dataset/load.ts';
import { checkDataFiles, reportOf } from './data-report.ts';
import { reportOfFailure, reportOfRecords, reportOfTable } from './file-report.ts';
import { readTableFile } from './read-file.ts';
import type { Flags } from './table-flags.ts';

/** `true` where nothing is wrong. A folder is that of a dataset as `data/` is. */
export async function checkFile(path: string, flags: Flags): Promise<boolean> {
  if ((await stat(path)).isDirectory()) {
    const data = await checkDataFiles(path);
    console.log(reportOf(data, path));
    return data.problems.length === 0;
  }
  const { report, problems } = await checked(path, flags);
  console.log(report);
  return problems === 0;
}

interface Checked {
  readonly report: string;
  readonly problems: number;
}

async function checked(path: string, flags: Flags): Promise<Checked> {
  const name = basename(path);
  if (/\.json$/i.test(name) && !(await holdsList(await openAsBlob(path)))) {
    const read = readDataset(await readFile(path, 'utf8'), name);
    if (!read.ok) return { report: reportOfFailure(read.error), problems: 1 };
    return { report: reportOfRecords(read.value), problems: read.value.problems.length };
  }
  if (/\.arrow$/i.test(name)) {
    const read = readArrow(new Uint8Array(await readFile(path)), name);
    if (!read.ok)
      return { report: reportOfFailure({ kind: 'unusable', url: name, problems: read.error }), problems: 1 };
    return { report: reportOfTable(read.value), problems: read.value.problems.length };
  }
  const read = await readTableFile(path, flags);
  if (!read.ok) return { report: reportOfFailure(read.error), problems: 1 };
  return { report: reportOfTable(read.value), problems: read.value.problems.length };
}
