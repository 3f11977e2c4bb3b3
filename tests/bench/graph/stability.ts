/** How far actors that stay move when the period moves by a year, and whether their names ever overlap. */
import { forceCenter, forceLink, forceManyBody, forceSimulation } from 'd3-force';
import { NO_ATTENTION } from '../../../src/views/graph/attention.ts';
import { fitting } from '../../../src/views/graph/camera.ts';
import { graphModel, type GraphModel } from '../../../src/views/graph/graph-model.ts';
import { overlap } from '../../../src/views/graph/labels.ts';
import { layoutRequest, placesOf, type Places } from '../../../src/views/graph/layout-request.ts';
import { runLayout } from '../../../src/views/graph/layout-task.ts';
import type { Paint } from '../../../src/views/graph/paint.ts';
import { groupsOf } from '../../../src/views/graph/memberships.ts';
import { morph } from '../../../src/views/graph/morph.ts';
import { sceneLabels } from '../../../src/views/graph/scene-labels.ts';
import { EMPTY_SCENE } from '../../../src/views/graph/scene.ts';
import { quantile } from '../measurement.ts';
import { yearPeriod, type ShippedRecord } from './record.ts';

const YEARS = Array.from({ length: 14 }, (_, at) => 2013 + at);
const HULLS = ['brics', 'sco', 'eaeu'];
const SIZE = { width: 920, height: 300 };
const ASPECT = 3.4;
/** There is no font here: about what a letter of the picture's takes. */
export const LETTER_WIDTH = 6.2;
const NO_PINS: Places = new Map();

export interface Stability {
  /** Median displacement of those who stay, as a share of the diagonal, for each step from year to year. */
  readonly ours: readonly number[];
  readonly fromScratch: readonly number[];
  readonly overlappingLabels: number;
}

export async function measureStability(record: ShippedRecord): Promise<Stability> {
  const whole = graphModel(await record.ask(null), record.catalogue.actors);
  const homes = places(record, whole, null, null);
  const diagonal = diagonalOf(homes);
  const steps = { ours: [] as number[], fromScratch: [] as number[] };
  let before: { ours: Places; scratch: Places } | null = null;
  let overlappingLabels = 0;
  for (const year of YEARS) {
    const model = graphModel(await record.ask(yearPeriod(year)), record.catalogue.actors);
    const now = { ours: places(record, model, homes, year), scratch: scratch(model) };
    overlappingLabels += overlaps(model, now.ours);
    if (before) {
      steps.ours.push(displacement(before.ours, now.ours, diagonal));
      steps.fromScratch.push(displacement(before.scratch, now.scratch, diagonalOf(now.scratch)));
    }
    before = now;
  }
  return { ...steps, overlappingLabels };
}

function places(
  { catalogue }: ShippedRecord,
  model: GraphModel,
  homes: Places | null,
  year: number | null,
): Places {
  const groups = groupsOf(model, catalogue.memberships, HULLS, year === null ? null : yearPeriod(year));
  const request = layoutRequest(model, { groups, homes, pins: NO_PINS, aspect: ASPECT });
  const { positions } = runLayout({ request, drawnRadii: new Float32Array(request.ids.length), hulls: [] });
  return placesOf(request.ids, positions);
}

/** d3-force as its examples have it, begun anew for every answer. */
function scratch(model: GraphModel): Places {
  const nodes = model.nodes.map((node) => ({ id: node.id, x: Number.NaN, y: Number.NaN }));
  const { sources, targets } = model.links.columns;
  const links = Array.from(sources, (source, link) => ({ source, target: targets[link]! }));
  forceSimulation(nodes)
    .force('link', forceLink(links))
    .force('charge', forceManyBody())
    .force('center', forceCenter())
    .stop()
    .tick(300);
  return new Map(nodes.map(({ id, x, y }) => [id, [x, y] as const]));
}

function displacement(before: Places, now: Places, diagonal: number): number {
  const moved = [...now].flatMap(([id, [x, y]]) => {
    const old = before.get(id);
    return old ? [Math.hypot(x - old[0], y - old[1]) / diagonal] : [];
  });
  return quantile(moved, 0.5);
}

function diagonalOf(all: Places): number {
  const [xs, ys] = [0, 1].map((axis) => [...all.values()].map((place) => place[axis]!)) as [
    number[],
    number[],
  ];
  return Math.hypot(Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys));
}

const PAINT: Paint = {
  paper: '',
  ink: '',
  inkSoft: '',
  inkFaint: '',
  line: '',
  link: '',
  accent: '',
  focus: '',
  kinds: {},
  hulls: [],
  font: 'sans-serif',
  sizes: [11, 12, 13],
  forced: false,
};

/** Pairs of names that lie over each other, in the pane as it stands on a laptop. */
function overlaps(model: GraphModel, all: Places): number {
  const names = new Map(model.nodes.map((node) => [node.id, node.actor.name['en'] ?? node.id]));
  const { scene, step } = morph(EMPTY_SCENE, { model, places: all, hulls: [], names });
  step(1);
  const camera = fitting(scene.nodes, SIZE);
  const measure = (text: string) => text.length * LETTER_WIDTH;
  const labels = sceneLabels(
    { scene, camera, size: SIZE, paint: PAINT, attention: NO_ATTENTION },
    measure,
    new Map(),
  );
  return labels.reduce(
    (sum, one, at) => sum + labels.slice(at + 1).filter((other) => overlap(one, other)).length,
    0,
  );
}
