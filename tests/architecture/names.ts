/** How files are named and how long they may grow. */
import type { SourceFile } from './imports.ts';
import { isTest } from './rules.ts';

const MOST_LINES = 250;
/** A table of cases may be longer than code. */
const MOST_TEST_LINES = 400;
const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const PASCAL = /^([A-Z][a-z0-9]*)+$/;

/** Files of small components that belong together, and the start of the app: named as what they hold. */
const NOT_ONE_COMPONENT = ['src/app/start.tsx', 'src/ui/icons.tsx'];

/** Longer than the rest for a reason. An entry that is no longer needed is an error too. */
export type LongFiles = Readonly<Record<string, string>>;

/** One sentence for each file whose name does not say what it holds. */
export function badNames(files: readonly SourceFile[]): readonly string[] {
  return files.flatMap((file) => {
    const problem = nameProblem(file);
    return problem ? [`${file.path}: ${problem}`] : [];
  });
}

function nameProblem({ path, text }: SourceFile): string | undefined {
  const [stem = '', ...rest] = (path.split('/').at(-1) ?? '').split('.');
  const ending = rest.at(-1);
  if (stem === 'index') return 'import the file itself, no index';
  if (rest.join('.') === 'module.css') return PASCAL.test(stem) || KEBAB.test(stem) ? undefined : 'odd name';
  if (ending !== 'tsx') return KEBAB.test(stem) ? undefined : 'what is no component is kebab-case';
  if (NOT_ONE_COMPONENT.includes(path)) return undefined;
  if (rest[0] !== 'tsx') return PASCAL.test(stem) || KEBAB.test(stem) ? undefined : 'odd name';
  if (!PASCAL.test(stem)) return 'components are PascalCase.tsx';
  return /^export (function|const|class) [A-Z]/m.test(text) ? undefined : 'exports no component';
}

/** One sentence for each file that swelled, and for each entry of `listed` without need. */
export function badLengths(files: readonly SourceFile[], listed: LongFiles): readonly string[] {
  const long = new Map(files.map(({ path, text }) => [path, text.split('\n').length - 1] as const));
  const swollen = [...long].filter(([path, lines]) => lines > most(path) && listed[path] === undefined);
  const stale = Object.keys(listed).filter((path) => (long.get(path) ?? 0) <= most(path));
  return [
    ...swollen.map(([path, lines]) => `${path} has ${lines} lines: cut it, or list it with a reason`),
    ...stale.map((path) => `${path} is listed as long, but is not`),
  ];
}

const most = (path: string): number => (isTest(path) ? MOST_TEST_LINES : MOST_LINES);
