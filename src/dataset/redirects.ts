/** Renamed ids, old → new, so that links to the old ones keep working. */
import type { Complain } from './rows.ts';
import { isId } from './schema.ts';

/** Chains are followed to their end. An entry that leads nowhere, or hides an id that exists, is dropped. */
export function parseRedirects(
  input: unknown,
  idsOfTables: readonly ReadonlySet<string>[],
  complain: Complain,
): Readonly<Record<string, string>> {
  if (input === undefined) return {};
  if (typeof input !== 'object' || input === null || Array.isArray(input)) {
    complain({
      field: 'redirects',
      expected: 'an object: old id → new id',
      found: input,
      severity: 'warning',
    });
    return {};
  }
  const exists = (id: string) => idsOfTables.some((ids) => ids.has(id));
  const entries = new Map<string, unknown>(Object.entries(input));
  const kept = [...entries.keys()].flatMap((old) => {
    const end = exists(old) || !isId(old) ? undefined : endOf(old, entries);
    if (end !== undefined && exists(end)) return [[old, end] as const];
    const expected = exists(old) ? 'no redirect for an id that exists' : 'an id that exists';
    complain({ field: `redirects.${old}`, expected, found: entries.get(old), severity: 'warning' });
    return [];
  });
  return Object.fromEntries(kept);
}

function endOf(old: string, entries: ReadonlyMap<string, unknown>): string | undefined {
  const passed = new Set<string>();
  let id: unknown = old;
  while (typeof id === 'string' && entries.has(id) && !passed.has(id)) {
    passed.add(id);
    id = entries.get(id);
  }
  return typeof id === 'string' && !passed.has(id) ? id : undefined;
}
