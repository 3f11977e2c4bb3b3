/** Loads a page with a cold cache and says what it cost. */
import type { Browser, Page, Worker } from 'playwright';
import { probe, type Probed, type ProbeOptions } from './page-probe.ts';

export interface Load {
  /** Milliseconds since navigation began. */
  readonly firstContent: number;
  readonly interactive: number;
  /** Paths of scripts that the document itself names, and of all that the page and its workers loaded. */
  readonly scriptsAtFirst: readonly string[];
  readonly scripts: readonly string[];
  readonly workerScripts: readonly string[];
}

const ASK_EVERY_MS = 500;
const MOST_WAIT_MS = 60_000;
const VIEWPORT = { width: 1440, height: 900 };

/** In a context of its own: nothing is cached, nothing is stored. */
export async function loadPage(browser: Browser, url: string, options: ProbeOptions): Promise<Load> {
  const context = await browser.newContext({ viewport: VIEWPORT });
  const page = await context.newPage();
  const scripts = new Set<string>();
  page.on('response', (response) => {
    const path = new URL(response.url()).pathname;
    if (path.endsWith('.js')) scripts.add(path);
  });
  await page.addInitScript('globalThis.__name = (named) => named'); // tsx wraps functions in it
  await page.addInitScript(probe, options);
  const html = (await (await page.goto(url))?.text()) ?? '';
  const { firstContent, interactive } = await settled(page);
  await page.waitForLoadState('networkidle');
  const workerScripts = new Set((await Promise.all(page.workers().map(scriptsOf))).flat());
  await context.close();
  return {
    firstContent,
    interactive,
    scriptsAtFirst: namedIn(html, url),
    scripts: [...scripts].filter((path) => !workerScripts.has(path)),
    workerScripts: [...workerScripts],
  };
}

/** Asks seldom, so as not to disturb: the page itself notes the times. */
async function settled(page: Page): Promise<{ readonly firstContent: number; readonly interactive: number }> {
  for (let waited = 0; waited < MOST_WAIT_MS; waited += ASK_EVERY_MS) {
    await page.waitForTimeout(ASK_EVERY_MS);
    const probed = await page.evaluate(() => (globalThis as unknown as { probed: Probed }).probed);
    const { firstContent, interactive } = probed;
    if (firstContent !== null && interactive !== null) return { firstContent, interactive };
  }
  throw new Error(`${page.url()} could not be used after ${MOST_WAIT_MS} ms`);
}

/** What a worker began with, and what it fetched later. */
async function scriptsOf(worker: Worker): Promise<string[]> {
  const fetched = await worker.evaluate(() =>
    performance.getEntriesByType('resource').map(({ name }) => name),
  );
  return [worker.url(), ...fetched]
    .map((url) => new URL(url).pathname)
    .filter((path) => path.endsWith('.js'));
}

/** Scripts that the document as it was sent names anywhere; those of later imports are added to it afterwards. */
function namedIn(html: string, url: string): readonly string[] {
  const addresses = html.matchAll(/(?<=[" ])[^" ]+\.js(?=[" ])/g);
  return [...new Set([...addresses].map(([address]) => new URL(address, url).pathname))];
}
