/** Where there is room for one view, nobody needs the graph at the start. */
import { later } from '../ui/later.ts';

export const GraphPane = later(async () => (await import('../views/graph/GraphView.tsx')).GraphView);

/** For where it is needed at the start: its worker starts with its code. */
export async function loadGraph(): Promise<void> {
  const begun = import('../views/graph/layouts.ts').then(({ beginLayouts }) => beginLayouts());
  await Promise.all([GraphPane.load(), begun]);
}
