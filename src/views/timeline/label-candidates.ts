/** Which events may carry a label, in order of importance, with their texts: from the answer and the records. */
import { dateFlags } from '../../dataset/date-flags.ts';
import type { SpokenText } from '../../base/text.ts';
import type { EventRecord } from '../../dataset/model.ts';
import { foreign } from '../../i18n/names.ts';
import type { LanesAnswer, MarkColumns, Records, RowNumber } from './answer-types.ts';
import type { Numbering } from './mark-look.ts';
import type { LabelCandidate } from './scene-types.ts';

export interface Wish {
  readonly row: RowNumber;
  /** Position of the lane in the answer. */
  readonly lane: number;
}

/**
 * The most important of each lane, then the second of each, and so on; then what else has a mark in the period, by
 * salience, as a lone event deserves a label where there is room. At most `most` rows.
 */
export function labelWishes(answer: LanesAnswer, most: number): Wish[] {
  const wishes: Wish[] = [];
  const rows = new Set<RowNumber>();
  const add = (row: RowNumber, lane: number): void => {
    if (!rows.has(row) && rows.size >= most) return;
    rows.add(row);
    wishes.push({ row, lane });
  };
  for (let rank = 0, more = true; more; rank++) {
    more = false;
    answer.lanes.forEach((_, lane) => {
      const at = answer.labelOffsets[lane]! + rank;
      if (at >= answer.labelOffsets[lane + 1]!) return;
      more = true;
      add(answer.labels[at]!, lane);
    });
  }
  if (answer.marks) addMarks(answer.marks, rows, add);
  return wishes;
}

function addMarks(
  marks: MarkColumns,
  known: ReadonlySet<RowNumber>,
  add: (row: RowNumber, lane: number) => void,
): void {
  const before = new Set(known);
  const bySalience = Uint32Array.from(marks.rows, (_, i) => i)
    .filter((i) => !before.has(marks.rows[i]!))
    .sort((a, b) => marks.salience[b]! - marks.salience[a]!);
  for (const i of bySalience)
    for (let entry = marks.laneOffsets[i]!; entry < marks.laneOffsets[i + 1]!; entry++)
      add(marks.rows[i]!, marks.lanes[entry]!);
}

/** The lanes that an event of the answer's marks is in. */
export function wishesOfRow(marks: MarkColumns | null, row: RowNumber): Wish[] {
  const at = marks ? marks.rows.indexOf(row) : -1;
  if (!marks || at < 0) return [];
  return Array.from(marks.lanes.subarray(marks.laneOffsets[at], marks.laneOffsets[at + 1]), (lane) => ({
    row,
    lane,
  }));
}

interface Labelling {
  readonly titleOf: (event: EventRecord) => SpokenText;
  /** The reader's. */
  readonly language: string;
  /** Width of the text in CSS pixels. */
  readonly measure: (text: string) => number;
  readonly widest: number;
  readonly numbering: Numbering;
}

export type Describe = (event: EventRecord) => Omit<LabelCandidate, 'row' | 'lane' | 'was'>;

/** What a label says and needs; worked out once per event, as each answer wishes for hundreds. */
export function describer({ titleOf, language, measure, widest, numbering }: Labelling): Describe {
  const known = new WeakMap<EventRecord, ReturnType<Describe>>();
  return (event) => {
    let described = known.get(event);
    if (described) return described;
    const title = titleOf(event);
    const { text } = title;
    const { start, end } = event.span;
    described = {
      start,
      end,
      kind: numbering.kinds.indexOf(event.kind),
      status: numbering.statuses.indexOf(event.status),
      flags: dateFlags(event.span),
      text,
      lang: foreign(title, language),
      width: Math.ceil(Math.min(widest, measure(text) + 1)),
    };
    known.set(event, described);
    return described;
  };
}

/** Those of the wishes whose records are there. */
export function labelCandidates(
  wishes: readonly Wish[],
  records: Records,
  describe: Describe,
): LabelCandidate[] {
  return wishes.flatMap(({ row, lane }) => {
    const event = records.get(row);
    return event ? { ...describe(event), row, lane } : [];
  });
}
