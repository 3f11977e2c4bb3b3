/** How far reading is: one line that is written over in a terminal, a line now and then in a log. */
import type { LoadProgress } from '../dataset/load-error.ts';
import { countOf } from './data-report.ts';

/** What of a stream is needed. */
export interface Terminal {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

const EVERY_MS = { terminal: 100, log: 2000 } as const;

export function showProgress(terminal: Terminal | null, now: () => number = () => performance.now()) {
  let last: LoadProgress | undefined;
  let written: LoadProgress | undefined;
  let told = Number.NEGATIVE_INFINITY;
  const write = (): void => {
    if (!terminal || !last || last === written) return;
    written = last;
    terminal.write(terminal.isTTY ? `\r${lineOf(last)}` : `${lineOf(last)}\n`);
  };
  return {
    tell(progress: LoadProgress): void {
      last = progress;
      const time = now();
      if (time - told < EVERY_MS[terminal?.isTTY ? 'terminal' : 'log']) return;
      told = time;
      write();
    },
    finish(): void {
      write();
      if (last && terminal?.isTTY) terminal.write('\n');
    },
  };
}

function lineOf({ done, total, rows }: LoadProgress): string {
  const megabytes = (bytes: number) => (bytes / 1e6).toFixed(1);
  const of = total === null ? '' : ` of ${megabytes(total)}`;
  return `Reading: ${megabytes(done)}${of} MB, ${countOf(rows ?? 0, 'event')}`;
}
