/** Ways that lead back to where they began. Where there are any, at least one is told, as `a → b → a`. */
export type Edge = readonly [from: string, to: string];

/** Depth first; an edge into the path that is being walked closes a cycle. */
export function cycles(edges: readonly Edge[]): readonly string[] {
  const next = new Map<string, string[]>();
  for (const [from, to] of edges) if (from !== to) next.set(from, [...(next.get(from) ?? []), to]);
  const done = new Set<string>();
  const found = new Set<string>();
  const walk = (node: string, path: readonly string[]) => {
    const at = path.indexOf(node);
    if (at >= 0) found.add([...path.slice(at), node].join(' → '));
    if (at >= 0 || done.has(node)) return;
    for (const to of next.get(node) ?? []) walk(to, [...path, node]);
    done.add(node);
  };
  for (const node of next.keys()) walk(node, []);
  return [...found];
}
