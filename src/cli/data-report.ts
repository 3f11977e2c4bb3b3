/** Whether `data/` is in order, for people: counts, and every problem with its file, row and field. */
import type { Dataset, Problem } from '../dataset/model.ts';
import { parseDataset } from '../dataset/parse.ts';
import { TABLE_NAMES } from '../dataset/schema.ts';
import { joinDataFiles, readDataFiles } from './data-files.ts';

export interface CheckedData {
  /** All tables as one object, for the app. */
  readonly content: Readonly<Record<string, unknown>>;
  /** `undefined` where nothing of it is of use. */
  readonly dataset: Dataset | undefined;
  readonly problems: readonly Problem[];
}

export async function checkDataFiles(folder: string): Promise<CheckedData> {
  const files = await readDataFiles(folder);
  const { content, whereabouts } = joinDataFiles(files);
  const parsed = parseDataset(content, whereabouts);
  const problems = [...files.problems, ...(parsed.ok ? parsed.value.problems : parsed.error)];
  return { content, dataset: parsed.ok ? parsed.value.dataset : undefined, problems };
}

export function reportOf({ dataset, problems }: CheckedData, folder: string): string {
  const lines = problems.map((problem) => lineOf(problem, folder));
  const verdict = problems.length === 0 ? 'No problems.' : `${countOf(problems.length, 'problem')}.`;
  return [...(dataset ? [countsOf(dataset)] : []), ...lines, verdict].join('\n');
}

export function countsOf(dataset: Dataset): string {
  const counts = TABLE_NAMES.map((table) => `${dataset[table].length} ${table}`);
  return `${dataset.info.id} ${dataset.info.version}: ${counts.join(', ')}`;
}

/** `data/events/2024.json:2024-10-22-xi-putin-kazan:place: expected …, found … (error)` */
export function lineOf(
  { file, row, field, expected, found, severity }: Problem,
  folder: string | undefined,
): string {
  const path = folder === undefined ? file : `${folder}/${file}`;
  const where = [path, row, field].filter((part) => part !== '').join(':');
  return `${where}: expected ${expected}, found ${found} (${severity})`;
}

export function countOf(count: number, noun: string): string {
  return `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`;
}
