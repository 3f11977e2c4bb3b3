import { expect, test } from 'vitest';
import { embedCode } from './embed-code.ts';

const LINK = 'https://example.org/entente/?v=1&kinds=meeting';

test('the code is a frame with the address of the embed, a title and a size', () => {
  expect(embedCode(LINK, '3 of 645 events · 2024', { embed: 'graph', height: 480 })).toBe(
    '<iframe src="https://example.org/entente/?v=1&amp;kinds=meeting&amp;embed=graph"' +
      ' title="3 of 645 events · 2024" width="100%" height="480" loading="lazy"' +
      ' allow="clipboard-write" style="border: 0"></iframe>',
  );
});

test('a title with signs of mark-up stays a title', () => {
  const code = embedCode(LINK, 'events with “"<b>&amp;”', { embed: 'all', height: 720 });
  expect(code).toContain('title="events with “&quot;&lt;b>&amp;amp;”"');
});
