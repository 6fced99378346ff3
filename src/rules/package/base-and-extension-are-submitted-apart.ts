import { foldPath } from '../../evidence/identity.ts';
import { listed } from '../paths.ts';
import { defineRule, fail, pass, warn } from '../rule.ts';

const goesThroughWindowsUpdate = (channel: string | undefined): boolean => channel === 'windows-update' || channel === 'wufb';

export const baseAndExtensionAreSubmittedApart = defineRule({
  id: 'PKG-011',
  family: 'package',
  title: 'Base and extension INF not in one Windows Update submission',
  seed: ['S32', 'S40'],
  stages: ['submission'],
  severity: { seed: 'block', whcp: 'warn', publisher: 'warn', attestation: 'warn', dev: 'warn' },
  waivable: true,
  remedy: 'Use Package > Replace Driver in HLK Studio and submit each extension on its own.',
  why: 'Windows Update ships base drivers and extensions by different rules. Submitted together, every shipping label is treated as one for an extension: devices get the base driver offered again and again.',
  authority: 'Microsoft Learn: submit-dashboard-extension-inf-files (in a mixed submission every label is treated as an extension, users download repeatedly)',
  needs: ['inf', 'submission'],
  *check({ submission }, { channel }) {
    for (const { value: { packages, path } } of submission) {
      const infs = packages.flatMap(({ name, infs: found }) => found.filter(({ isDriver }) => isDriver).map(({ kind }) => ({ name, kind })));
      const extensions = [...new Set(infs.filter(({ kind }) => kind === 'extension').map(({ name }) => name))];
      const bases = [...new Set(infs.filter(({ kind }) => kind === 'device' || kind === 'primitive').map(({ name }) => name))];
      const where = { subject: path, cause: `mixed:${foldPath(path)}` };
      if (extensions.length === 0 || bases.length === 0) yield pass(extensions.length === 0 ? 'there is no extension INF' : 'there is no base INF beside the extensions', where);
      else yield (goesThroughWindowsUpdate(channel) ? fail : warn)(`extension INFs (${listed(extensions)}) and base INFs (${listed(bases)}) are in one submission`, where);
    }
  },
});
