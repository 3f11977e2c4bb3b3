/**
 * Finds a Chromium for the tests, once per run. Order: BROWSER_BIN, Playwright's own, the one that the npm
 * package @sparticuz/chromium ships (linux x64, no system package needed), the system's, apt-get (root only).
 * Each is tried with `--version`. Synchronous, as configs are; remembered in the environment, as configs are
 * evaluated several times and by every worker.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';

type Environment = Readonly<Record<string, string>>;

interface Found {
  readonly binary: string;
  readonly source: 'BROWSER_BIN' | 'playwright' | 'npm' | 'system' | 'apt';
  /** Variables that this browser needs and that nothing else should see. */
  readonly extra: Environment;
}

/** Fits Playwright's `launchOptions`. */
export interface TestBrowser {
  readonly executablePath: string;
  readonly args: string[];
  readonly env: Record<string, string>;
  readonly source: Found['source'];
}

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');
const CACHE = join(ROOT, 'node_modules/.cache/test-browser');
const REMEMBERED = 'ENTENTE_TEST_BROWSER';
const SYSTEM_NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];
const SYSTEM_PATHS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** The way to start the browser. Throws with advice where there is none. */
export function findBrowser(): TestBrowser {
  const remembered = process.env[REMEMBERED];
  const found = remembered ? (JSON.parse(remembered) as Found) : look();
  process.env[REMEMBERED] = JSON.stringify(found);
  return {
    executablePath: found.binary,
    args: isRoot() ? ['--no-sandbox'] : [],
    env: environment(found.extra),
    source: found.source,
  };
}

function look(): Found {
  const found = named() ?? playwrightsOwn() ?? shipped() ?? system('system') ?? installed();
  if (found) return found;
  throw new Error(
    'No browser for the tests. Install Chrome or Chromium, or run "npx playwright install chromium", ' +
      'or name one in BROWSER_BIN.',
  );
}

function named(): Found | undefined {
  const binary = process.env.BROWSER_BIN;
  if (!binary) return undefined;
  if (!starts(binary)) throw new Error(`BROWSER_BIN=${binary} does not start`);
  return { binary, source: 'BROWSER_BIN', extra: {} };
}

function playwrightsOwn(): Found | undefined {
  const binary = chromium.executablePath();
  return starts(binary) ? { binary, source: 'playwright', extra: {} } : undefined;
}

function shipped(): Found | undefined {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  if (!existsSync(join(ROOT, 'node_modules/@sparticuz/chromium'))) return undefined;
  try {
    const folder = unpacked();
    const libraries = [process.env.LD_LIBRARY_PATH, join(folder, 'al2023/lib')].filter(Boolean).join(':');
    const extra = { LD_LIBRARY_PATH: libraries, FONTCONFIG_FILE: join(folder, 'fonts.conf') };
    const binary = join(folder, 'chromium');
    return starts(binary, extra) ? { binary, source: 'npm', extra } : undefined;
  } catch (error) {
    console.error('tests: the browser that npm ships could not be unpacked:', error);
    return undefined;
  }
}

/** Unpacks into a folder of its own, then renames: a second process never sees half of it. */
function unpacked(): string {
  const folder = join(CACHE, 'shipped');
  if (existsSync(join(folder, 'ready'))) return folder;
  mkdirSync(CACHE, { recursive: true });
  const work = mkdtempSync(join(CACHE, 'unpack-'));
  unpackInto(work);
  writeFileSync(join(work, 'fonts.conf'), fontsConfig(folder));
  writeFileSync(join(work, 'ready'), '');
  try {
    renameSync(work, folder);
  } catch {
    rmSync(work, { recursive: true, force: true }); // another process was first
  }
  return folder;
}

/** In a child process: its TMPDIR decides where; the Lambda name makes it unpack libnss3 and its friends too. */
function unpackInto(folder: string): void {
  const script = "await (await import('@sparticuz/chromium')).default.executablePath()";
  execFileSync(process.execPath, ['--input-type=module', '-e', script], {
    cwd: ROOT,
    env: environment({ TMPDIR: folder, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' }),
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

function fontsConfig(folder: string): string {
  return (
    '<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd"><fontconfig>' +
    `<dir>${folder}/fonts</dir><dir>/usr/share/fonts</dir><cachedir>${folder}/fc-cache</cachedir></fontconfig>`
  );
}

function system(source: 'system' | 'apt'): Found | undefined {
  const onPath = (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => SYSTEM_NAMES.map((name) => join(folder, name)));
  const binary = [...onPath, ...SYSTEM_PATHS].find((path) => starts(path));
  return binary ? { binary, source, extra: {} } : undefined;
}

function installed(): Found | undefined {
  if (process.platform !== 'linux' || !isRoot() || !existsSync('/usr/bin/apt-get')) return undefined;
  console.error('tests: no browser found; installing chromium with apt-get');
  const env = environment({ DEBIAN_FRONTEND: 'noninteractive' });
  spawnSync('apt-get', ['update'], { stdio: 'inherit', env });
  spawnSync('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], { stdio: 'inherit', env });
  return system('apt');
}

function starts(binary: string, extra: Environment = {}): boolean {
  if (!existsSync(binary)) return false;
  const options = { env: environment(extra), timeout: 20_000, encoding: 'utf8' as const };
  const tried = spawnSync(binary, ['--version', '--no-sandbox'], options);
  return tried.status === 0 && /chrom|edge/i.test(tried.stdout);
}

function isRoot(): boolean {
  return process.getuid?.() === 0;
}

function environment(extra: Environment): Record<string, string> {
  const own = Object.entries(process.env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  return { ...Object.fromEntries(own), ...extra };
}
