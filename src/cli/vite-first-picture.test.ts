import { expect, test } from 'vitest';
import { withProgram } from './vite-first-picture.ts';

const PAGE = `<head>
    <script type="module" crossorigin src="./assets/main.js"></script>
    <link rel="modulepreload" crossorigin href="./assets/runtime.js">
    <link rel="stylesheet" href="./assets/all.css">
  </head>`;

test('the first script runs before the first picture, and finds in the page what the program is made of', () => {
  const chunks = ['assets/start.js', 'assets/runtime.js', 'assets/common.js'];
  expect(withProgram(PAGE, chunks).match(/<(script|link|meta)[^>]*>/g)).toEqual([
    '<script type="module" blocking="render" crossorigin src="./assets/main.js">',
    '<link rel="modulepreload" crossorigin href="./assets/runtime.js">',
    '<link rel="stylesheet" href="./assets/all.css">',
    '<meta name="program" content="./assets/start.js ./assets/common.js">',
  ]);
});

test('a page without a script is refused', () => {
  expect(() => withProgram('<head></head>', [])).toThrow('no script');
});
