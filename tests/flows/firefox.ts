/** A Firefox for the flows, driven over WebDriver BiDi, as Playwright drives only a Firefox of its own. */
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { launch, type Browser, type Page } from 'puppeteer-core';

const NAMES = process.platform === 'win32' ? ['firefox.exe'] : ['firefox', 'firefox-esr'];
const PATHS = [
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];

/** FIREFOX_BIN, else the first of the usual places. */
export function findFirefox(): string | undefined {
  const { FIREFOX_BIN: named, PATH: path = '' } = process.env;
  if (named) return named;
  const onPath = path.split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return [...onPath, ...PATHS].find(isProgram);
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

export interface Window {
  readonly page: Page;
  /** What the page threw or logged as an error, violations of the policy included. */
  readonly complaints: readonly string[];
}

export async function startFirefox(executablePath: string): Promise<Browser> {
  return launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    extraPrefsFirefox: { 'intl.accept_languages': 'en-GB', 'intl.locale.requested': 'en-GB' },
  });
}

export async function openWindow(browser: Browser, url: string): Promise<Window> {
  const context = await browser.createBrowserContext(); // no storage, no history
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  await page.evaluateOnNewDocument(tellViolations); // Firefox keeps them from the console that is reported
  await page.setViewport({ width: 1440, height: 900 });
  await page.goto(url);
  return { page, complaints };
}

function tellViolations(): void {
  addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sourceFile }) => {
    console.error(`Policy: ${effectiveDirective} ${blockedURI} ${sourceFile}`);
  });
}
