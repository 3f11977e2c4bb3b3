import { createElement, type ReactElement } from 'react';
import type { SvgNode } from './svg-node.ts';

/** `stroke-width` → `strokeWidth`, as React wants it. */
const camel = (name: string): string => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/** A tree of SVG values as elements. */
export function SvgTree({ tree }: { readonly tree: SvgNode }): ReactElement {
  const attributes = Object.fromEntries(
    Object.entries(tree.attributes).map(([name, value]) => [camel(name), value]),
  );
  const children = tree.children.map((child, at) =>
    typeof child === 'string' ? child : <SvgTree key={at} tree={child} />,
  );
  return createElement(tree.tag, attributes, ...children);
}
