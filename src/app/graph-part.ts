import type { GraphView } from '../views/graph/GraphView.tsx';
import { part, type Part } from './part.ts';

/** Where there is room for one view, nobody needs it at the start. */
export const graphPart: Part<typeof GraphView> = part(
  async () => (await import('../views/graph/GraphView.tsx')).GraphView,
);

/** From here on there is room for the graph beside the timeline. */
export const ROOM_FOR_TWO = '(min-width: 700px)';
