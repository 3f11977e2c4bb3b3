/** The engine's answers as this view reads them: through `queries`, as views know no engine. */
import type { EventRecord } from '../../dataset/model.ts';
import type { ViewAnswer } from '../../queries/view-answer.ts';
import type { View } from '../../state/view-state.ts';

export type LaneDimension = View['lanes'];
export type LanesAnswer = NonNullable<ViewAnswer['answer']['lanes']>;
export type OverviewAnswer = NonNullable<ViewAnswer['answer']['overview']>;
export type MarkColumns = NonNullable<LanesAnswer['marks']>;
/** Rows are numbered by time: start, then end, then id. */
export type RowNumber = number;
export type Records = ReadonlyMap<RowNumber, EventRecord>;
