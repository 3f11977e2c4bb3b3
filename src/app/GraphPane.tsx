import { createElement } from 'react';
import { graphPart } from './graph-part.ts';

/** The graph, once its part of the program is there. */
export function GraphPane() {
  const view = graphPart.use();
  return view && createElement(view);
}
