/** The scene of the shipped record as the page would make it: the page's question, the engine's answer, plain widths. */
import { MS_PER_MINUTE } from '../../src/base/time.ts';
import { textIn } from '../../src/base/text.ts';
import type { Period } from '../../src/base/time.ts';
import { DATA_FOLDER } from '../../src/cli/data-files.ts';
import { checkDataFiles } from '../../src/cli/data-report.ts';
import type { Catalogue } from '../../src/dataset/model.ts';
import { engineOf } from '../../src/engine/engine.ts';
import type { LaneDimension, LanesAnswer } from '../../src/engine/question.ts';
import { binEdges } from '../../src/queries/bin-edges.ts';
import { describer, labelCandidates, labelWishes } from '../../src/views/timeline/label-candidates.ts';
import { orderLanes } from '../../src/views/timeline/lane-order.ts';
import { labelBudget, metricsFor } from '../../src/views/timeline/metrics.ts';
import type { Scene } from '../../src/views/timeline/scene-types.ts';
import { makeScene } from '../../src/views/timeline/scene.ts';
import { stackMarks, steadyScale } from '../../src/views/timeline/stacking.ts';
import { limitsOf, windowOfPeriod } from '../../src/views/timeline/time-window.ts';

export interface SceneWish {
  /** `null`: everything. */
  readonly period: Period | null;
  readonly lanes: LaneDimension;
  readonly width: number;
  readonly height: number;
}

export interface RecordScenes {
  readonly extent: Period;
  readonly sceneOf: (wish: SceneWish) => Promise<{ readonly scene: Scene; readonly answer: LanesAnswer }>;
}

const LETTER_WIDTH = 6;

export async function recordScenes(): Promise<RecordScenes> {
  const { dataset } = await checkDataFiles(DATA_FOLDER);
  if (!dataset) throw new Error('The shipped record cannot be read');
  const { engine, catalogue } = await engineOf(dataset);
  async function sceneOf(wish: SceneWish): Promise<{ scene: Scene; answer: LanesAnswer }> {
    const edges = binEdges(wish.period ?? catalogue.extent, wish.width);
    const lanes = { by: wish.lanes, limit: 40, pinned: [], edges, labels: 30, marks: 5_000 };
    const asked = await engine.ask({ filter: {}, period: wish.period, lanes }, 'test');
    if (asked.overtaken || !asked.answer.lanes) throw new Error('nothing overtakes here');
    const answer = asked.answer.lanes;
    const rows = [...new Set(labelWishes(answer, 600).map((one) => one.row))];
    const events = await engine.records(rows);
    const records = new Map(rows.map((row, at) => [row, events[at]!]));
    return { scene: drawn(wish, answer, edges, records, catalogue), answer };
  }
  return { extent: catalogue.extent, sceneOf };
}

function drawn(
  { period, width, height }: SceneWish,
  answer: LanesAnswer,
  edges: Int32Array,
  records: Parameters<typeof labelCandidates>[1],
  catalogue: Catalogue,
): Scene {
  const window = windowOfPeriod(period, limitsOf(catalogue.extent, 0));
  const metrics = metricsFor(width, 1);
  const scale = steadyScale((width * MS_PER_MINUTE) / (window.to - window.from));
  const sortable = answer.lanes.map((lane) => ({ ...lane, name: lane.key }));
  const describe = describer({
    titleOf: ({ title }) => textIn(title, 'en'),
    language: 'en',
    measure: (text) => text.length * LETTER_WIDTH,
    widest: metrics.widestLabel,
    numbering: catalogue,
  });
  const candidates = labelCandidates(labelWishes(answer, 600), records, describe);
  return makeScene({
    window,
    width,
    height,
    metrics,
    answer,
    edges,
    stacking:
      answer.marks && stackMarks({ lanes: answer.lanes, marks: answer.marks }, edges, scale, metrics.glyph),
    order: orderLanes(sortable, 'count', [], answer.marks, 'en'),
    collapsed: new Set(),
    candidates,
    budget: labelBudget(width, height),
    selected: null,
    connected: true,
  });
}
