import { expect, test } from 'vitest';
import { withProgram } from './vite-first-picture.ts';

const PAGE = `<head>
    <script type="module" crossorigin src="./assets/main.js"></script>
    <link rel="modulepreload" crossorigin href="./assets/runtime.js">
    <link rel="stylesheet" href="./assets/all.css">
  </head>`;

test('the first script runs before the first picture, and the program is fetched after what that needs', () => {
  const chunks = ['assets/start.js', 'assets/runtime.js', 'assets/common.js'];
  expect(withProgram(PAGE, chunks).match(/<(script|link)[^>]*>/g)).toEqual([
    '<script type="module" blocking="render" crossorigin src="./assets/main.js">',
    '<link rel="modulepreload" crossorigin href="./assets/runtime.js">',
    '<link rel="stylesheet" href="./assets/all.css">',
    '<link rel="prefetch" as="script" crossorigin href="./assets/start.js">',
    '<link rel="prefetch" as="script" crossorigin href="./assets/common.js">',
  ]);
});

test('a page without a script is refused', () => {
  expect(() => withProgram('<head></head>', [])).toThrow('no script');
});
