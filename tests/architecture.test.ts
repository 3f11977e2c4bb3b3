/** The architecture as `src/README.md` tells it, checked: who imports whom, names, lengths, the doors to the world. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { cycles } from './architecture/cycles.ts';
import { strayGlobals } from './architecture/globals.ts';
import { importsOf, type Import, type SourceFile } from './architecture/imports.ts';
import { badLengths, badNames, type LongFiles } from './architecture/names.ts';
import { brokenImports, folderOf, isTest } from './architecture/rules.ts';

const LONG_FILES: LongFiles = {
  'src/state/view-store.ts': 'every verb that writes the view stands in this one file',
};

function filesUnder(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).replaceAll('\\', '/'));
}

const read = (path: string): SourceFile => ({ path, text: readFileSync(path, 'utf8') });

const source = filesUnder('src');
const code = source.filter((path) => /(?<!\.d)\.tsx?$/.test(path)).map(read);
const imports = code.flatMap(importsOf);

/** `path: text` pairs, as a test wants to draw them. */
const importsIn = (files: Readonly<Record<string, string>>): readonly Import[] =>
  Object.entries(files).flatMap(([path, text]) => importsOf({ path, text }));

describe('the source', () => {
  test('is found', () => {
    expect(code.length).toBeGreaterThan(40);
    expect(imports.filter((one) => one.own).length).toBeGreaterThan(100);
  });

  test('imports only what the table allows', () => {
    expect(brokenImports(imports)).toEqual([]);
  });

  test('imports only files that are there', () => {
    const there = new Set(source);
    const wanted = imports.filter((one) => one.own && one.to.startsWith('src/') && !there.has(one.to));
    expect(wanted.map((one) => `${one.from} imports ${one.to}`)).toEqual([]);
  });

  test('has no cycles between folders, types included', () => {
    const own = imports.filter((one) => one.own && !isTest(one.from));
    const edges = own.map((one) => [folderOf(one.from) ?? one.from, folderOf(one.to) ?? one.to] as const);
    expect(cycles(edges)).toEqual([]);
  });

  test('has no cycles between files', () => {
    const own = imports.filter((one) => one.own && !one.typeOnly);
    expect(cycles(own.map((one) => [one.from, one.to] as const))).toEqual([]);
  });

  test('has files named for what they hold', () => {
    expect(badNames(source.filter((path) => /\.(tsx?|css)$/.test(path)).map(read))).toEqual([]);
  });

  test('has no swollen files', () => {
    expect(badLengths(code, LONG_FILES)).toEqual([]);
  });

  test('meets the world outside in one place each', () => {
    expect(strayGlobals(code.filter((file) => !isTest(file.path)))).toEqual([]);
  });
});

describe('the check of imports', () => {
  test('names a view that imports another, statically, dynamically or as a type', () => {
    const files = {
      'src/views/graph/a.ts': "import { x } from '../table/b.ts';",
      'src/views/table/b.tsx': "export const b = () => import('../details/c.ts');",
      'src/views/details/c.ts': "export type C = import('../graph/a.ts').A;",
    };
    expect(brokenImports(importsIn(files))).toEqual([
      'src/views/graph/a.ts imports src/views/table/b.ts: views/graph may not import views/table',
      'src/views/table/b.tsx imports src/views/details/c.ts: views/table may not import views/details',
      'src/views/details/c.ts imports src/views/graph/a.ts: views/details may not import views/graph',
    ]);
  });

  test('lets state import types of the engine, and nothing else of it', () => {
    const files = {
      'src/state/a.ts':
        "import type { F } from '../engine/filter.ts'; import { type F } from '../engine/filter.ts';",
      'src/state/b.ts': "import { type F, without } from '../engine/filter.ts';",
    };
    expect(brokenImports(importsIn(files))).toEqual([
      'src/state/b.ts imports src/engine/filter.ts: state may import only types of engine',
    ]);
  });

  test('sees workers, re-exports and imports for their effect', () => {
    const files = {
      'src/ui/a.ts': "new Worker(new URL('../engine/worker.ts', import.meta.url));",
      'src/base/b.ts': "export * from '../ui/a.ts';",
      'src/dataset/c.ts': "import '../i18n/setup.ts';",
    };
    expect(brokenImports(importsIn(files))).toEqual([
      'src/ui/a.ts imports src/engine/worker.ts: ui may not import engine',
      'src/base/b.ts imports src/ui/a.ts: base may not import ui',
      'src/dataset/c.ts imports src/i18n/setup.ts: dataset may not import i18n',
    ]);
  });

  test('keeps packages and Node where they belong', () => {
    const files = {
      'src/engine/a.ts': "import { readFileSync } from 'node:fs'; import { useState } from 'react';",
      'src/cli/b.ts': "import { readFileSync } from 'node:fs';",
      'src/views/graph/c.ts': "import { Timeline } from 'vis-timeline/esnext';",
      'src/new-folder/d.ts': "import { x } from '../base/x.ts';",
    };
    expect(brokenImports(importsIn(files))).toEqual([
      'src/engine/a.ts imports node:fs: only cli may',
      'src/engine/a.ts imports react: only main, app, views, queries, i18n, ui, state may',
      'src/views/graph/c.ts imports vis-timeline/esnext: only views/timeline may',
      'src/new-folder/d.ts imports src/base/x.ts: the folder new-folder is not in the table',
    ]);
  });

  test('is not fooled by comments and texts', () => {
    const text = "// import { x } from '../ui/x.ts';\nexport const told = \"import y from '../ui/y.ts'\";";
    expect(importsIn({ 'src/base/a.ts': text })).toEqual([]);
  });
});

