/** What the timeline shows at one moment, as plain values: canvas, labels, SVG, pointer, keyboard and tests read it. */
import type { MinuteNumber } from '../../base/time.ts';
import type { LanesAnswer, RowNumber } from './answer-types.ts';
import type { LabelPlace, PlacedLabel } from './label-layout.ts';
import type { LanePlace } from './lane-layout.ts';
import type { Metrics } from './metrics.ts';
import type { Stacking } from './stacking.ts';
import type { TimeWindow } from './time-window.ts';

/** An event as it is drawn; kind and status by their position in the catalogue. */
export interface DrawnEvent {
  readonly row: RowNumber;
  readonly start: MinuteNumber;
  /** One past the last minute. */
  readonly end: MinuteNumber;
  readonly kind: number;
  readonly status: number;
  /** `DATE_FLAGS`. */
  readonly flags: number;
}

export interface LabelCandidate extends DrawnEvent {
  /** Position of the lane in the answer. */
  readonly lane: number;
  readonly text: string;
  /** Language of the text where it is not the reader's. */
  readonly lang?: string | undefined;
  /** Width of the text in CSS pixels. */
  readonly width: number;
  /** Where its label stood before the movement. */
  readonly was?: LabelPlace;
}

export interface SceneInput {
  readonly window: TimeWindow;
  readonly width: number;
  readonly height: number;
  readonly metrics: Metrics;
  readonly answer: LanesAnswer;
  /** Of the question that was answered, in minutes. */
  readonly edges: Int32Array;
  /** `null` where the answer holds no marks: then the bins speak. */
  readonly stacking: Stacking | null;
  /** Keys of the lanes from top to bottom; lanes of the answer that are not among them are left out and counted. */
  readonly order: readonly string[];
  readonly collapsed: ReadonlySet<string>;
  /** Most important first. */
  readonly candidates: readonly LabelCandidate[];
  readonly budget: number;
  /** Lanes as they were, to keep them while the window moves. */
  readonly places?: readonly LanePlace[] | undefined;
  /** Never hidden in a bin. */
  readonly selected: RowNumber | null;
  /** Whether events in several lanes are joined by a line. */
  readonly connected: boolean;
}

export interface SceneLane extends LanePlace {
  /** Position in the answer; −1 where the newest answer has no such lane. */
  readonly index: number;
  /** Matching events of the period. */
  readonly count: number;
  /** Those of them in view that carry a label, that have a mark, and that are counted in a bin. */
  readonly labelled: number;
  readonly marked: number;
  readonly binned: number;
}

export interface SceneMark extends DrawnEvent {
  /** Position of the lane on screen. */
  readonly lane: number;
  /** Centre of the mark. */
  readonly x: number;
  readonly y: number;
  /** Extent of its time in pixels: for intervals and imprecise dates. */
  readonly from: number;
  readonly to: number;
  /** Row of marks in its lane, 0 at the bottom. */
  readonly markRow: number;
  readonly labelled: boolean;
  readonly host: boolean;
}

export interface SceneBin {
  readonly lane: number;
  /** Edges in minutes and in pixels. */
  readonly start: MinuteNumber;
  readonly end: MinuteNumber;
  readonly x: number;
  readonly width: number;
  readonly top: number;
  readonly height: number;
  readonly count: number;
  /** Of the greatest count in its lane. */
  readonly share: number;
}

export interface SceneLabel extends PlacedLabel, Pick<LabelCandidate, 'text' | 'lang'> {
  /** Instant to which the label is tied. */
  readonly anchor: MinuteNumber;
  /** Top of the text, and where its line ends at the mark. */
  readonly top: number;
  readonly markY: number;
  readonly kind: number;
}

export interface SceneConnector {
  readonly row: RowNumber;
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
}

export interface Scene {
  readonly window: TimeWindow;
  readonly width: number;
  readonly height: number;
  /** Height of all lanes together: more than `height` means that they scroll. */
  readonly contentHeight: number;
  readonly metrics: Metrics;
  readonly lanes: readonly SceneLane[];
  readonly labels: readonly SceneLabel[];
  readonly marks: readonly SceneMark[];
  readonly bins: readonly SceneBin[];
  readonly connectors: readonly SceneConnector[];
  /** Lanes that are not shown, and matching events that are in none of the shown ones. */
  readonly lanesLeftOut: number;
  readonly eventsLeftOut: number;
}
