import { judgeInfs, ownCodes, weighed } from '../inf-diagnostics.ts';
import { defineRule } from '../rule.ts';

export const noCoInstallers = defineRule({
  id: 'INF-012',
  family: 'inf',
  title: 'Declarative: no co-installers/class installers/RegisterDlls',
  seed: ['S16'],
  stages: ['build', 'submission'],
  severity: { seed: 'block', whcp: 'block', publisher: 'block', attestation: 'block', dev: 'warn' },
  waivable: false,
  remedy: 'Replace with Include/Needs (for example winusb.inf), AddSoftware or a component INF.',
  why: 'Co-installers and class installers run code of the package with all rights while a device is installed. Microsoft no longer signs packages that have them, and Windows has a declarative way for what they did.',
  authority: 'Microsoft Learn: removing-coinstallers; InfVerif 1285, 1300 to 1303',
  needs: ['inf'],
  *check({ inf }, { policy }) {
    yield* judgeInfs(inf, (found) => weighed(found, ownCodes('INF-012', policy)), () => 'no code of the package runs during installation');
  },
});
