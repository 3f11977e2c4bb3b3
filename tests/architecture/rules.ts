/** The direction of imports as one table, and what breaks it. */
import type { Import } from './imports.ts';

/** `types`: only types may be imported. */
type Allowed = Readonly<Record<string, 'all' | 'types'>>;

const BASE: Allowed = { base: 'all' };
const QUERIES: Allowed = { state: 'all', engine: 'all', dataset: 'all', base: 'all' };
const VIEWS: Allowed = { queries: 'all', state: 'all', dataset: 'all', i18n: 'all', ui: 'all', base: 'all' };
const APP: Allowed = { views: 'all', 'deep-links': 'all', engine: 'all', formats: 'all', ...VIEWS };

/** A folder imports itself, and what stands here; `main` is `src/main.ts`. */
export const TABLE: Readonly<Record<string, Allowed>> = {
  main: { app: 'all', ...APP },
  app: APP,
  cli: { 'deep-links': 'all', formats: 'all', engine: 'all', dataset: 'all', base: 'all' },
  views: VIEWS,
  queries: QUERIES,
  'deep-links': QUERIES,
  state: { engine: 'types', dataset: 'types', base: 'all' },
  engine: { dataset: 'all', base: 'all' },
  formats: { dataset: 'all', base: 'all' },
  dataset: BASE,
  i18n: BASE,
  ui: BASE,
  base: {},
};

/** `src/views/graph/a.ts` → `views/graph`: each view stands alone. Outside `src/`: `undefined`. */
export function folderOf(path: string): string | undefined {
  const [top, first, second] = path.split('/');
  if (top !== 'src' || first === undefined) return undefined;
  if (first.startsWith('main.')) return 'main';
  return first === 'views' ? `views/${second}` : first;
}

/** Files to copy, which the page hands out as they are. */
const SAMPLES = 'docs/samples/';

/** One sentence for each import that the table does not allow. */
export function brokenImports(imports: readonly Import[]): readonly string[] {
  return imports.flatMap((one) => {
    const broken = one.own ? ownImportProblem(one) : packageProblem(one);
    return broken ? [`${one.from} imports ${one.to}: ${broken}`] : [];
  });
}

function ownImportProblem({ from, to, typeOnly }: Import): string | undefined {
  const [source, target] = [folderOf(from), folderOf(to)];
  if (source === undefined || source === target) return undefined;
  if (target === undefined)
    return isTest(from) || source === 'cli' || to.startsWith(SAMPLES) ? undefined : 'outside src';
  const allowed = TABLE[topOf(source)];
  if (!allowed) return `the folder ${source} is not in the table`;
  const how = allowed[topOf(target)];
  if (how === undefined || topOf(source) === topOf(target)) return `${source} may not import ${target}`;
  return how === 'types' && !typeOnly ? `${source} may import only types of ${target}` : undefined;
}

const topOf = (folder: string): string => folder.replace(/\/.*/, '');

const KNOW_REACT = ['main', 'app', 'views', 'queries', 'i18n', 'ui', 'state'];

/** Where a package belongs that only one part of the program should know. */
const PACKAGE_HOMES: readonly (readonly [name: RegExp, homes: readonly string[]])[] = [
  [/^node:/, ['cli']],
  [/^vite$/, ['cli']],
  [/^(react|react-dom|react-i18next)(\/|$)/, KNOW_REACT],
  [/^vis-(timeline|data|util)(\/|$)/, ['views/timeline']],
  [/^d3-force/, ['views/graph']],
  [/^comlink$/, ['engine', 'views/graph']],
  [/^zod(\/|$)/, ['dataset', 'formats', 'cli']],
  [/^@citation-js\//, ['base']],
  [/^zustand(\/|$)/, ['state', 'queries', 'app']],
];

function packageProblem({ from, to }: Import): string | undefined {
  const folder = folderOf(from);
  if (folder === undefined || isTest(from)) return undefined;
  const home = PACKAGE_HOMES.find(([name]) => name.test(to));
  if (!home || home[1].includes(folder) || home[1].includes(topOf(folder))) return undefined;
  return `only ${home[1].join(', ')} may`;
}

export const isTest = (path: string): boolean => /\.test\.tsx?$/.test(path);