describe('the other checks', () => {
  test('tell a cycle as the way back', () => {
    expect(
      cycles([
        ['a', 'b'],
        ['b', 'c'],
        ['c', 'a'],
        ['d', 'a'],
      ]),
    ).toEqual(['a → b → c → a']);
    expect(
      cycles([
        ['a', 'b'],
        ['a', 'c'],
        ['b', 'c'],
      ]),
    ).toEqual([]);
  });

  test('tell names that mislead', () => {
    const files = [
      { path: 'src/ui/index.ts', text: "export * from './Button.tsx';" },
      { path: 'src/ui/parseThing.ts', text: '' },
      { path: 'src/ui/button.tsx', text: 'export function Button() {}' },
      { path: 'src/ui/Dialog.tsx', text: 'export function openDialog() {}' },
      { path: 'src/ui/Button.tsx', text: 'export function Button() {}' },
      { path: 'src/ui/Button.module.css', text: '' },
      { path: 'src/base/time-order.test.ts', text: '' },
    ];
    expect(badNames(files)).toEqual([
      'src/ui/index.ts: import the file itself, no index',
      'src/ui/parseThing.ts: what is no component is kebab-case',
      'src/ui/button.tsx: components are PascalCase.tsx',
      'src/ui/Dialog.tsx: exports no component',
    ]);
  });

  test('tell files that swelled, and excuses that are no longer needed', () => {
    const files = [
      { path: 'src/a.ts', text: '\n'.repeat(251) },
      { path: 'src/b.ts', text: '\n'.repeat(400) },
      { path: 'src/c.ts', text: '\n'.repeat(250) },
    ];
    expect(badLengths(files, { 'src/b.ts': 'one table of facts', 'src/c.ts': 'was long' })).toEqual([
      'src/a.ts has 251 lines: cut it, or list it with a reason',
      'src/c.ts is listed as long, but is not',
    ]);
  });

  test('tell doors to the world that stand open elsewhere', () => {
    const files = [
      { path: 'src/views/table/a.tsx', text: "fetch('x'); window.history.pushState(null, '', 'x');" },
      { path: 'src/deep-links/b.ts', text: "history.replaceState(null, '', 'x');" },
      {
        path: 'src/ui/C.tsx',
        text: 'const c = <p dangerouslySetInnerHTML={{ __html: x }} />; document.body.innerHTML = x;',
      },
    ];
    expect(strayGlobals(files)).toEqual([
      'src/views/table/a.tsx uses fetch: only dataset, formats may',
      'src/views/table/a.tsx uses .pushState: only deep-links may',
      'src/ui/C.tsx uses .dangerouslySetInnerHTML: nobody may',
      'src/ui/C.tsx uses .innerHTML: nobody may',
    ]);
  });

  test('tell them by whatever way one goes through', () => {
    const ways = [
      "globalThis.fetch('x');",
      "const { fetch: get } = window; get('x');",
      "window['localStorage'].clear();",
      "new WebSocket('wss://x');",
      'new XMLHttpRequest();',
      "document.body['innerHTML'] = x;",
      "navigator.sendBeacon('x');",
      'const link = location.href;',
    ];
    const told = ways.map((text) => strayGlobals([{ path: 'src/views/table/a.ts', text }]).join());
    expect(told).toEqual([
      'src/views/table/a.ts uses fetch: only dataset, formats may',
      'src/views/table/a.ts uses fetch: only dataset, formats may',
      'src/views/table/a.ts uses localStorage: only state may',
      'src/views/table/a.ts uses WebSocket: nobody may',
      'src/views/table/a.ts uses XMLHttpRequest: nobody may',
      'src/views/table/a.ts uses .innerHTML: nobody may',
      'src/views/table/a.ts uses .sendBeacon: nobody may',
      'src/views/table/a.ts uses location: only deep-links, app, main, engine, ui may',
    ]);
  });
});
