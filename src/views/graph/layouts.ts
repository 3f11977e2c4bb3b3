/** The worker that lays the graph out, and its two clients: the homes, few and slow, and the views, many and quick. */
import { layoutClient, startLayoutWorker, type LayoutClient } from './layout-client.ts';

export interface Layouts {
  readonly homes: LayoutClient;
  readonly view: LayoutClient;
  /** Why the worker could not start or broke down, when that happens: then nothing is laid out any more. */
  readonly broken: Promise<Error>;
}

function startLayouts(): Layouts {
  const [homes, view] = startLayoutWorker();
  return { homes: layoutClient(homes), view: layoutClient(view), broken: homes.broken };
}

let early: Layouts | null = null;

/** Where the graph is needed from the start, its worker starts while the data are on their way: the homes are what the first picture waits for. */
export function beginLayouts(): void {
  early ??= startLayouts();
}

/** Those that were begun; where these are taken already, others. */
export function takeLayouts(): Layouts {
  const taken = early ?? startLayouts();
  early = null;
  return taken;
}
