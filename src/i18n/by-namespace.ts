/** The files of a language's folder by their names: `./en/graph.json` → `graph`. */
export function byNamespace(
  files: Readonly<Record<string, unknown>>,
): Record<string, Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(files).map(([path, messages]) => [
      path.slice(path.lastIndexOf('/') + 1, -'.json'.length),
      messages as Record<string, unknown>,
    ]),
  );
}
