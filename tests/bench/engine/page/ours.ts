/** Our engine in its worker, the message there and back included. */
import { startEngine } from '../../../../src/engine/client.ts';
import type { Answer } from '../../../../src/engine/question.ts';
import { digestOf } from '../digest.ts';
import { questionOf } from '../questions.ts';
import type { Extent, Step } from '../questions.ts';
import type { Answerer } from './answerer.ts';

export interface Loaded extends Answerer {
  /** From the call to the first answer, in milliseconds. */
  readonly loadMs: number;
  readonly kinds: readonly string[];
}

export async function loadOurs(url: string, extent: Extent): Promise<Loaded> {
  const engine = startEngine(
    new Worker(new URL('../../../../src/app/engine-worker.ts', import.meta.url), { type: 'module' }),
  );
  const begin = performance.now();
  const loaded = await engine.load(url);
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.error).slice(0, 500));
  const ask = async (step: Step): Promise<Answer> => {
    const asked = await engine.ask(questionOf(step, extent), 'bench');
    if (asked.overtaken) throw new Error('nothing overtakes here');
    return asked.answer;
  };
  await ask({ ...extent, filter: {} });
  return {
    loadMs: performance.now() - begin,
    kinds: loaded.value.kinds,
    ask,
    digest: async (step) => digestOf(await ask(step)),
    close: async () => {},
  };
}
