/** The world outside is met in one place each: the address bar, the network, what the browser keeps. */
import { parseSync, Visitor } from 'vite';
import type { SourceFile } from './imports.ts';
import { folderOf } from './rules.ts';

/** Who may touch what: identifiers, and properties in the form `.name`. */
const HOMES: Readonly<Record<string, readonly string[]>> = {
  fetch: ['dataset', 'formats'],
  '.pushState': ['deep-links'],
  '.replaceState': ['deep-links'],
  localStorage: ['state'],
  sessionStorage: ['state'],
  eval: [],
  '.innerHTML': [],
  '.outerHTML': [],
  '.insertAdjacentHTML': [],
  '.dangerouslySetInnerHTML': [],
};

/** One sentence for each use outside its home. */
export function strayGlobals(files: readonly SourceFile[]): readonly string[] {
  return files.flatMap((file) =>
    [...namesUsed(file)].flatMap((name) => {
      const homes = Object.hasOwn(HOMES, name) ? HOMES[name] : undefined;
      if (!homes || homes.includes(folderOf(file.path) ?? '')) return [];
      return [`${file.path} uses ${name}: ${homes.length ? `only ${homes.join(', ')} may` : 'nobody may'}`];
    }),
  );
}

function namesUsed({ path, text }: SourceFile): ReadonlySet<string> {
  const names = new Set<string>();
  new Visitor({
    CallExpression: ({ callee }) => {
      if (callee.type === 'Identifier') names.add(callee.name);
    },
    MemberExpression: ({ object, property }) => {
      if (object.type === 'Identifier') names.add(object.name);
      if (property.type === 'Identifier') names.add(`.${property.name}`);
    },
    JSXAttribute: ({ name }) => {
      if (name.type === 'JSXIdentifier') names.add(`.${name.name}`);
    },
  }).visit(parseSync(path, text).program);
  return names;
}
