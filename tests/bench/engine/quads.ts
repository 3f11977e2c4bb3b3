/**
 * Events of two participants, one kind, one day: ICEWS 2018 where it lies beside the project, else generated in
 * its shape (Zipf actors and kinds, 304 days) from a fixed seed.
 */
import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { seeded, zipf } from './random.ts';

export interface Quads {
  /** Which of the two it is, for the conditions of a measurement. */
  readonly source: string;
  readonly actors: readonly string[];
  readonly kinds: readonly string[];
  readonly subjects: Uint16Array;
  readonly objects: Uint16Array;
  readonly relations: Uint16Array;
  /** Days since 1970, ascending. */
  readonly days: Int32Array;
}

const FOLDER = new URL('../../../../shared/scale/icews18/', import.meta.url);
const FIRST_DAY = 17_532; // 2018-01-01
const DAYS_PER_YEAR = 365;
const SHAPE = { events: 468_558, actors: 23_033, kinds: 256, days: 304, seed: 2018 };

/** `copies` of the year, in consecutive years. */
export function readQuads(copies: number): Quads {
  const year = existsSync(FOLDER) ? icews() : generated(SHAPE);
  return copies === 1 ? year : repeated(year, copies);
}

interface Pairs {
  readonly events: number;
  readonly actors: number;
}

/** At most `events` of those between the most frequent `actors`, evenly in time, and no lane much fuller than another. */
export function thinnedToPairs(quads: Quads, { events, actors }: Pairs): Quads {
  const counts = new Uint32Array(quads.actors.length);
  for (const ends of [quads.subjects, quads.objects]) for (const actor of ends) counts[actor]!++;
  const frequent = [...counts.keys()].sort((a, b) => counts[b]! - counts[a]!).slice(0, actors);
  const most = Math.ceil((events * 2 * ROOM) / actors);
  const left = new Map(frequent.map((actor) => [actor, most]));
  const kept: number[] = [];
  for (let i = 0; i < quads.days.length && kept.length < events; i++) {
    const row = (i * STRIDE) % quads.days.length;
    const [subject, object] = [quads.subjects[row]!, quads.objects[row]!];
    const rooms = [left.get(subject) ?? 0, left.get(object) ?? 0] as const;
    if (subject === object || Math.min(...rooms) === 0) continue;
    left.set(subject, rooms[0] - 1).set(object, rooms[1] - 1);
    kept.push(row);
  }
  kept.sort((a, b) => a - b);
  return {
    ...quads,
    subjects: Uint16Array.from(kept, (row) => quads.subjects[row]!),
    objects: Uint16Array.from(kept, (row) => quads.objects[row]!),
    relations: Uint16Array.from(kept, (row) => quads.relations[row]!),
    days: Int32Array.from(kept, (row) => quads.days[row]!),
  };
}

/** A prime: every row comes once, those of all days mixed. */
const STRIDE = 1_000_003;
/** A lane may be this much fuller than the mean. */
const ROOM = 1.2;

function lines(file: string): string[] {
  return gunzipSync(readFileSync(new URL(file, FOLDER)))
    .toString()
    .trimEnd()
    .split('\n');
}

function icews(): Quads {
  const names = (file: string): string[] => lines(file).map((line) => line.split('\t')[0]!);
  const rows = lines('quads.tsv.gz').map((line) => line.split('\t').map(Number));
  return {
    source: 'ICEWS 2018',
    actors: names('entities.tsv.gz'),
    kinds: names('relations.tsv.gz'),
    subjects: Uint16Array.from(rows, (row) => row[0]!),
    relations: Uint16Array.from(rows, (row) => row[1]!),
    objects: Uint16Array.from(rows, (row) => row[2]!),
    days: Int32Array.from(rows, (row) => FIRST_DAY + row[3]! / 24),
  };
}

export type Shape = typeof SHAPE;

export function generated(shape: Shape): Quads {
  const random = seeded(shape.seed);
  const actor = zipf(shape.actors, 1, random);
  const kind = zipf(shape.kinds, 1.2, random);
  const subjects = new Uint16Array(shape.events);
  const objects = new Uint16Array(shape.events);
  for (let i = 0; i < shape.events; i++) {
    subjects[i] = actor();
    do objects[i] = actor();
    while (objects[i] === subjects[i]);
  }
  return {
    source: `generated, seed ${shape.seed}`,
    actors: Array.from({ length: shape.actors }, (_, i) => `Actor ${i}`),
    kinds: Array.from({ length: shape.kinds }, (_, i) => `Kind ${i}`),
    subjects,
    objects,
    relations: Uint16Array.from(subjects, () => kind()),
    days: Int32Array.from(subjects, (_, i) => FIRST_DAY + Math.floor((i * shape.days) / shape.events)),
  };
}

function repeated(year: Quads, copies: number): Quads {
  const times = <T extends Uint16Array | Int32Array>(values: T, make: (length: number) => T): T => {
    const result = make(values.length * copies);
    for (let copy = 0; copy < copies; copy++) result.set(values, copy * values.length);
    return result;
  };
  const count = year.days.length;
  const days = times(year.days, (length) => new Int32Array(length));
  return {
    ...year,
    source: `${year.source}, ${copies} copies in consecutive years`,
    subjects: times(year.subjects, (length) => new Uint16Array(length)),
    objects: times(year.objects, (length) => new Uint16Array(length)),
    relations: times(year.relations, (length) => new Uint16Array(length)),
    days: days.map((day, i) => day + Math.floor(i / count) * DAYS_PER_YEAR),
  };
}
