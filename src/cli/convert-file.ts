/** `entente convert`: a table of events becomes one compact file. */
import { rename, writeFile } from 'node:fs/promises';
import { writeArrow } from '../formats/arrow.ts';
import { reportOfFailure, reportOfTable } from './file-report.ts';
import { readTableFile } from './read-file.ts';
import type { Flags } from './table-flags.ts';

/** `false` where nothing in the file was of use; then nothing is written. The report goes to standard error. */
export async function convertFile(input: string, output: string, flags: Flags): Promise<boolean> {
  const read = await readTableFile(input, flags);
  if (!read.ok) {
    console.error(reportOfFailure(read.error));
    return false;
  }
  const bytes = writeArrow(read.value.table);
  const unfinished = `${output}.part`;
  await writeFile(unfinished, bytes);
  await rename(unfinished, output); // so that no half a file ever bears the name
  console.error(reportOfTable(read.value));
  console.log(`Wrote ${output}: ${(bytes.length / 1e6).toFixed(1)} MB`);
  return true;
}
