/** The real command, as a shell starts it. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readArrow } from '../formats/arrow.ts';

const folder = mkdtempSync(join(tmpdir(), 'entente-'));

function entente(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync('node', ['bin/entente.mjs', ...args], { encoding: 'utf8' });
  return { status, stdout, stderr };
}

function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

it('convert writes what the app reads, and tells bad rows and progress on standard error', () => {
  const input = file('some.csv', 'when,who\n2024-01-01,Xi; Putin\nsoon,Xi\n');
  const output = join(folder, 'some.arrow');
  const { status, stdout, stderr } = entente(
    'convert',
    input,
    output,
    '--date',
    'when',
    '--participants',
    'who',
  );
  expect(stdout).toContain(`Wrote ${output}`);
  expect(stderr).toContain('some.csv:3:date: expected a date such as 2024-10-22');
  expect(stderr).toContain('Reading: 0.0 of 0.0 MB, 1 event');
  expect(status).toBe(0);
  const read = readArrow(new Uint8Array(readFileSync(output)), 'some.arrow');
  expect(read.ok && read.value.table.count).toBe(1);
  expect(entente('check', output)).toMatchObject({
    status: 0,
    stdout: expect.stringContaining('No problems.') as string,
  });
});

it('convert fails and writes nothing where no row is of use', () => {
  const output = join(folder, 'none.arrow');
  const { status, stderr } = entente('convert', file('none.csv', 'a,b\n1,2\n'), output);
  expect(stderr).toContain('Nothing in the file can be used.');
  expect([status, existsSync(output)]).toEqual([1, false]);
});

it('check fails where there is a problem, and not where there is none', () => {
  expect(entente('check', file('bad.csv', 'date,actor\n2024,Xi\nsoon,Xi\n')).status).toBe(1);
  const list = entente(
    'check',
    file('list.json', '[{"date":"2024","actor":"Xi"},{"date":"2025","actor":"Xi"}]'),
  );
  expect(list.stdout).toContain('2 events, 1 actor');
  expect(list.status).toBe(0);
  const sample = entente('check', 'docs/samples/events.csv');
  expect(sample.stdout).toContain('9 events, 14 actors');
  expect(sample.status).toBe(0);
  expect(entente('check', 'data')).toMatchObject({
    status: 0,
    stdout: expect.stringContaining(' events,') as string,
  });
});

it('a wrong command, a wrong file and a question for help have their own exit codes', () => {
  expect(entente('convert', 'a.csv', 'b.json')).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('.arrow') as string,
  });
  expect(entente('check', 'x.csv', '--colour', 'red').status).toBe(2);
  expect(entente('check', 'not-there.csv')).toMatchObject({
    status: 1,
    stderr: expect.stringContaining('not-there.csv') as string,
  });
  expect(entente('--help')).toMatchObject({
    status: 0,
    stdout: expect.stringContaining('npx entente convert') as string,
  });
});
