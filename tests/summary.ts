/** Adds up what the unit tests and the flows reported: the last line says `N passed, N failed`. */
import { existsSync, readFileSync } from 'node:fs';

interface Counts {
  readonly passed: number;
  readonly failed: number;
}

interface UnitReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  /** Files that broke before a test could run. */
  readonly numFailedTestSuites: number;
}

interface FlowsReport {
  readonly stats: { readonly expected: number; readonly unexpected: number; readonly flaky: number };
  readonly errors: readonly unknown[];
}

const RESULTS = new URL('./results/', import.meta.url);

/** A run that left no report failed. */
function counted<T>(name: string, count: (report: T) => Counts): Counts {
  const file = new URL(name, RESULTS);
  if (!existsSync(file)) return { passed: 0, failed: 1 };
  return count(JSON.parse(readFileSync(file, 'utf8')) as T);
}

const unit = counted<UnitReport>('unit.json', (report) => ({
  passed: report.numPassedTests,
  failed: report.numFailedTests || Math.min(1, report.numFailedTestSuites),
}));
const flows = counted<FlowsReport>('flows.json', ({ stats, errors }) => ({
  passed: stats.expected + stats.flaky,
  failed: stats.unexpected || Math.min(1, errors.length),
}));

const passed = unit.passed + flows.passed;
const failed = unit.failed + flows.failed;
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
