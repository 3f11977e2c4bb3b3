/** A label as an element of our own: text stays text, and nothing from the data reaches a style or a class. */
import { BESIDE } from './label-layout.ts';
import type { SceneLabel } from './scene-types.ts';
import styles from './Frame.module.css';

export interface LabelElement {
  readonly root: HTMLElement;
  readonly text: HTMLElement;
  readonly line: HTMLElement;
}

export function makeLabelElement(): LabelElement {
  const root = document.createElement('div');
  root.className = styles.label!;
  const text = document.createElement('span');
  text.className = styles.text!;
  const line = document.createElement('span');
  line.className = styles.leader!;
  root.append(line, text);
  return { root, text, line };
}

/**
 * Writes only what changed: most labels stay as they are from one scene to the next. `shift`: pixels to the right of
 * where vis-timeline has it.
 */
export function placeLabelElement(
  element: LabelElement,
  label: SceneLabel,
  before: SceneLabel | undefined,
  shift: number,
): void {
  if (before?.text !== label.text) element.text.textContent = label.text;
  if (before?.lang !== label.lang) {
    if (label.lang === undefined) element.text.removeAttribute('lang');
    else element.text.lang = label.lang;
  }
  if (before?.side !== label.side) element.root.dataset.side = label.side;
  const beside = label.labelRow === BESIDE;
  element.root.toggleAttribute('data-beside', beside);
  if (before?.width !== label.width) element.text.style.maxInlineSize = `${label.width}px`;
  element.root.style.transform = `translate(${shift.toFixed(2)}px, ${label.top}px)`;
  const length = Math.max(0, label.markY - label.top);
  if (!before || before.markY - before.top !== length) element.line.style.blockSize = `${length}px`;
}
