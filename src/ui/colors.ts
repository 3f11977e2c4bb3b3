/** Colours of the tokens for drawing on canvas: read once per theme, as a canvas cannot read custom properties. */
export type Palette = Readonly<Record<string, string>>;

/** The value of custom property `--name` on the element, e.g. `tokenColor(root, 'kind-encounter')`. */
export function tokenColor(style: CSSStyleDeclaration, name: string): string {
  return style.getPropertyValue(`--${name}`).trim();
}

/** All `names` at once, as they hold now. */
export function readPalette(element: Element, names: readonly string[]): Palette {
  const style = getComputedStyle(element);
  return Object.fromEntries(names.map((name) => [name, tokenColor(style, name)]));
}

/** Calls the listener when the theme changes: by the reader's choice, the system's, or forced colours. Returns the way to stop. */
export function onThemeChange(listener: () => void): () => void {
  const queries = ['(prefers-color-scheme: dark)', '(forced-colors: active)'].map((query) =>
    matchMedia(query),
  );
  const observer = new MutationObserver(listener);
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] });
  for (const query of queries) query.addEventListener('change', listener);
  return () => {
    observer.disconnect();
    for (const query of queries) query.removeEventListener('change', listener);
  };
}
