/**
 * Links that were given away once, each with the view that it must show for ever. `links.json` only grows: add at the
 * end, then write the new count and digest, which the test prints, into `frozen.json`.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { formatDay, type Period } from '../../src/base/time.ts';
import { decodeView, encodeView, PARAMETERS, type Dropped } from '../../src/deep-links/codec.ts';
import { DEFAULT_VIEW, type View } from '../../src/state/view-state.ts';

/** What differs from the default view; the period as `from/to`. */
type Shown = Partial<Omit<View, 'period'>> & { readonly period?: string };

interface FrozenLink {
  readonly link: string;
  readonly why?: string;
  readonly shows: Shown;
  readonly dropped?: readonly Dropped[];
}

function read<T>(name: string): T {
  return JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8')) as T;
}

const links = read<FrozenLink[]>('links.json');
const frozen = read<{ count: number; sha256: string }>('frozen.json');

const periodText = ({ from, to }: Period): string => `${formatDay(from)}/${formatDay(to)}`;

function shown(view: View): Shown {
  const { period, ...rest } = view;
  const defaults = DEFAULT_VIEW as unknown as Readonly<Record<string, unknown>>;
  const different = Object.entries(rest).filter(
    ([key, value]) => JSON.stringify(value) !== JSON.stringify(defaults[key]),
  );
  return { ...(period ? { period: periodText(period) } : {}), ...Object.fromEntries(different) };
}

const byParameter = (a: Dropped, b: Dropped): number => (a.parameter < b.parameter ? -1 : 1);

describe('a link that was given away', () => {
  test.each(links)('$link still shows what it showed', ({ link, shows, dropped = [] }) => {
    const decoded = decodeView(link);
    expect(shown(decoded.view)).toEqual(shows);
    expect([...decoded.dropped].sort(byParameter)).toEqual([...dropped].sort(byParameter));
  });

  test.each(links)('$link, written anew, shows the same and drops nothing', ({ link }) => {
    const { view } = decodeView(link);
    const anew = decodeView(encodeView(view));
    expect(anew).toEqual({ view, dropped: [] });
  });
});

describe('the file of links', () => {
  const digest = (count: number): string =>
    createHash('sha256')
      .update(JSON.stringify(links.slice(0, count)))
      .digest('hex');

  test('has kept every link that was frozen', () => {
    expect(digest(frozen.count)).toBe(frozen.sha256);
  });

  test('has no link that is not frozen', () => {
    expect({ count: links.length, sha256: digest(links.length) }).toEqual(frozen);
  });

  test('names every parameter that a link can have', () => {
    const used = new Set(links.flatMap(({ link }) => [...new URLSearchParams(link).keys()]));
    expect([...PARAMETERS].filter((name) => !used.has(name))).toEqual([]);
  });
});
