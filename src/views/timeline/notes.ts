/** What keeps an empty stretch from being taken for silence: today, the record's own date, where it is thin. */
import { dayOfDate, msOfDay, parseDay } from '../../base/time.ts';
import type { DatasetInfo } from '../../dataset/model.ts';
import { textIn } from '../../base/text.ts';

export interface Moment {
  readonly kind: 'today' | 'asOf';
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly label: string;
}

export interface ThinStretch {
  readonly from: number;
  readonly to: number;
  readonly note: string;
}

export interface Notes {
  readonly moments: readonly Moment[];
  readonly thin: readonly ThinStretch[];
}

/** Words for the two moments, in the reader's language. */
export interface MomentLabels {
  readonly today: string;
  readonly asOf: string;
}

/** `today`: milliseconds since 1970. */
export function notesOf(info: DatasetInfo, today: number, labels: MomentLabels, language: string): Notes {
  const kept = info.asOf === undefined ? undefined : parseDay(info.asOf);
  return {
    moments: [
      { kind: 'today', at: today, label: labels.today },
      ...(kept === undefined ? [] : [{ kind: 'asOf', at: msOfDay(kept + 1), label: labels.asOf } as const]),
    ],
    thin: (info.thin ?? []).flatMap(({ from, to, note }) => {
      const [start, end] = [plainSpan(from), plainSpan(to)];
      return start && end ? [{ from: start[0], to: end[1], note: textIn(note, language).text }] : [];
    }),
  };
}

const PLAIN = /^(-?\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/;

/** First millisecond and one past the last of a plain date. The EDTF grammar itself lives in the worker. */
function plainSpan(text: string): readonly [from: number, to: number] | undefined {
  const parts = PLAIN.exec(text);
  if (!parts) return undefined;
  const year = Number(parts[1]);
  const month = Number(parts[2] ?? 1);
  const day = Number(parts[3] ?? 1);
  if (parts[3] !== undefined) return [midnight(year, month, day), midnight(year, month, day + 1)];
  if (parts[2] !== undefined) return [midnight(year, month, 1), midnight(year, month + 1, 1)];
  return [midnight(year, 1, 1), midnight(year + 1, 1, 1)];
}

const midnight = (...date: Parameters<typeof dayOfDate>): number => msOfDay(dayOfDate(...date));
