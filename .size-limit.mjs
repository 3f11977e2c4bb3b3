/** What a reader waits for. Which chunks the main screen loads is read from the build, as their names change with it. */
import { readdirSync, readFileSync } from 'node:fs';

const ASSETS = 'dist/assets';
/** Fetched at start beside what the page itself names. */
const FETCHED_AT_START = ['Shell', 'GraphView', 'widget', 'en', 'CoverageSection'];

const chunks = readdirSync(ASSETS).filter((name) => name.endsWith('.js'));

function chunkCalled(name) {
  const found = chunks.filter((chunk) => new RegExp(`^${name}-[\\w-]{8}\\.js$`).test(chunk));
  if (found.length !== 1)
    throw new Error(`${found.length} chunks are called ${name}: which does the start fetch?`);
  return found[0];
}

function staticImports(chunk) {
  const text = readFileSync(`${ASSETS}/${chunk}`, 'utf8');
  return [...text.matchAll(/(?:from|import)\s*["'`]\.\/([\w.-]+\.js)["'`]/g)].map(([, name]) => name);
}

/** The chunks, and all that they cannot run without. */
function withImports(roots) {
  const all = new Set(roots);
  for (const chunk of all) for (const name of staticImports(chunk)) all.add(name);
  return [...all];
}

const page = readFileSync('dist/index.html', 'utf8');
const namedByPage = [...page.matchAll(/assets\/([\w.-]+\.js)/g)].map(([, name]) => name);
const atFirst = withImports(namedByPage);
const atStart = withImports([...namedByPage, ...FETCHED_AT_START.map(chunkCalled)]);

export default [
  {
    name: 'JavaScript before the first content',
    path: atFirst.map((name) => `${ASSETS}/${name}`),
    gzip: true,
    limit: '200 kB',
  },
  {
    name: 'JavaScript of the main screen, without its worker',
    path: atStart.map((name) => `${ASSETS}/${name}`),
    gzip: true,
    limit: '350 kB',
  },
];
