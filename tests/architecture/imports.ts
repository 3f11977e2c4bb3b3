/** Who imports whom, read from the syntax tree: static, dynamic, of types, and workers by `new URL`. */
import { posix } from 'node:path';
import { parseSync, Visitor } from 'vite';

/** Path from the repository's root, with `/`, and the text of the file. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

export interface Import {
  readonly from: string;
  /** A path from the root where it is one of our files, else the name as written (`react`, `node:fs`). */
  readonly to: string;
  readonly own: boolean;
  /** Gone once compiled. */
  readonly typeOnly: boolean;
}

/** All imports of one file, in no promised order. Throws where the file does not parse. */
export function importsOf(file: SourceFile): readonly Import[] {
  const { program, errors } = parseSync(file.path, file.text);
  const first = errors[0];
  if (first) throw new Error(`${file.path}: ${first.message}`);
  const found: Import[] = [];
  const add = (name: string, typeOnly: boolean) => found.push(resolved(file.path, name, typeOnly));
  new Visitor({
    ImportDeclaration: (node) => add(node.source.value, bringsTypesOnly(node)),
    ExportAllDeclaration: (node) => add(node.source.value, node.exportKind === 'type'),
    ExportNamedDeclaration: (node) => {
      if (node.source) add(node.source.value, node.exportKind === 'type');
    },
    ImportExpression: (node) => {
      if (node.source.type === 'Literal') add(String(node.source.value), false);
    },
    TSImportType: (node) => add(node.source.value, true),
    NewExpression: (node) => {
      const [address] = node.arguments;
      if (node.callee.type !== 'Identifier' || node.callee.name !== 'URL') return;
      if (address?.type === 'Literal' && String(address.value).startsWith('.'))
        add(String(address.value), false);
    },
  }).visit(program);
  return found;
}

interface Declaration {
  readonly importKind?: string | null;
  readonly specifiers: readonly object[];
}

function bringsTypesOnly({ importKind, specifiers }: Declaration): boolean {
  if (importKind === 'type') return true;
  const kinds = specifiers.map((one) => ('importKind' in one ? one.importKind : 'value'));
  return kinds.length > 0 && kinds.every((kind) => kind === 'type');
}

function resolved(from: string, name: string, typeOnly: boolean): Import {
  const own = name.startsWith('.');
  const bare = name.replace(/\?.*$/, ''); // Vite's ?url, ?raw, ?worker
  const to = own ? posix.normalize(posix.join(posix.dirname(from), bare)) : bare;
  return { from, to, own, typeOnly };
}
