/** For tests: marks drawn as text, and a scene as text. */
import { MINUTES_PER_DAY, msOfDay } from '../../base/time.ts';
import type { LanesAnswer, MarkColumns } from './answer-types.ts';
import { metricsFor } from './metrics.ts';
import { makeScene } from './scene.ts';
import type { LabelCandidate, Scene, SceneInput } from './scene-types.ts';
import { stackMarks, steadyScale } from './stacking.ts';
import { steadyCandidates } from './steady-labels.ts';

interface Drawing {
  readonly keys: readonly string[];
  /** One letter per day and lane. */
  readonly rows: readonly string[];
}

function readDrawing(text: string): Drawing {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const parts = lines.map((line) => /^\s*(\S+)\s+(.*)$/.exec(line)!);
  return { keys: parts.map((part) => part[1]!), rows: parts.map((part) => part[2]!) };
}

/**
 * One line per lane, one column per day from 1970-01-01: `x` marks the lane on that day, the same event in all
 * lanes that have one there; `-` and space mark nothing. Rows are numbered from left to right.
 */
export function marksFromText(text: string): MarkColumns {
  const { rows } = readDrawing(text);
  const days = Array.from({ length: Math.max(...rows.map((row) => row.length)) }, (_, day) => day);
  const events = days
    .map((day) => ({ day, lanes: rows.flatMap((row, lane) => (row[day] === 'x' ? [lane] : [])) }))
    .filter((event) => event.lanes.length > 0);
  const offsets = [0];
  for (const event of events) offsets.push(offsets.at(-1)! + event.lanes.length);
  return {
    rows: Uint32Array.from(events, (_, row) => row),
    starts: Int32Array.from(events, ({ day }) => day * MINUTES_PER_DAY),
    ends: Int32Array.from(events, ({ day }) => (day + 1) * MINUTES_PER_DAY),
    kinds: new Uint16Array(events.length),
    statuses: new Uint8Array(events.length),
    dateFlags: new Uint8Array(events.length),
    salience: new Float32Array(events.length).fill(1),
    laneOffsets: Uint32Array.from(offsets),
    lanes: Uint16Array.from(events.flatMap((event) => event.lanes)),
    hosts: new Uint8Array(offsets.at(-1)!),
  };
}

/** The answer of such a drawing, with bins of `binDays` days and a label for the first events of each lane. */
export function answerFromText(text: string, binDays: number): { answer: LanesAnswer; edges: Int32Array } {
  const { keys, rows } = readDrawing(text);
  const marks = marksFromText(text);
  const bins = Math.ceil(Math.max(...rows.map((row) => row.length)) / binDays);
  const edges = Int32Array.from({ length: bins + 1 }, (_, bin) => bin * binDays * MINUTES_PER_DAY);
  const binCounts = new Uint32Array(keys.length * bins);
  const labels: number[][] = keys.map(() => []);
  for (let i = 0; i < marks.rows.length; i++)
    for (let entry = marks.laneOffsets[i]!; entry < marks.laneOffsets[i + 1]!; entry++) {
      const lane = marks.lanes[entry]!;
      const bin = Math.floor(marks.starts[i]! / (binDays * MINUTES_PER_DAY));
      binCounts[lane * bins + bin]!++;
      labels[lane]!.push(i);
    }
  const offsets = [0];
  for (const own of labels) offsets.push(offsets.at(-1)! + own.length);
  const lanes = keys.map((key, lane) => ({
    key,
    count: labels[lane]!.length,
    first: marks.starts[labels[lane]![0] ?? 0] ?? 0,
  }));
  const answer: LanesAnswer = {
    lanes,
    lanesLeftOut: 0,
    eventsLeftOut: 0,
    binCounts,
    labelOffsets: Uint32Array.from(offsets),
    labels: Uint32Array.from(labels.flat()),
    marks,
  };
  return { answer, edges };
}

export interface DrawnOptions {
  readonly from?: number;
  readonly days?: number;
  readonly width?: number;
  readonly height?: number;
  readonly budget?: number;
  readonly noMarks?: boolean;
  /** The scene from which one came here by a movement that is over. */
  readonly before?: Scene;
}

