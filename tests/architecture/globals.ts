/** The world outside is met in one place each: the address bar, the network, what the browser keeps. */
import { parseSync, Visitor } from 'vite';
import type { SourceFile } from './imports.ts';
import { folderOf } from './rules.ts';

/** Who may touch what: globals, and properties of anything in the form `.name`. */
const HOMES: Readonly<Record<string, readonly string[]>> = {
  fetch: ['dataset', 'formats'],
  XMLHttpRequest: [],
  WebSocket: [],
  EventSource: [],
  '.sendBeacon': [],
  location: ['deep-links', 'app', 'main', 'engine', 'ui'],
  '.pushState': ['deep-links'],
  '.replaceState': ['deep-links'],
  localStorage: ['state'],
  sessionStorage: ['state'],
  indexedDB: [],
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

const GLOBAL_OBJECTS: readonly string[] = ['globalThis', 'window', 'self'];

function namesUsed({ path, text }: SourceFile): ReadonlySet<string> {
  const names = new Set<string>();
  new Visitor({
    CallExpression: ({ callee }) => {
      if (callee.type === 'Identifier') names.add(callee.name);
    },
    NewExpression: ({ callee }) => {
      if (callee.type === 'Identifier') names.add(callee.name);
    },
    MemberExpression: ({ object, property, computed }) => {
      const name =
        property.type === 'Literal' && typeof property.value === 'string'
          ? property.value
          : !computed && property.type === 'Identifier' && property.name;
      if (object.type === 'Identifier') names.add(object.name);
      if (name) names.add(`.${name}`);
      if (name && object.type === 'Identifier' && GLOBAL_OBJECTS.includes(object.name)) names.add(name);
    },
    VariableDeclarator: ({ id, init }) => {
      if (id.type !== 'ObjectPattern' || init?.type !== 'Identifier' || !GLOBAL_OBJECTS.includes(init.name))
        return;
      for (const one of id.properties)
        if (one.type === 'Property' && one.key.type === 'Identifier') names.add(one.key.name);
    },
    JSXAttribute: ({ name }) => {
      if (name.type === 'JSXIdentifier') names.add(`.${name.name}`);
    },
  }).visit(parseSync(path, text).program);
  return names;
}
