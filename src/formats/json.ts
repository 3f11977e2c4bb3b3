/** The dataset's own format: one JSON object, as `public/dataset.schema.json` describes it. */
import type { Result } from '../base/result.ts';
import { readDataset } from '../dataset/load.ts';
import type { LoadError } from '../dataset/load-error.ts';
import type { Dataset } from '../dataset/model.ts';
import type { ParsedDataset } from '../dataset/parse.ts';
import { FORMAT_VERSION } from '../dataset/vocabulary.ts';

/** `file`: name of the file, for problems. */
export function readJson(text: string, file: string): Result<ParsedDataset, LoadError> {
  return readDataset(text, file);
}

/** Reads back as the same dataset. What the parser made (`span`) is left out. */
export function writeJson({ info, redirects, ...tables }: Dataset): string {
  const withoutSpans = (key: string, value: unknown) => (key === 'span' ? undefined : value);
  return JSON.stringify({ formatVersion: FORMAT_VERSION, info, redirects, ...tables }, withoutSpans);
}
