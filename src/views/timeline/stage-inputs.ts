/** What the stage shows the timeline from. */
import type { AxisText } from './axis.ts';
import type { LanesAnswer, RowNumber } from './answer-types.ts';
import type { Metrics } from './metrics.ts';
import type { Notes } from './notes.ts';
import type { Paint } from './paint.ts';
import type { LabelCandidate } from './scene-types.ts';
import type { TimeWindow } from './time-window.ts';

export interface StageInputs {
  readonly answer: LanesAnswer;
  readonly edges: Int32Array;
  readonly order: readonly string[];
  readonly collapsed: ReadonlySet<string>;
  /** Most important first; worked out when somebody asks, which nobody does under way. */
  readonly candidates: () => readonly LabelCandidate[];
  readonly budget: number;
  readonly width: number;
  readonly height: number;
  readonly metrics: Metrics;
  readonly axisText: AxisText;
  readonly connected: boolean;
  readonly selected: RowNumber | null;
  readonly notes: Notes;
  /** The period in force, while the reader looks around; `null`: what is in view is in force. */
  readonly kept: TimeWindow | null;
  readonly paint: Paint;
}

/** Where nothing holds labels yet, the two look the same. */
export function differInLabelsAlone(before: StageInputs, next: StageInputs): boolean {
  const parts = Object.keys(next) as (keyof StageInputs)[];
  return parts.every((part) => part === 'candidates' || before[part] === next[part]);
}
