import { expect, test } from 'vitest';
import { withPolicy } from './vite-csp.ts';

test('the policy stands after the charset and before anything that loads', () => {
  const html = withPolicy('<head><meta charset="utf-8" /><link rel="icon" href="x"></head>');
  expect(html).toMatch(
    /^<head><meta charset="utf-8" \/>\s+<meta http-equiv="Content-Security-Policy" content="default-src 'none';/,
  );
  expect(html.indexOf('http-equiv')).toBeLessThan(html.indexOf('<link'));
});

test('what only a header can say is not said in the page', () => {
  expect(withPolicy('<meta charset="utf-8">')).not.toContain('frame-ancestors');
});

test('a page without a charset is refused', () => {
  expect(() => withPolicy('<head></head>')).toThrow('charset');
});
