import { expect, test } from 'vitest';
import { bareTable } from '../../tests/fixtures/bare-table.ts';
import { runThrough } from '../base/work.ts';
import { tableProblem } from './event-table.ts';
import type { EventTable } from './event-table.ts';

const one = (value: number) => ({ offsets: Uint32Array.of(0, 1), values: Int32Array.of(value) });

/** A call of one actor, which is no place; signed numbers, as an Arrow file may have, whose nulls are read as −1. */
const TABLE: EventTable = {
  ...bareTable(1),
  info: { id: 'mine', version: '1', title: { en: 'Mine' }, licence: 'CC0-1.0' },
  actors: [{ id: 'a', kind: 'organisation', name: { en: 'A' } }],
  kinds: ['call'],
  topicNames: ['trade'],
  roleNames: ['party'],
  starts: Int32Array.of(0),
  ends: Int32Array.of(1440),
  kind: Uint8Array.of(0),
  participants: { offsets: Uint32Array.of(0, 1), values: Uint16Array.of(0) },
  roles: Uint8Array.of(0),
};
const problemOf = (changed: object) => runThrough(tableProblem({ ...TABLE, ...changed }));

test('a table whose numbers all stand for something has no problem', () => {
  expect(problemOf({})).toBeNull();
  expect(problemOf({ participants: one(0), topics: one(0) })).toBeNull();
});

test.each([
  ['kind', { kind: Int8Array.of(-1) }],
  ['kind', { kind: Uint8Array.of(1) }],
  ['status', { status: Int16Array.of(-1) }],
  ['role', { roles: Int32Array.of(-1) }],
  ['participants', { participants: one(-1) }],
  ['participants', { participants: one(1) }],
  ['frameworks', { frameworks: one(-1) }],
  ['topics', { topics: one(-1) }],
  ['place', { place: Int16Array.of(-7) }],
  ['place', { place: Int16Array.of(0) }],
])('%s %j stands for nothing', (field, changed) => expect(problemOf(changed)).toMatchObject({ field }));
