/** The page's side of the door to the layout: one task at a time, and of those that wait only the newest. */
import { watch } from '../../base/watched-worker.ts';
import type { AnswerMessage, LaidOut, LayoutTask, TaskMessage } from './layout-task.ts';

export interface LayoutClient {
  /** `null`: a newer task took this one's place, or nothing is laid out any more. */
  readonly run: (task: LayoutTask) => Promise<LaidOut | null>;
  readonly stop: () => void;
}

interface Job {
  readonly task: LayoutTask;
  readonly resolve: (laidOut: LaidOut | null) => void;
  readonly reject: (mistake: Error) => void;
}

/** The part of a worker that is needed here; a test gives its own. */
export interface Door {
  postMessage(message: TaskMessage): void;
  onAnswer(listener: (message: AnswerMessage) => void): void;
  terminate(): void;
  /** Resolves when nobody is behind it any more. */
  readonly broken: Promise<Error>;
}

/** Two doors to one worker: what each lays out is waited for on its own, and the second finds the worker warm. */
export function startLayoutWorker(): readonly [Door, Door] {
  const worker = new Worker(new URL('./layout-worker.ts', import.meta.url), {
    type: 'module',
    name: 'layout',
  });
  const { broken } = watch(worker, 'the layout');
  const listeners: ((message: AnswerMessage) => void)[] = [];
  worker.onmessage = ({ data }: MessageEvent<AnswerMessage>) => listeners[data.number % 2]?.(data);
  const door = (side: number): Door => ({
    postMessage: ({ number, task }) => worker.postMessage({ number: 2 * number + side, task }),
    onAnswer: (listener) => {
      listeners[side] = listener;
    },
    terminate: () => worker.terminate(),
    broken,
  });
  return [door(0), door(1)];
}

export function layoutClient(door: Door): LayoutClient {
  let running: Job | null = null;
  let waiting: Job | null = null;
  let number = 0;
  let stopped = false;

  function begin(job: Job): void {
    running = job;
    door.postMessage({ number: ++number, task: job.task });
  }

  door.onAnswer((message) => {
    const done = running;
    running = null;
    if (waiting) {
      const next = waiting;
      waiting = null;
      begin(next);
    }
    if ('failure' in message) done?.reject(new Error(message.failure));
    else done?.resolve(message.laidOut);
  });

  function stop(): void {
    stopped = true;
    waiting?.resolve(null);
    running?.resolve(null);
    waiting = running = null;
    door.terminate();
  }

  void door.broken.then(stop);

  return {
    run: (task) =>
      new Promise((resolve, reject) => {
        if (stopped) return resolve(null);
        waiting?.resolve(null);
        waiting = null;
        const job = { task, resolve, reject };
        if (running) waiting = job;
        else begin(job);
      }),
    stop,
  };
}
