// @vitest-environment happy-dom
import { act, cleanup, render } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { PrintPart } from './PrintPart.tsx';
import { isReady, isThere, slotId } from './printing.ts';

beforeEach(() => {
  vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener() {}, removeEventListener() {} }));
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const printedBy = (...texts: readonly (string | null)[]) => (
  <>
    <div id={slotId('graph')} data-testid="slot" />
    {texts.map((text, i) => (
      <PrintPart key={i} slot="graph" draw={() => text} />
    ))}
  </>
);

const goToPaper = () =>
  act(() => {
    dispatchEvent(new Event('beforeprint'));
  });

test('of two views that could fill a place, one does', () => {
  const { getByTestId } = render(printedBy('on screen', 'for the page alone'));
  goToPaper();
  expect(getByTestId('slot').textContent).toBe('on screen');
});

test('one that has nothing to draw yet leaves the place to another', () => {
  const { getByTestId } = render(printedBy(null, 'for the page alone'));
  expect(isReady('graph')).toBe(true);
  goToPaper();
  expect(getByTestId('slot').textContent).toBe('for the page alone');
});

test('when one of them goes, the other is still there', () => {
  const { rerender } = render(printedBy('on screen', 'for the page alone'));
  rerender(printedBy('on screen'));
  expect([isThere('graph'), isReady('graph')]).toEqual([true, true]);
  rerender(printedBy());
  expect(isThere('graph')).toBe(false);
});
