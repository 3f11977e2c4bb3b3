import { expect, test, vi } from 'vitest';
import { countLoads } from './font-loads.ts';

test('what comes between the first question and the subscription is counted, and listeners are told of what comes after', () => {
  const fonts = new EventTarget();
  const loads = countLoads(() => fonts);
  const listener = vi.fn<() => void>();
  expect(loads.count()).toBe(0);
  fonts.dispatchEvent(new Event('loadingdone'));
  const end = loads.subscribe(listener);
  expect(loads.count()).toBe(1);
  fonts.dispatchEvent(new Event('loadingdone'));
  expect([loads.count(), listener.mock.calls.length]).toEqual([2, 1]);
  end();
  fonts.dispatchEvent(new Event('loadingdone'));
  expect(listener).toHaveBeenCalledOnce();
});
