/** How kinds of events and of actors look: colour by family, shape by kind. Used by every view and every legend. */

/** Shapes are told apart without colour; `path` draws in a box from −1 to 1. */
export type Shape =
  | 'circle'
  | 'square'
  | 'diamond'
  | 'triangle'
  | 'hexagon'
  | 'pentagon'
  | 'star'
  | 'cross'
  | 'plus'
  | 'bar'
  | 'half-circle';

export interface KindStyle {
  /** Name of the colour token, without `--`. */
  readonly token: string;
  readonly shape: Shape;
}

const EVENT_KIND_STYLES: Readonly<Record<string, KindStyle>> = {
  meeting: { token: 'kind-encounter', shape: 'circle' },
  summit: { token: 'kind-encounter', shape: 'star' },
  visit: { token: 'kind-encounter', shape: 'triangle' },
  call: { token: 'kind-encounter', shape: 'half-circle' },
  'video-call': { token: 'kind-encounter', shape: 'square' },
  agreement: { token: 'kind-commitment', shape: 'square' },
  'joint-statement': { token: 'kind-commitment', shape: 'bar' },
  accession: { token: 'kind-commitment', shape: 'plus' },
  founding: { token: 'kind-commitment', shape: 'hexagon' },
  exercise: { token: 'kind-force', shape: 'triangle' },
  sanction: { token: 'kind-force', shape: 'cross' },
  milestone: { token: 'kind-marker', shape: 'diamond' },
  ceremony: { token: 'kind-marker', shape: 'pentagon' },
};
const OTHER_EVENT_KIND: KindStyle = { token: 'kind-other', shape: 'circle' };

const ACTOR_KIND_STYLES: Readonly<Record<string, KindStyle>> = {
  person: { token: 'actor-person', shape: 'circle' },
  state: { token: 'actor-state', shape: 'square' },
  organisation: { token: 'actor-organisation', shape: 'hexagon' },
  company: { token: 'actor-company', shape: 'pentagon' },
  initiative: { token: 'actor-initiative', shape: 'diamond' },
  project: { token: 'actor-project', shape: 'triangle' },
};

/** Kinds that a reader's own dataset brings share one look. */
export function eventKindStyle(kind: string): KindStyle {
  return EVENT_KIND_STYLES[kind] ?? OTHER_EVENT_KIND;
}

export function actorKindStyle(kind: string): KindStyle {
  return ACTOR_KIND_STYLES[kind] ?? { token: 'kind-other', shape: 'circle' };
}
