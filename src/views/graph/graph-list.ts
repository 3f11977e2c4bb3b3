/** The picture as rows of a list. */
import { foldText, type LocalizedText } from '../../base/text.ts';
import type { Actor } from '../../dataset/model.ts';
import type { GraphModel, GraphNode } from './graph-model.ts';

export type ListSort = 'name' | 'events' | 'counterparts' | 'betweenness' | 'community';

export interface ListRow {
  readonly node: GraphNode;
  readonly name: string;
}

const MOST_OTHERS = 8;
/** Who is in no community comes last. */
const NONE = 1e9;

/**
 * Names ascending in the language's order, communities from the largest, numbers descending; equals by name. With `words`, only actors that
 * have them in one of their names.
 */
export function listRows(
  model: GraphModel,
  names: ReadonlyMap<string, string>,
  { sort, language, words }: { readonly sort: ListSort; readonly language: string; readonly words: string },
): readonly ListRow[] {
  const order = new Intl.Collator(language);
  const rows = model.nodes
    .map((node) => ({ node, name: names.get(node.id) ?? node.id }))
    .filter(({ node, name }) => isCalled(node.actor, name, words));
  const byName = (a: ListRow, b: ListRow) => order.compare(a.name, b.name);
  if (sort === 'name') return rows.sort(byName);
  const rank = ({ node }: ListRow) => (sort === 'community' ? -(node.community ?? NONE) : (node[sort] ?? 0));
  return rows.sort((a, b) => rank(b) - rank(a) || byName(a, b));
}

/** The first of the dataset's actors with these words in a name that are not in the picture. */
export function othersCalled(
  model: GraphModel,
  actors: readonly Actor[],
  words: string,
  nameOf: (actor: Actor) => string,
): readonly Actor[] {
  if (words.trim() === '') return [];
  const others: Actor[] = [];
  for (const actor of actors) {
    if (others.length === MOST_OTHERS) break;
    if (!model.nodeNumber.has(actor.id) && isCalled(actor, nameOf(actor), words)) others.push(actor);
  }
  return others;
}

/** The first of the model's actors with these words in a name, most events first. */
export function nodesCalled(
  model: GraphModel,
  words: string,
  nameOf: (id: string) => string,
): readonly GraphNode[] {
  if (words.trim() === '') return [];
  return model.nodes.filter(({ id, actor }) => isCalled(actor, nameOf(id), words)).slice(0, MOST_OTHERS);
}

function isCalled(actor: Actor, name: string, words: string): boolean {
  const wanted = foldText(words).split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return true;
  const text = foldText([name, ...namesOf(actor.name), ...(actor.aliases ?? [])].join(' '));
  return wanted.every((word) => text.includes(word));
}

function namesOf(name: LocalizedText): readonly string[] {
  return Object.values(name).filter((one) => one !== undefined);
}
