import { expect, test } from 'vitest';
import { closestTo } from './closest.ts';
import { modelOf } from './model-fixture.ts';

const model = modelOf(`
  india russia 5
  india china 7
  india iran 1
  india egypt 2
  china russia 9`);

test('the three with the most shared events, the closest first', () => {
  const said = closestTo(model, 'india').map(({ id, sharedEvents }) => `${id} ${sharedEvents}`);
  expect(said).toEqual(['china 7', 'russia 5', 'egypt 2']);
  expect(closestTo(model, 'nobody')).toEqual([]);
});
