/** A dataset from an address or a text: fetched, upgraded, parsed. Every failure is a value. */
import { fail, succeed } from '../base/result.ts';
import type { Result } from '../base/result.ts';
import { fetchBytes, type LoadOptions } from './load-bytes.ts';
import type { LoadError } from './load-error.ts';
import { mostBytes } from './most-bytes.ts';
import { parseDataset } from './parse.ts';
import type { ParsedDataset } from './parse.ts';
import { upgrade } from './upgrade.ts';

export async function loadDataset(
  url: string,
  options: LoadOptions = {},
): Promise<Result<ParsedDataset, LoadError>> {
  const bytes = await fetchBytes(url, mostBytes('json'), options);
  if (!bytes.ok) return bytes;
  options.onProgress?.({ stage: 'parse', done: 0, total: null });
  return readDataset(new TextDecoder().decode(bytes.value), url);
}

/** `url` is where the text comes from; its last part names the file in problems. */
export function readDataset(text: string, url: string): Result<ParsedDataset, LoadError> {
  const content = parseJson(text, url);
  if (!content.ok) return content;
  if (!isMeantAsDataset(content.value)) return fail({ kind: 'no-dataset', url });
  const upgraded = upgrade(content.value);
  if (!upgraded.ok) return fail({ kind: 'newer-format', url, version: upgraded.error.version });
  const parsed = parseDataset(upgraded.value, fileName(url));
  return parsed.ok ? parsed : fail({ kind: 'unusable', url, problems: parsed.error });
}

/** Whoever writes a dataset says so: by its version, or by its head. The parser then says what is wrong with it. */
function isMeantAsDataset(content: unknown): boolean {
  if (typeof content !== 'object' || content === null) return false;
  return 'formatVersion' in content || 'info' in content;
}

function parseJson(text: string, url: string): Result<unknown, LoadError> {
  try {
    return succeed(JSON.parse(text) as unknown);
  } catch (error) {
    return fail({ kind: 'not-json', url, detail: detailOf(error) });
  }
}

/** The last part of the path; for a file that the reader opened, the name in the fragment. */
export function fileName(url: string): string {
  if (url.startsWith('blob:')) return decodeURIComponent(url.replace(/^[^#]*#?/, '')) || url;
  const path = url.replace(/[?#].*$/, '');
  return path.slice(path.lastIndexOf('/') + 1) || url;
}

function detailOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
