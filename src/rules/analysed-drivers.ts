import type { Evidence } from '../evidence/evidence.ts';
import { holdsKernelBinary } from './kernel-binaries.ts';

/** A reason not to ask for CodeQL: the certification test covers kernel drivers, and of those not the graphics drivers. */
export const holdsAnalysableDriver = ({ tree, binary, inf }: Pick<Evidence, 'tree' | 'binary' | 'inf'>): true | string => {
  const kernel = holdsKernelBinary({ tree, binary, inf });
  if (kernel !== true) return kernel;
  const drivers = inf.flatMap((found) => (found.ok ? [found.value] : [])).filter(({ isDriver }) => isDriver);
  const allRead = inf.every(({ ok }) => ok);
  return allRead && drivers.length > 0 && drivers.every(({ version }) => version.class?.toLowerCase() === 'display') ? 'the package holds only graphics drivers' : true;
};
