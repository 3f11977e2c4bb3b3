/**
 * The program's files, which the built page names, are asked for as modules: all at once, and compiled as they come, on
 * a thread of their own. Otherwise each is found when the one before it has been read.
 */
export function readProgram(): void {
  const named = document.querySelector<HTMLMetaElement>('meta[name="program"]');
  for (const href of named?.content.split(' ') ?? []) {
    const link = document.createElement('link');
    link.rel = 'modulepreload';
    link.crossOrigin = 'anonymous'; // as the modules themselves
    link.href = href;
    document.head.append(link);
  }
}
