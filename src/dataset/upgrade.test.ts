import { describe, expect, it } from 'vitest';
import { upgrade, UPGRADERS } from './upgrade.ts';
import type { Upgrader } from './upgrade.ts';
import { FORMAT_VERSION } from './vocabulary.ts';

/** Version 1 had `who`, version 2 has `actors`; version 3 counts them. */
const STEPS: readonly Upgrader[] = [
  ({ who, ...rest }) => ({ ...rest, actors: who }),
  (content) => ({ ...content, count: (content['actors'] as readonly string[]).length }),
];

describe('upgrade', () => {
  it('takes a file of any version through the steps that it lacks', () => {
    const newest = { ok: true, value: { formatVersion: 3, actors: ['xi'], count: 1 } };
    expect(upgrade({ formatVersion: 1, who: ['xi'] }, STEPS)).toEqual(newest);
    expect(upgrade({ formatVersion: 2, actors: ['xi'] }, STEPS)).toEqual(newest);
  });

  it('hands on a file of today as it is', () => {
    const file = { formatVersion: 3, count: 7 };
    expect(upgrade(file, STEPS)).toEqual({ ok: true, value: file });
  });

  it('names the version of a file that is newer', () => {
    expect(upgrade({ formatVersion: 4 }, STEPS)).toEqual({ ok: false, error: { version: 4 } });
  });

  it.each([null, 7, 'text', [], {}, { formatVersion: '1' }, { formatVersion: 1.5 }, { formatVersion: 0 }])(
    'leaves %j to the parser',
    (content) => expect(upgrade(content, STEPS)).toEqual({ ok: true, value: content }),
  );

  it('ends at the version that the parser reads', () => {
    expect(UPGRADERS.length + 1).toBe(FORMAT_VERSION);
  });
});
