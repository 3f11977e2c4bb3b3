/** Which message keys the source asks for: `t('share.copy')`, t(`kind.${kind}`), `'vocabulary:topic'` in a table. */

export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** A key as the source writes it; `null` stands for a piece that is known only when it runs. */
export interface KeyUse {
  readonly path: string;
  readonly pieces: readonly (string | null)[];
  /** Namespaces in which it may be meant. */
  readonly namespaces: readonly string[];
  /** Only the beginning of keys is written here: the rest is put together elsewhere. */
  readonly prefix: boolean;
}

const CALL = /(?<![\w$])t\(/g;
const NAMESPACES = /useTranslation\(\s*(?:'([\w-]+)'|\[([^\]]*)\])/g;
const QUALIFIED = /'([a-z]+):([\w.-]+)'/g;

export function keysUsedIn({ path, text }: SourceFile, namespaces: readonly string[]): readonly KeyUse[] {
  const declared = [...text.matchAll(NAMESPACES)].flatMap(([, one, several]) =>
    one === undefined ? [...(several ?? '').matchAll(/'([\w-]+)'/g)].map((match) => match[1]!) : [one],
  );
  const called = [...text.matchAll(CALL)].flatMap((call) =>
    literalsIn(firstArgument(text, call.index + call[0].length)),
  );
  const calls = called.map((pieces) => keyUse(path, pieces, declared));
  const tables = [...text.matchAll(QUALIFIED)]
    .filter(([, namespace]) => namespaces.includes(namespace!))
    .map(([, namespace, key]) => ({ path, pieces: [key!], namespaces: [namespace!], prefix: true }));
  return [...calls, ...tables];
}

function keyUse(path: string, pieces: readonly (string | null)[], declared: readonly string[]): KeyUse {
  const qualified = /^([a-z]+):(.*)$/s.exec(pieces[0] ?? '');
  if (!qualified) return { path, pieces, namespaces: declared, prefix: false };
  return { path, pieces: [qualified[2]!, ...pieces.slice(1)], namespaces: [qualified[1]!], prefix: false };
}

/** The text from `start` to the comma or bracket that ends the argument. */
function firstArgument(text: string, start: number): string {
  let depth = 0;
  let quote: string | undefined;
  for (let at = start; at < text.length; at++) {
    const sign = text[at]!;
    if (quote) {
      if (sign === '\\') at++;
      else if (sign === quote) quote = undefined;
    } else if ('\'"`'.includes(sign)) quote = sign;
    else if ('([{'.includes(sign)) depth++;
    else if (')]}'.includes(sign) && depth-- === 0) return text.slice(start, at);
    else if (sign === ',' && depth === 0) return text.slice(start, at);
  }
  return text.slice(start);
}

/** Every string of an expression, as pieces: both of a `?:`, and what a template leaves open as `null`. */
function literalsIn(expression: string): readonly (readonly (string | null)[])[] {
  const template = /^\s*`(.*)`\s*$/s.exec(expression);
  if (template) return [templatePieces(template[1]!)];
  const chosen = expression.replaceAll(/[=!]==?\s*'[^']*'/g, ''); // what is compared with is no key
  return [...chosen.matchAll(/'([^']*)'/g)].map((match) => [match[1]!]);
}

function templatePieces(template: string): readonly (string | null)[] {
  const pieces: (string | null)[] = [];
  let rest = template;
  for (let open = rest.indexOf('${'); open >= 0; open = rest.indexOf('${')) {
    const close = endOfHole(rest, open + 2);
    pieces.push(rest.slice(0, open), null);
    rest = rest.slice(close + 1);
  }
  return [...pieces, rest];
}

function endOfHole(text: string, start: number): number {
  let depth = 0;
  for (let at = start; at < text.length; at++) {
    if (text[at] === '{') depth++;
    else if (text[at] === '}' && depth-- === 0) return at;
  }
  return text.length;
}

/** Whether the use may mean the key (without plural ending) of the namespace. */
export function means({ pieces, namespaces, prefix }: KeyUse, namespace: string, key: string): boolean {
  if (namespaces.length > 0 && !namespaces.includes(namespace)) return false;
  const pattern = pieces.map((piece) => (piece === null ? '.+' : escaped(piece))).join('');
  return new RegExp(`^${pattern}${prefix ? '(\\..+)?' : ''}$`).test(key);
}

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
