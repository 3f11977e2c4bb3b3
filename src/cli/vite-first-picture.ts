/**
 * What the first picture needs goes before the rest: the few kilobytes of `main.ts` run before it. The page
 * names the files of the program that runs after it, so that these can be fetched early.
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
 * `chunks`: paths of files beside the page. They are only named, for `begin/program.ts`: what the page itself preloads as
 * a module, Chromium fetches before styles and letters; what it preloads as a script, Chromium compiles as a module on
 * the page's thread; and what it prefetches, Firefox takes for a violation of the policy.
 */
export function withProgram(html: string, chunks: readonly string[]): string {
  if (!ENTRY.test(html)) throw new Error('index.html has no script to run before the first picture');
  const addresses = chunks.map((path) => `./${path}`).filter((address) => !html.includes(`"${address}"`));
  const program = `    <meta name="program" content="${addresses.join(' ')}">\n`;
  return html
    .replace(ENTRY, (tag) => `${tag} blocking="render"`)
    .replace(/^ *<\/head>/m, (end) => program + end);
}
