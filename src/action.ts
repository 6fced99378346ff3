import process from 'node:process';
import { VERSION } from './gate/version.ts';

/** The Action: the first line of the log comes before anything heavy is loaded. */
export const action = async (): Promise<number> => {
  process.stdout.write(`driver-gate ${VERSION}\n`);
  const { runAction } = await import('./action/run.ts');
  return runAction(process.env, new Date());
};
