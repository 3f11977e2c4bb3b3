/** The files that the benchmark's page loads: our Arrow form, row JSON, and plain columns for the peers. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { tableToArrow } from '../../../src/dataset/arrow-table.ts';
import { FORMAT_VERSION } from '../../../src/dataset/vocabulary.ts';
import { formatDay } from '../../../src/base/time.ts';
import { kindWeight, salience, spreadOfNumber } from '../../../src/engine/salience.ts';
import { readQuads } from './quads.ts';
import type { Quads } from './quads.ts';
import type { Extent } from './questions.ts';
import { tableOfQuads } from './table.ts';

export interface Size {
  /** Begins the names of its files. */
  readonly name: string;
  readonly events: number;
  readonly source: string;
  readonly extent: Extent;
  /** Of the Arrow file. */
  readonly bytes: number;
}

export function writeFiles(folder: string, name: string, copies: number): Size {
  const quads = readQuads(copies);
  const arrow = tableToArrow(tableOfQuads(quads));
  writeFileSync(join(folder, `${name}.arrow`), arrow);
  const { days, subjects, objects, relations } = quads;
  const head = { count: days.length, actors: quads.actors.length, kinds: quads.kinds };
  writeFileSync(join(folder, `${name}.plain.json`), JSON.stringify(head));
  const columns = [days, ranks(quads), subjects, objects, relations].map(({ buffer }) => Buffer.from(buffer));
  writeFileSync(join(folder, `${name}.plain.bin`), Buffer.concat(columns));
  const extent = { from: days[0]!, to: days.at(-1)! };
  return { name, events: days.length, source: quads.source, extent, bytes: arrow.length };
}

/** Row → its place in order of salience, which the peers need not work out: the most salient first, equals by row. */
function ranks({ relations, kinds }: Quads): Int32Array {
  const weights = kinds.map(kindWeight);
  const saliences = Float32Array.from(relations, (kind, row) =>
    salience(weights[kind]!, 2, 0, 0, spreadOfNumber(row)),
  );
  const rows = Uint32Array.from(saliences.keys()).sort((a, b) => saliences[b]! - saliences[a]! || a - b);
  const result = new Int32Array(rows.length);
  rows.forEach((row, rank) => (result[row] = rank));
  return result;
}

/** The same events as the records of the JSON form, each with the fields that the form asks for. */
export function writeRowJson(folder: string, name: string): void {
  const quads = readQuads(1);
  const head = {
    formatVersion: FORMAT_VERSION,
    info: { id: 'quads', version: '1', title: { en: quads.source, de: quads.source }, licence: 'CC0-1.0' },
    actors: quads.actors.map((actor, i) => ({
      id: `a${i}`,
      kind: 'organisation',
      name: { en: actor, de: actor },
    })),
    sources: [
      {
        id: 's',
        publisher: 'ICEWS',
        title: 'ICEWS',
        url: 'https://example.org/',
        language: 'en',
        seen: true,
      },
    ],
    memberships: [],
    places: [],
    series: [],
    redirects: {},
  };
  const rows = Array.from(quads.days, (_, i) => JSON.stringify(recordOf(quads, i)));
  const text = JSON.stringify(head).slice(0, -1);
  writeFileSync(join(folder, `${name}.json`), `${text},"events":[${rows.join(',\n')}]}`);
}

function recordOf(quads: Quads, i: number): object {
  const kind = quads.kinds[quads.relations[i]!]!;
  return {
    id: `e${i}`,
    kind,
    date: formatDay(quads.days[i]!),
    title: { en: kind, de: kind },
    summary: { en: kind, de: kind },
    place: null,
    participants: [
      { actor: `a${quads.subjects[i]}`, role: 'guest' },
      { actor: `a${quads.objects[i]}`, role: 'host' },
    ],
    frameworks: [],
    topics: [],
    related: [],
    sources: ['s'],
    status: 'confirmed',
  };
}
