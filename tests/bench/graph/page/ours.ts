/** Our graph in this page: layout in its worker, drawn by the stage. */
import { NO_ATTENTION } from '../../../../src/views/graph/attention.ts';
import { graphModel, type GraphModel } from '../../../../src/views/graph/graph-model.ts';
import { layoutClient, startLayoutWorker } from '../../../../src/views/graph/layout-client.ts';
import { layoutRequest, placesOf, type Places } from '../../../../src/views/graph/layout-request.ts';
import { readLook } from '../../../../src/views/graph/look.ts';
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
  /** Main-thread work for it: the model, and the first frame. */
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

  const begin = performance.now();
  const model = graphModel(answerOf(whole), whole.actors);
  const modelMs = performance.now() - begin;
  const homes = await lay(model, null);
  const homesMs = performance.now() - begin;
  const places = await lay(model, homes);
  const coldMs = performance.now() - begin;

  const stage = stageOn(document.getElementById('picture')!);
  const drawn = performance.now();
  stage.show(pictureOf(model, places), { still: true });
  const mainMs = modelMs + performance.now() - drawn;
  await settleDown();

  const smaller = graphModel(answerOf(part), part.actors);
  stage.show(pictureOf(smaller, await lay(smaller, homes)), { still: false });
  const until = performance.now() + MORPH_MS;
  const settling = await everyFrame(() => performance.now() < until);
  stage.show(pictureOf(model, places), { still: true });
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
  return { coldMs, warmMs: coldMs - homesMs, mainMs, settling, dragging };
}

function stageOn(place: HTMLElement) {
  const canvas = document.createElement('canvas');
  place.append(canvas);
  const ignore = () => undefined;
  const stage = createStage(canvas, readLook(canvas), ignore, ignore);
  stage.resize({ width: 1100, height: 640 }, devicePixelRatio);
  return stage;
}

function pictureOf(model: GraphModel, places: Places): Picture {
  const names = new Map(model.nodes.map((node) => [node.id, node.actor.name['en'] ?? node.id]));
  return { model, places, hulls: [], names };
}