/** Six pixels per letter; labels are `#` and the row. */
export function sceneOf(drawing: string, options: DrawnOptions = {}): Scene {
  const { from = 0, days = 40, width = 400, height = 200, budget = 100, before = null } = options;
  const { answer, edges } = answerFromText(drawing, 5);
  const metrics = metricsFor(1200, 1);
  const perMinute = width / (days * MINUTES_PER_DAY);
  const marks = answer.marks!;
  const candidates = answer.lanes.flatMap((_, lane) =>
    Array.from(
      answer.labels.slice(answer.labelOffsets[lane], answer.labelOffsets[lane + 1]),
      (row): LabelCandidate => ({
        row,
        lane,
        start: marks.starts[row]!,
        end: marks.ends[row]!,
        kind: 0,
        status: 0,
        flags: 0,
        text: `#${row}`,
        width: 40,
      }),
    ),
  );
  const window = { from: msOfDay(from), to: msOfDay(from + days) };
  const input: SceneInput = {
    window,
    width,
    height,
    metrics,
    answer: options.noMarks ? { ...answer, marks: null } : answer,
    edges,
    stacking: options.noMarks
      ? null
      : stackMarks({ lanes: answer.lanes, marks }, edges, steadyScale(perMinute), metrics.glyph),
    order: answer.lanes.map((lane) => lane.key),
    collapsed: new Set(),
    candidates: steadyCandidates(candidates, answer, window, before),
    budget,
    selected: null,
    connected: true,
  };
  return makeScene(input);
}

const BARS = ' ▁▂▃▄▅▆▇█';

/** A picture of the scene: per lane its counts, a line per row of labels, and its marks (•) and bins as bars. */
export function sceneAsText(scene: Scene, columns = 100): string {
  const perColumn = scene.width / columns;
  const head = `${scene.width}×${scene.height}, ${scene.lanesLeftOut} lanes and ${scene.eventsLeftOut} events left out`;
  const lanes = scene.lanes.map((lane, at) => {
    const counts = `${lane.key || 'other'} ${lane.count} = ${lane.labelled} labelled + ${lane.marked} marked + ${lane.binned} binned`;
    const labelRows = Array.from({ length: lane.labelRows }, (_, up) => {
      const line = Array.from({ length: columns }, () => ' ');
      for (const label of scene.labels.filter(
        (one) => one.lane === at && one.labelRow === lane.labelRows - 1 - up,
      ))
        Array.from(label.text)
          .slice(0, Math.floor(label.width / perColumn))
          .forEach((letter, i) => {
            line[Math.min(columns - 1, Math.floor(label.left / perColumn) + i)] = letter;
          });
      return line.join('');
    });
    return [counts, ...labelRows, stripAsText(scene, at, columns)]
      .map((line) => `  ${line.trimEnd()}`)
      .join('\n');
  });
  return [head, ...lanes].join('\n');
}

function stripAsText(scene: Scene, lane: number, columns: number): string {
  const perColumn = scene.width / columns;
  const line = Array.from({ length: columns }, () => ' ');
  const strip = scene.lanes[lane]!.stripHeight;
  const at = (x: number) => Math.min(columns - 1, Math.max(0, Math.floor(x / perColumn)));
  for (const bin of scene.bins.filter((one) => one.lane === lane))
    for (let column = at(bin.x); column <= at(bin.x + bin.width - 0.01); column++)
      line[column] = BARS[Math.ceil((bin.height / strip) * 8)] ?? '█';
  for (const label of scene.labels.filter((one) => one.lane === lane && one.labelRow < 0))
    Array.from(label.text)
      .slice(0, Math.floor(label.width / perColumn))
      .forEach((letter, i) => {
        line[at(label.left) + i] = letter;
      });
  for (const mark of scene.marks.filter((one) => one.lane === lane))
    line[at(mark.x)] = mark.labelled ? '◆' : '•';
  return line.join('');
}
