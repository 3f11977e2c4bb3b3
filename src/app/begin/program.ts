/**
 * The program's files, which the built page has fetched beforehand, are asked for as modules: all at once, and compiled
 * as they come from the browser's cache, on a thread of their own. Otherwise each is found when the one before it has
 * been read. Where nothing is fetched beforehand (Safari), this fetches them.
 */
export function readProgram(): void {
  for (const link of document.querySelectorAll<HTMLLinkElement>('link[rel="prefetch"]'))
    link.rel = 'modulepreload';
}
