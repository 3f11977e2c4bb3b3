/**
 * What the first picture needs goes before the rest: the few kilobytes of `main.ts` run before it, and the program that
 * is run after it is fetched from the start, but after all else, so that styles and letters are not kept waiting.
 */
import type { Plugin, Rolldown } from 'vite';

/** What `main.ts` runs after the first picture. */
const PROGRAM = 'src/app/start.tsx';

export function firstPicturePlugin(): Plugin {
  return {
    name: 'entente-first-picture',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (html, { bundle = {} }) => withProgram(html, chunksOf(PROGRAM, bundle)),
    },
  };
}

/** The chunk that holds the module, and those that it cannot run without. */
function chunksOf(module: string, bundle: Rolldown.OutputBundle): readonly string[] {
  const holds = (one: Rolldown.OutputChunk) => one.facadeModuleId?.endsWith(`/${module}`);
  const chunks = Object.values(bundle).filter((one) => one.type === 'chunk');
  const found = new Set(chunks.filter(holds).map(({ fileName }) => fileName));
  if (found.size === 0) throw new Error(`The build has no chunk for ${module}`);
  for (const name of found) {
    const chunk = bundle[name];
    if (chunk?.type === 'chunk') for (const needed of chunk.imports) found.add(needed);
  }
  return [...found];
}

const ENTRY = /<script type="module"(?=[^>]* src=")/;

/**
 * `chunks`: paths of files beside the page. Only fetched: what is preloaded as a module, Chromium fetches at high
 * priority, and what is preloaded as a script, it compiles as a module on the page's thread (`begin/program.ts`).
 */
export function withProgram(html: string, chunks: readonly string[]): string {
  if (!ENTRY.test(html)) throw new Error('index.html has no script to run before the first picture');
  const prefetches = chunks
    .map((path) => `./${path}`)
    .filter((address) => !html.includes(`"${address}"`))
    .map((address) => `    <link rel="prefetch" as="script" crossorigin href="${address}">\n`);
  return html
    .replace(ENTRY, (tag) => `${tag} blocking="render"`)
    .replace(/^ *<\/head>/m, (end) => prefetches.join('') + end);
}
