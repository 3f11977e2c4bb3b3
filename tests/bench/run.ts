/** `npm run bench -- NAME [--json]`: runs `NAME.bench.ts` and prints what it measured. Fails where a goal is missed. */
import { readdirSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import type { Bench, Measurement } from './measurement.ts';

const SUFFIX = '.bench.ts';
const names = readdirSync(new URL('.', import.meta.url))
  .filter((file) => file.endsWith(SUFFIX))
  .map((file) => file.slice(0, -SUFFIX.length));

const asJson = process.argv.includes('--json');
const wanted = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));

if (wanted.length !== 1 || !names.includes(wanted[0]!)) {
  console.error(`Usage: npm run bench -- NAME [--json]\nNames: ${names.join(', ')}`);
  process.exit(2);
}

const { bench } = (await import(`./${wanted[0]}${SUFFIX}`)) as { readonly bench: Bench };
const results = await bench((line) => console.error(line));
console.log(asJson ? JSON.stringify(results, null, 2) : report(results));
process.exit(results.some(({ ok }) => ok === false) ? 1 : 0);

function report(measurements: readonly Measurement[]): string {
  const rows = measurements.map(({ name, value, unit, goal, ok, peer }) => [
    ok === null ? ' ' : ok ? '✓' : '✗',
    name,
    `${shown(value)} ${unit}`,
    goal ?? '',
    peer ? `${peer.name}: ${shown(peer.value)} ${unit}, ${shown(peer.ratio)} ×` : '',
  ]);
  const widths = [0, 1, 2, 3].map((column) => Math.max(...rows.map((row) => row[column]!.length)));
  const lines = rows.map((row) =>
    row
      .map((cell, i) => cell.padEnd(widths[i] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  const conditions = [...new Set(measurements.map((measurement) => measurement.conditions))];
  const machine = `${cpus().length} × ${cpus()[0]?.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.version}`;
  return [...lines, '', ...conditions, machine].join('\n');
}

function shown(value: number): string {
  return value >= 100 ? value.toFixed(0) : value.toPrecision(3);
}
