import { describe, expect, test } from 'vitest';
import { layoutClient, type Door } from './layout-client.ts';
import { layoutRequest } from './layout-request.ts';
import { runLayout, type AnswerMessage, type LayoutTask, type TaskMessage } from './layout-task.ts';
import { modelOf } from './model-fixture.ts';

function task(drawn: string): LayoutTask {
  const model = modelOf(drawn);
  const request = layoutRequest(model, { groups: [], homes: null, pins: new Map(), aspect: 1 });
  return { request, drawnRadii: Float32Array.from(model.nodes, (node) => node.radius), hulls: [[0]] };
}

/** A worker that answers when it is told to. */
function slowDoor() {
  const asked: TaskMessage[] = [];
  let listen: (message: AnswerMessage) => void = () => undefined;
  let ended = false;
  let breakDown = (): void => undefined;
  const broken = new Promise<Error>((resolve) => {
    breakDown = () => resolve(new Error('no file'));
  });
  const door: Door = {
    postMessage: (message) => asked.push(message),
    onAnswer: (listener) => {
      listen = listener;
    },
    terminate: () => {
      ended = true;
    },
    broken,
  };
  const answer = () => {
    const { number, task: given } = asked.at(-1)!;
    listen({ number, laidOut: runLayout(given) });
  };
  const fail = (failure: string) => listen({ number: asked.at(-1)!.number, failure });
  return { door, asked, answer, fail, breakDown, ended: () => ended };
}

describe('the layout behind its door', () => {
  test('gives places and outlines for a task', async () => {
    const slow = slowDoor();
    const running = layoutClient(slow.door).run(task('a b 2\n b c 1'));
    slow.answer();
    const done = await running;
    expect(done?.positions).toHaveLength(6);
    expect(done?.outlines).toHaveLength(1);
  });

  test('drops what waits when something newer comes, and answers the newest', async () => {
    const slow = slowDoor();
    const client = layoutClient(slow.door);
    const first = client.run(task('a b 1'));
    const second = client.run(task('a c 1'));
    const third = client.run(task('a b 1\n b c 1'));
    slow.answer();
    slow.answer();
    expect([(await first)?.positions.length, await second, (await third)?.positions.length]).toEqual([
      4,
      null,
      6,
    ]);
    expect(slow.asked).toHaveLength(2);
  });

  test('passes a mistake on', async () => {
    const slow = slowDoor();
    const running = layoutClient(slow.door).run(task('a b 1'));
    slow.fail('no such node');
    await expect(running).rejects.toThrow('no such node');
  });

  test('ends its worker when it is stopped, and nobody waits for ever', async () => {
    const slow = slowDoor();
    const client = layoutClient(slow.door);
    const running = client.run(task('a b 1'));
    client.stop();
    expect(await running).toBeNull();
    expect(await client.run(task('a c 1'))).toBeNull();
    expect(slow.ended()).toBe(true);
  });

  test('gives nothing where nobody is behind the door', async () => {
    const gone = slowDoor();
    const client = layoutClient(gone.door);
    const waiting = [client.run(task('a b 1')), client.run(task('a c 1'))];
    gone.breakDown();
    expect(await Promise.all([...waiting, client.run(task('b c 1'))])).toEqual([null, null, null]);
  });
});
