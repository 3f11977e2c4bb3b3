import { expect, test } from 'vitest';
import { watch } from './watched-worker.ts';

function fakeWorker() {
  let ended = 0;
  const worker = Object.assign(new EventTarget(), { terminate: () => void ended++ });
  /** As a browser tells it: with a message where the program failed, without where its file did not come. */
  const breakDown = (message?: string) =>
    worker.dispatchEvent(Object.assign(new Event('error'), message === undefined ? {} : { message }));
  return { worker: worker as unknown as Worker, breakDown, ended: () => ended };
}

const never = new Promise<never>(() => undefined);

test('an answer that comes is passed on, and so is its failure', async () => {
  const { answered } = watch(fakeWorker().worker, 'the engine');
  expect(await answered(Promise.resolve(7))).toBe(7);
  await expect(answered(Promise.reject(new Error('no such row')))).rejects.toThrow('no such row');
});

test('whoever waits for a worker whose file cannot be fetched is told which one it is, and it is ended', async () => {
  const fake = fakeWorker();
  const { answered, broken } = watch(fake.worker, 'the engine');
  const waiting = [answered(never), answered(never)];
  fake.breakDown();
  for (const one of waiting)
    await expect(one).rejects.toThrow('The worker of the engine could not be started');
  expect((await broken).message).toContain('the engine');
  expect(fake.ended()).toBe(1);
});

test('what broke it down is told where that is known', async () => {
  const fake = fakeWorker();
  const { broken } = watch(fake.worker, 'the engine');
  fake.breakDown('x is not a function');
  expect((await broken).message).toBe('x is not a function');
});

test('who asks a worker that is gone need not wait', async () => {
  const fake = fakeWorker();
  const { answered } = watch(fake.worker, 'the engine');
  fake.breakDown();
  await expect(answered(never)).rejects.toThrow('the engine');
});

test('whoever started it hears of it before those who wait, who then find another', async () => {
  const heard: string[] = [];
  const fake = fakeWorker();
  const { answered, broken } = watch(fake.worker, 'the engine');
  const waiting = answered(never).catch(() => heard.push('who waits'));
  void broken.then(() => heard.push('who started it'));
  fake.breakDown();
  await waiting;
  expect(heard).toEqual(['who started it', 'who waits']);
});
