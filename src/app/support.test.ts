// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { missingFeatures, showMissing, type World } from './support.ts';

const canvas = class {};
Object.assign(canvas.prototype, { getContext: () => null });
const dialog = class {};
Object.assign(dialog.prototype, { showModal: () => undefined });
const world: World = {
  Worker: class {},
  Array,
  HTMLCanvasElement: canvas,
  Path2D: class {},
  ResizeObserver: class {},
  HTMLDialogElement: dialog,
  Intl,
};

test('nothing is missing where all is there, whatever else the browser lacks', () => {
  expect(missingFeatures(world)).toEqual([]);
});

test('what is missing is named, each by itself', () => {
  expect(missingFeatures({ ...world, Worker: undefined })).toEqual(['workers']);
  expect(missingFeatures({ ...world, Intl: { ...Intl, ListFormat: undefined } })).toEqual(['words']);
  expect(missingFeatures({ ...world, Path2D: undefined, HTMLDialogElement: class {} })).toEqual([
    'drawing',
    'dialogs',
  ]);
  expect(missingFeatures({})).toHaveLength(6);
});

test('it is said in words, as text', () => {
  const root = document.createElement('div');
  showMissing(root, ['workers'], ((key: string) => `<${key}>`) as never);
  expect(root.querySelector('[role="alert"] li')?.textContent).toBe('<support:missing.workers>');
});
