/** What the first view needs is fetched from the start, at the same time as the record. */
import { graphPart, ROOM_FOR_TWO } from './graph-part.ts';
import { part, type Part } from './part.ts';
import type { Shell } from './Shell.tsx';

export const shellPart: Part<typeof Shell> = part(async () => (await import('./Shell.tsx')).Shell);

/** A failure is met again, and said, where the part is shown. */
export function loadParts(): void {
  const needed = matchMedia(ROOM_FOR_TWO).matches ? [shellPart, graphPart] : [shellPart];
  for (const one of needed) void one.load().catch(() => undefined);
}
