/** Files of older formats, step by step: each upgrader knows only its own step. */
import { fail, succeed } from '../base/result.ts';
import type { Result } from '../base/result.ts';

export type Content = Readonly<Record<string, unknown>>;
/** From one version to the next; what it does not understand it leaves to the parser. */
export type Upgrader = (content: Content) => Content;

/** The first leads from version 1 to version 2. `FORMAT_VERSION` is one more than there are upgraders. */
export const UPGRADERS: readonly Upgrader[] = [];

/**
 * The content in the format of today; fails with the version of a file that is newer than that. What has no
 * version, or none that can be, is handed on: the parser says what is wrong with it.
 */
export function upgrade(
  content: unknown,
  upgraders: readonly Upgrader[] = UPGRADERS,
): Result<unknown, { readonly version: number }> {
  const version = versionOf(content);
  if (version === undefined) return succeed(content);
  const newest = upgraders.length + 1;
  if (version > newest) return fail({ version });
  const steps = upgraders.slice(version - 1);
  const upgraded = steps.reduce((old, step) => step(old), content as Content);
  return succeed(steps.length === 0 ? content : { ...upgraded, formatVersion: newest });
}

function versionOf(content: unknown): number | undefined {
  if (typeof content !== 'object' || content === null || !('formatVersion' in content)) return undefined;
  const version = content.formatVersion;
  return typeof version === 'number' && Number.isInteger(version) && version >= 1 ? version : undefined;
}
