/** Our graph in this page: layout in its worker, drawn by the stage. */
import { NO_ATTENTION } from '../../../../src/views/graph/attention.ts';
import { graphModel, type GraphModel } from '../../../../src/views/graph/graph-model.ts';
import { layoutClient, startLayoutWorker } from '../../../../src/views/graph/layout-client.ts';
import { layoutRequest, placesOf, type Places } from '../../../../src/views/graph/layout-request.ts';
import { readPaint } from '../../../../src/views/graph/paint.ts';
import type { Picture } from '../../../../src/views/graph/scene.ts';
import { createStage } from '../../../../src/views/graph/stage.ts';
import { answerOf, type PlainGraph } from '../plain.ts';
import { everyFrame, settleDown, type Frames } from './frames.ts';

const NO_PINS: Places = new Map();
const DRAG_FRAMES = 120;
const MORPH_MS = 700;

export interface OurTimes {
  /** From the answer to the resting layout, homes included; and once the homes are there. */
  readonly coldMs: number;
  readonly warmMs: number;
  /** The longer of two stretches of the main thread, between which the worker lays out: the model, and the picture. */
  readonly mainMs: number;
  readonly settling: Frames;
  readonly dragging: Frames;
}

export async function measureOurs(whole: PlainGraph, part: PlainGraph): Promise<OurTimes> {
  const client = layoutClient(startLayoutWorker()[0]);
  const lay = async (model: GraphModel, homes: Places | null): Promise<Places> => {
    const request = layoutRequest(model, { groups: [], homes, pins: NO_PINS, aspect: 1.6 });
    const drawnRadii = Float32Array.from(model.nodes, (node) => node.radius);
    const done = await client.run({ request, drawnRadii, hulls: [] });
    return placesOf(request.ids, done!.positions);
  };
  await lay(graphModel(answerOf(part), part.actors), null); // the worker is up

  const answer = answerOf(whole);
  const begin = performance.now();
  const model = graphModel(answer, whole.actors);
  const modelMs = performance.now() - begin;
  const homes = await lay(model, null);
  const homesMs = performance.now() - begin;
  const places = await lay(model, homes);
  const coldMs = performance.now() - begin;

  const stage = stageOn(document.getElementById('picture')!);
  const smaller = graphModel(answerOf(part), part.actors);
  const few = pictureOf(smaller, await lay(smaller, homes));
  stage.show(few, { still: true }); // as readers come to it: the few first, then all
  await settleDown();
  const all = pictureOf(model, places);
  const shows: number[] = [];
  const settlings: Frames[] = [];
  for (const picture of [all, few, all, few, all]) {
    const shown = performance.now();
    stage.show(picture, { still: false });
    shows.push(performance.now() - shown);
    const until = performance.now() + MORPH_MS;
    settlings.push(await everyFrame(() => performance.now() < until));
  }
  const mainMs = Math.max(modelMs, ...shows);
  await settleDown();
  stage.attend(NO_ATTENTION);
  const [first] = model.nodes;
  const dragging = await everyFrame((frame) => {
    stage.drag(first!.id, { x: 400 + 200 * Math.sin(frame / 10), y: 300 + 150 * Math.cos(frame / 10) });
    return frame < DRAG_FRAMES;
  });
  stage.destroy();
  client.stop();
  document.getElementById('picture')!.replaceChildren();
  const settling = {
    gaps: settlings.flatMap(({ gaps }) => gaps),
    busy: settlings.flatMap(({ busy }) => busy),
    longestTask: Math.max(...settlings.map(({ longestTask }) => longestTask)),
  };
  return { coldMs, warmMs: coldMs - homesMs, mainMs, settling, dragging };
}

function stageOn(place: HTMLElement) {
  const canvas = document.createElement('canvas');
  place.append(canvas);
  const ignore = () => undefined;
  const stage = createStage(canvas, readPaint(canvas), { onCamera: ignore, onScale: ignore });
  stage.resize({ width: 1100, height: 640 }, devicePixelRatio);
  return stage;
}

function pictureOf(model: GraphModel, places: Places): Picture {
  const names = new Map(model.nodes.map((node) => [node.id, node.actor.name['en'] ?? node.id]));
  return { model, places, hulls: [], names };
}
