/**
 * What is sent together: what `main.ts` needs before the first picture, what the program starts with, what the page
 * needs on top of that, and what only parts need that are opened later. Some fifty small files of what several of them
 * share, six at a time, would cost the start half a second; one for all, what nobody needs yet.
 */
import type { Rolldown } from 'vite';

type Group = Rolldown.CodeSplittingGroup;
type Context = Parameters<Exclude<Group['name'], string>>[1];

const FIRST =
  /\/src\/(app\/begin|base\/idle|state\/early-preferences|i18n\/by-namespace|i18n\/messages\/\w+\/start\.json)|vite\/preload-helper/;
/** A language is one chunk, and no other needs any of it. */
const SHARED = /\/src\/(?!i18n\/messages)/;

/** `root`: folder of the project. */
export function chunkGroups(root: string): Group[] {
  return [
    { name: 'first', test: FIRST, priority: 4 },
    neededBy('common', `${root}/src/app/start.tsx`, 3),
    neededBy('page', `${root}/src/app/Shell.tsx`, 2),
    neededBy('graph', `${root}/src/views/graph/GraphView.tsx`, 1),
    neededBy('details', `${root}/src/views/details/CoverageSection.tsx`, 1), // what the first details load last
    { name: 'later', test: SHARED, minShareCount: 2 },
  ];
}

/** What the module and others need: all that it imports, and what that imports. */
function neededBy(name: string, module: string, priority: number): Group {
  let needed: ReadonlySet<string> | null = null;
  return {
    debugName: name,
    name: (id, context) => ((needed ??= importsOf(module, context)).has(id) ? name : null),
    minShareCount: 2,
    priority,
  };
}

function importsOf(module: string, context: Context): ReadonlySet<string> {
  const found = new Set([module]);
  for (const id of found)
    for (const imported of context.getModuleInfo(id)?.importedIds ?? []) found.add(imported);
  return found;
}
