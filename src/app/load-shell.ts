/** What the first view needs is fetched from the start, at the same time as the record. */
import { currentEmbed } from '../state/embed.ts';
import { loadGraph } from './graph-pane.ts';
import { part, type Part } from '../ui/part.ts';
import { roomNow } from './room.ts';
import type { Shell } from './Shell.tsx';

/** The page, or what of it stands in another one. */
export const shellPart: Part<typeof Shell> = part(async () =>
  currentEmbed() ? (await import('./embed/EmbedShell.tsx')).EmbedShell : (await import('./Shell.tsx')).Shell,
);

/** A failure is met again, and said, where the part is shown. */
export function loadParts(): void {
  const graphNeeded = ['two', 'all'].includes(roomNow()) && currentEmbed() !== 'timeline';
  const needed = graphNeeded ? [shellPart.load, loadGraph] : [shellPart.load];
  for (const load of needed) void load().catch(() => undefined);
}
