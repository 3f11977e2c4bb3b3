/**
 * How the reader arranged the graph, as parameters of a link: `hulls=brics~sco`, `pins=china:-120,45~russia:80,-3`,
 * `nodes=2000`, `include=laos`, `hidden=china~russia`, `path=serbia~iran`, `ego=iran&ego-steps=2`, `recency=on`,
 * `communities=on`.
 */
import type { ActorId } from '../dataset/model.ts';
import { MOST_HULLS, MOST_NODES, type Focus, type Pin, type View } from '../state/view-state.ts';

type GraphParts = Pick<
  View,
  'hulls' | 'pins' | 'nodes' | 'included' | 'hidden' | 'focus' | 'recency' | 'communities'
>;

export const GRAPH_PARAMETERS = [
  'hulls',
  'pins',
  'nodes',
  'include',
  'hidden',
  'path',
  'ego',
  'ego-steps',
  'recency',
  'communities',
] as const;
type Name = (typeof GRAPH_PARAMETERS)[number];

/** The reader took all outlines away, which is another thing than the usual ones. */
const NO_HULLS = '!';

type Escape = (id: string) => string;

/** `escaped` makes an id fit for an address. */
export function* graphParameters(view: GraphParts, escaped: Escape): Generator<readonly [Name, string]> {
  const list = (ids: readonly ActorId[]) => ids.map(escaped).join('~');
  if (view.hulls) yield ['hulls', view.hulls.length === 0 ? NO_HULLS : list(view.hulls)];
  if (view.pins.length > 0) yield ['pins', pinsText(view.pins, escaped)];
  if (view.nodes !== null) yield ['nodes', String(view.nodes)];
  if (view.included.length > 0) yield ['include', list(view.included)];
  if (view.hidden.length > 0) yield ['hidden', list(view.hidden)];
  if (view.focus?.kind === 'path') yield ['path', list(view.focus.ends)];
  if (view.focus?.kind === 'ego') yield ['ego', escaped(view.focus.id)];
  if (view.focus?.kind === 'ego' && view.focus.steps === 2) yield ['ego-steps', '2'];
  if (view.recency) yield ['recency', 'on'];
  if (view.communities) yield ['communities', 'on'];
}

function pinsText(pins: readonly Pin[], escaped: Escape): string {
  return pins.map(({ id, x, y }) => `${escaped(id)}:${x},${y}`).join('~');
}

/** The parameters of a link; notes what cannot be used. */
interface Parameters {
  readonly text: (name: Name) => string | undefined;
  readonly option: <T extends string>(name: Name, options: readonly T[], otherwise: T) => T;
  readonly drop: (name: Name, reason: 'unreadable', value?: string) => void;
}

export function readGraphParts(parameters: Parameters): GraphParts {
  return {
    hulls: readHulls(parameters),
    pins: readPins(parameters),
    nodes: readNodes(parameters),
    included: readIds(parameters, 'include'),
    hidden: readIds(parameters, 'hidden'),
    focus: readFocus(parameters),
    recency: parameters.option('recency', ['on', 'off'], 'off') === 'on',
    communities: parameters.option('communities', ['on', 'off'], 'off') === 'on',
  };
}

/** Each once; a list without any is dropped. */
function readIds(parameters: Parameters, name: Name): readonly ActorId[] {
  const text = parameters.text(name);
  const ids = [...new Set(text?.split('~'))].filter((id) => id !== '');
  if (text !== undefined && ids.length === 0) parameters.drop(name, 'unreadable');
  return ids;
}

/** What is beyond the most that can be told apart is dropped. */
function readHulls(parameters: Parameters): readonly ActorId[] | null {
  if (parameters.text('hulls') === NO_HULLS) return [];
  const ids = readIds(parameters, 'hulls');
  for (const id of ids.slice(MOST_HULLS)) parameters.drop('hulls', 'unreadable', id);
  return ids.length === 0 ? null : ids.slice(0, MOST_HULLS);
}

/** Of several places for one actor the last counts. */
function readPins(parameters: Parameters): readonly Pin[] {
  const pins = new Map<ActorId, Pin>();
  for (const one of parameters.text('pins')?.split('~') ?? []) {
    const [, id, x, y] = /^(.+):(-?\d{1,6}),(-?\d{1,6})$/.exec(one) ?? [];
    if (id === undefined) parameters.drop('pins', 'unreadable', one);
    else pins.set(id, { id, x: Number(x) || 0, y: Number(y) || 0 });
  }
  return [...pins.values()];
}

function readNodes(parameters: Parameters): number | null {
  const text = parameters.text('nodes');
  if (text === undefined) return null;
  const nodes = /^\d{1,5}$/.test(text) ? Number(text) : 0;
  if (nodes >= 1 && nodes <= MOST_NODES) return nodes;
  parameters.drop('nodes', 'unreadable');
  return null;
}

/** A path or an ego network; of both, the path. */
function readFocus(parameters: Parameters): Focus | null {
  const path = readPath(parameters);
  const id = parameters.text('ego');
  const steps = parameters.option('ego-steps', ['1', '2'], '1') === '2' ? 2 : 1;
  if (id === undefined) return path;
  if (path) parameters.drop('ego', 'unreadable');
  return path ?? { kind: 'ego', id, steps };
}

function readPath(parameters: Parameters): Focus | null {
  const text = parameters.text('path');
  if (text === undefined) return null;
  const [a, b, ...more] = text.split('~');
  if (a && b && a !== b && more.length === 0) return { kind: 'path', ends: [a, b] };
  parameters.drop('path', 'unreadable');
  return null;
}
