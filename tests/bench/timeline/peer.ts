/** vis-timeline alone with some of the events. */
import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright';
import { buildPage, serve } from '../engine/serve.ts';
import type { Quads } from '../engine/quads.ts';
import { traced } from './main-thread.ts';
import type { PeerPage, PeerResult, PlainEvent } from './page/page.ts';

const MOST_LANES = 40;
const MS_PER_DAY = 86_400_000;
const STEPS = 60;

/** Evenly from the events of the most frequent kinds: as many lanes as ours shows. */
export function samplesOf(quads: Quads, sizes: readonly number[]): readonly (readonly PlainEvent[])[] {
  const counts = new Uint32Array(quads.kinds.length);
  for (const kind of quads.relations) counts[kind]!++;
  const frequent = [...counts.keys()].sort((a, b) => counts[b]! - counts[a]!).slice(0, MOST_LANES);
  const laned = new Set(frequent);
  const rows = [...quads.relations.keys()].filter((row) => laned.has(quads.relations[row]!));
  return sizes.map((size) =>
    Array.from({ length: size }, (_, i) => {
      const row = rows[Math.floor((i * rows.length) / size)]!;
      const [subject, object] = [quads.subjects[row]!, quads.objects[row]!].map((one) => quads.actors[one]);
      return {
        start: quads.days[row]! * MS_PER_DAY,
        lane: quads.kinds[quads.relations[row]!]!,
        title: `${subject} and ${object}`,
      };
    }),
  );
}

/** In a page of its own, so that nothing is left over. */
export async function measurePeer(
  browser: Browser,
  folder: string,
  events: readonly PlainEvent[],
): Promise<PeerResult & { readonly busy: readonly number[] }> {
  const built = mkdtempSync(join(folder, 'peer-'));
  await buildPage(built, new URL('page', import.meta.url));
  const server = await serve(built);
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  page.setDefaultTimeout(0);
  try {
    await page.goto(server.url);
    await page.waitForFunction(() => 'peer' in globalThis);
    const { result, perStep } = await traced(browser, page, () =>
      page.evaluate(
        ([given, steps]) => (globalThis as unknown as { peer: PeerPage }).peer.run(given, steps),
        [events, STEPS] as const,
      ),
    );
    return { ...result, busy: perStep };
  } finally {
    await page.close();
    server.close();
  }
}
