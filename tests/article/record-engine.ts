import { checkDataFiles } from '../../src/cli/data-report.ts';
import { engineOf } from '../../src/engine/engine.ts';

/** The engine over the shipped record, and what it told of it. */
export async function recordEngine(): ReturnType<typeof engineOf> {
  const { dataset } = await checkDataFiles('data');
  return engineOf(dataset!);
}
