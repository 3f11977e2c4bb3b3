import { describe, expect, test } from 'vitest';
import { onlyKindOf, ownSetOf, sameFilter } from './own-set.ts';

const event = (actors: string[], frameworks: string[] = []) => ({
  kind: 'meeting',
  participants: actors.map((actor) => ({ actor, role: 'party' })),
  frameworks,
});

describe('the set that an event is counted in', () => {
  test('is the same kind with the same few people', () => {
    expect(ownSetOf(event(['xi', 'putin'], ['brics']))).toEqual({
      kinds: { values: ['meeting'], negated: false },
      actors: { values: ['xi', 'putin'], mode: 'all', negated: false },
    });
  });

  test('is the same kind in the first framework where many took part', () => {
    expect(ownSetOf(event(['a', 'b', 'c', 'd'], ['brics', 'un']))).toEqual({
      kinds: { values: ['meeting'], negated: false },
      frameworks: { values: ['brics'], negated: false },
    });
  });

  test('is none where many took part under no roof, or nobody did', () => {
    expect(ownSetOf(event(['a', 'b', 'c', 'd']))).toBeNull();
    expect(ownSetOf(event([]))).toBeNull();
  });
});

describe('two filters', () => {
  const kinds = { values: ['meeting'], negated: false };
  const together = (values: string[], mode: 'all' | 'any' = 'all') =>
    ({ values, mode, negated: false }) as const;

  test('are the same whatever the order of values and clauses', () => {
    expect(sameFilter({ kinds, actors: together(['a', 'b']) }, { actors: together(['b', 'a']), kinds })).toBe(
      true,
    );
  });

  test('differ by a value, a mode, a negation, or a clause', () => {
    const filter = { kinds, actors: together(['a', 'b']) };
    expect(sameFilter(filter, { ...filter, actors: together(['a', 'c']) })).toBe(false);
    expect(sameFilter(filter, { ...filter, actors: together(['a', 'b'], 'any') })).toBe(false);
    expect(sameFilter(filter, { ...filter, kinds: { ...kinds, negated: true } })).toBe(false);
    expect(sameFilter(filter, { kinds })).toBe(false);
  });

  test('are the same in either mode where there is one actor', () => {
    expect(sameFilter({ actors: together(['a']) }, { actors: together(['a'], 'any') })).toBe(true);
  });
});

test('only one kind is let through where just one is asked for', () => {
  expect(onlyKindOf({ kinds: { values: ['call'], negated: false } })).toBe('call');
  expect(onlyKindOf({ kinds: { values: ['call'], negated: true } })).toBeNull();
  expect(onlyKindOf({ kinds: { values: ['call', 'visit'], negated: false } })).toBeNull();
  expect(onlyKindOf({})).toBeNull();
});
