import { inInf, judgeInfs, type FoundInf } from '../inf-diagnostics.ts';
import { defineRule, fail, warn, type Observation } from '../rule.ts';

const judge = ({ file, value: { version } }: FoundInf, weaker: boolean): readonly Observation[] => {
  const stated = version.pnpLockdown?.trim();
  if (stated !== undefined && /^(?:0x0*1|0*1)$/iu.test(stated)) return [];
  const where = inInf(file, version.places['pnplockdown'] ?? version.place, 'Version');
  const message = `${stated === undefined ? '[Version] has no PnpLockdown' : `PnpLockdown is "${stated}"`} (InfVerif 1324)`;
  return [weaker ? warn(`${message}; the policy says that the project builds for /k or /u only`, where) : fail(message, where)];
};

export const pnplockdownIsSet = defineRule({
  id: 'INF-006',
  family: 'inf',
  title: 'PnpLockdown=1',
  seed: ['S19'],
  stages: ['build', 'submission'],
  severity: { seed: 'block', whcp: 'block', publisher: 'block', attestation: 'block', dev: 'warn' },
  waivable: true,
  remedy: 'Add PnpLockdown=1 under [Version].',
  why: 'With PnpLockdown=1 only the installation of a signed package can replace the files it brought. Without it a program may overwrite a driver that was tested and signed.',
  authority: 'InfVerif 1324 (error in /w); virtio-win#1403',
  needs: ['inf'],
  *check({ inf }, { policy }) {
    const weaker = policy.infverifMode === 'k' || policy.infverifMode === 'u';
    yield* judgeInfs(inf, (found) => judge(found, weaker), () => 'PnpLockdown=1');
  },
});
