import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { drawDataset } from '../../tests/fixtures/draw-dataset.ts';
import { quickCheck } from './quick-check.ts';
import { TABLE_NAMES, TABLES } from './schema.ts';

const { events, actors, memberships, places, sources, series } = drawDataset(`
  actor      xi person
  place      kazan -
  source     tass
  membership xi xi president 2012 - tass
  event      kazan-1 2024-10-22 kazan xi:guest xi tass other:extends
  series     trade xi 2023=240@tass
`);
const ROWS = { events, actors, memberships, places, sources, series };

describe('quickCheck', () => {
  it.each(TABLE_NAMES)('lets a sound row of %s through without asking zod', (table) => {
    expect(ROWS[table].map(quickCheck(TABLES[table]))).toEqual([true]);
  });

  it('says yes only where zod lets the value through as it is', () => {
    const anything = fc.oneof(
      fc.anything({ maxDepth: 1 }),
      fc.constantFrom(
        null,
        undefined,
        '',
        'xi',
        'a~b',
        'javascript:1',
        'https://x',
        '2024',
        -91,
        0,
        181,
        NaN,
      ),
      fc.constantFrom({ en: '' }, { en: 'x' }, { '': 'x' }, ['xi'], [''], [{ actor: 'xi', role: 'host' }]),
    );
    const field = fc.constantFrom(...TABLE_NAMES).chain((table) => {
      const known = Object.keys(TABLES[table].shape);
      return fc.tuple(fc.constant(table), fc.constantFrom(...known, 'other', 'toString'), anything);
    });
    let yes = 0;
    fc.assert(
      fc.property(field, ([table, name, value]) => {
        const row = { ...ROWS[table][0], [name]: value };
        if (!quickCheck(TABLES[table])(row)) return;
        yes++;
        expect(TABLES[table].safeParse(row)).toEqual({ success: true, data: row });
      }),
      { numRuns: 2000 },
    );
    expect(yes).toBeGreaterThan(0);
  });

  it('leaves to zod what it does not know', () => {
    const schema = z.object({ when: z.iso.date(), size: z.number().multipleOf(2) });
    expect(schema.safeParse({ when: '2024-10-22', size: 2 }).success).toBe(true);
    expect(quickCheck(schema)({ when: '2024-10-22', size: 2 })).toBe(false);
  });
});
