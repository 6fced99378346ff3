import { judgeInfs, weighed } from '../inf-diagnostics.ts';
import { defineRule } from '../rule.ts';

const LOCKDOWN = 1324;

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
  authority: 'InfVerif 1324 (error in /w); virtio-win/kvm-guest-drivers-windows#1403',
  needs: ['inf'],
  *check({ inf }, { policy }) {
    const weaker = policy.infverifMode === 'k' || policy.infverifMode === 'u';
    yield* judgeInfs(inf, (found) => weighed(found, ({ code }) => (code !== LOCKDOWN ? undefined : weaker ? 'warn' : 'fail')), () => 'PnpLockdown=1');
  },
});
