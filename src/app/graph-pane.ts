/** Where there is room for one view, nobody needs the graph at the start. */
import { later } from '../ui/later.ts';

export const GraphPane = later(async () => (await import('../views/graph/GraphView.tsx')).GraphView);
