/** What views see of the engine: its dimensions, and the shapes of its questions and answers. Views ask through `queries/`, never directly. */
export { DIMENSIONS } from '../engine/filter.ts';
export type { ActorClause, Clause, Dimension, Filter, WordsClause } from '../engine/filter.ts';
export type {
  Answer,
  GraphAnswer,
  GraphLevel,
  Lane,
  LaneDimension,
  LanesAnswer,
  Marks,
  Ordinals,
  OverviewAnswer,
  PairWeight,
  RowNumber,
  RowSort,
  RowsAnswer,
} from '../engine/question.ts';
export type { EventWithSources, Relation } from '../engine/protocol.ts';
