import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, expect, test } from 'vitest';
import { listen, serveFolder } from './static-server.ts';

const open: Server[] = [];
const folders: string[] = [];

afterEach(() => {
  for (const server of open.splice(0)) server.close();
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

async function served(files: Readonly<Record<string, string | Buffer>>): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'entente-served-'));
  folders.push(folder);
  mkdirSync(join(folder, 'assets'));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  const server = serveFolder(folder);
  open.push(server);
  return `http://localhost:${await listen(server, 0)}`;
}

test('the page comes with the strict policy and is asked for anew each time', async () => {
  const site = await served({ 'index.html': '<p>hello' });
  const { headers } = await fetch(`${site}/`);
  expect(headers.get('content-type')).toBe('text/html;charset=utf-8');
  expect(headers.get('cache-control')).toBe('no-cache');
  expect(headers.get('x-content-type-options')).toBe('nosniff');
  const policy = headers.get('content-security-policy');
  expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self'");
  expect(policy).toContain("require-trusted-types-for 'script'; trusted-types default");
  expect(policy).toContain("frame-ancestors 'self'");
  expect(policy).not.toContain('unsafe');
});

test('any page may frame an embed, and nothing else', async () => {
  const site = await served({ 'index.html': '<p>hello' });
  const policyOf = async (path: string) => (await fetch(site + path)).headers.get('content-security-policy');
  const embed = await policyOf('/?v=1&embed=1');
  expect(embed).toMatch(/frame-ancestors \*$/);
  expect(embed?.replace('frame-ancestors *', "frame-ancestors 'self'")).toBe(await policyOf('/?v=1'));
});

test('hashed files are kept for ever and have their type', async () => {
  const site = await served({ 'assets/main-BmT3xK0q.js': 'export {};', 'assets/font-a1b2c3d4.woff2': 'x' });
  const script = await fetch(`${site}/assets/main-BmT3xK0q.js`);
  expect(script.headers.get('content-type')).toBe('text/javascript');
  expect(script.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  const font = await fetch(`${site}/assets/font-a1b2c3d4.woff2`);
  expect(font.headers.get('content-type')).toBe('font/woff2');
});

test('a compressed twin is sent to who can read it, as the type of the file itself', async () => {
  const site = await served({ 'data.json': '{"plain":1}', 'data.json.gz': gzipSync('{"packed":1}') });
  const packed = await fetch(`${site}/data.json`, { headers: { 'accept-encoding': 'gzip' } });
  expect(packed.headers.get('content-encoding')).toBe('gzip');
  expect(packed.headers.get('content-type')).toBe('application/json');
  expect(await packed.json()).toEqual({ packed: 1 });
  const plain = await fetch(`${site}/data.json`, { headers: { 'accept-encoding': 'identity' } });
  expect(await plain.json()).toEqual({ plain: 1 });
});

test('what is not there is 404, and nothing outside the folder is there', async () => {
  const site = await served({ 'index.html': '<p>hello' });
  expect((await fetch(`${site}/missing.js`)).status).toBe(404);
  expect((await fetch(`${site}/..%2f..%2fetc/hostname`)).status).toBe(404);
});

/** The first line of the answer to a request that `fetch` would not send; empty where the connection was closed. */
function answerTo(site: string, request: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(Number(new URL(site).port), 'localhost');
    let answer = '';
    socket.on('data', (data) => (answer += data.toString('latin1')));
    socket.on('close', () => resolve(answer.split('\r\n')[0]!));
    socket.on('error', reject);
    socket.write(`${request}\r\nHost: x\r\nConnection: close\r\n\r\n`);
  });
}

test.each([
  ['GET // HTTP/1.1', '404 Not Found'],
  ['GET //[?embed=1 HTTP/1.1', '404 Not Found'],
  ['GET http://[ HTTP/1.1', '404 Not Found'],
  ['OPTIONS * HTTP/1.1', '404 Not Found'],
  ['GET /%E0%A4%A HTTP/1.1', '404 Not Found'],
  ['GET /%00 HTTP/1.1', '404 Not Found'],
  ['GET /../../../etc/hostname HTTP/1.1', '404 Not Found'],
  [`GET /${'x'.repeat(10_000)} HTTP/1.1`, '404 Not Found'],
  [`GET /?${'x'.repeat(20_000)} HTTP/1.1`, '431 Request Header Fields Too Large'],
  ['GET /?q=%E0%A4%A&embed HTTP/1.1', '200 OK'],
  ['GET / HTTP/1.1\r\nRange: bytes=1-3', '206 Partial Content'],
  ['GET / HTTP/1.1\r\nRange: bytes=3-1', '200 OK'],
  ['GET / HTTP/1.1\r\nRange: bytes=-1', '200 OK'],
  ['GET / HTTP/1.1\r\nRange: letters', '200 OK'],
  ['GET / HTTP/1.1\r\nRange: bytes=99999999999999999999-', '416 Range Not Satisfiable'],
])('no request ends the server: %s', async (request, answer) => {
  const site = await served({ 'index.html': '<p>hello' });
  expect(await answerTo(site, request)).toBe(`HTTP/1.1 ${answer}`);
  expect((await fetch(`${site}/`)).status).toBe(200);
});

test('a file that a new build took away does not end the server', async () => {
  const site = await served({ 'index.html': '<p>hello', 'old.js': 'export {};' });
  rmSync(join(folders.at(-1)!, 'old.js'));
  expect(await answerTo(site, 'GET /old.js HTTP/1.1')).toBe('');
  expect((await fetch(`${site}/`)).status).toBe(200);
});

test('a taken port leads to the next one', async () => {
  const taken = createServer();
  open.push(taken);
  const first = await listen(taken, 0);
  const second = createServer();
  open.push(second);
  expect(await listen(second, first)).toBeGreaterThan(first);
});
