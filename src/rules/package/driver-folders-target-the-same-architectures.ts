import type { Submission } from '../../evidence/evidence.ts';
import { defineRule, fail, notApplicable, pass } from '../rule.ts';

interface Folder {
  readonly name: string;
  readonly architectures: string;
}

const driverFolders = ({ packages }: Submission): readonly Folder[] =>
  packages
    .map(({ name, infs }) => ({ name, drivers: infs.filter(({ isDriver }) => isDriver) }))
    .filter(({ drivers }) => drivers.length > 0)
    .map(({ name, drivers }) => ({ name, architectures: [...new Set(drivers.flatMap(({ architectures }) => architectures))].sort().join(', ') || 'none' }));

export const driverFoldersTargetTheSameArchitectures = defineRule({
  id: 'PKG-005',
  family: 'package',
  title: 'All driver folders in one CAB target the same architectures',
  seed: ['S15'],
  stages: ['submission'],
  severity: { seed: 'block', whcp: 'block', publisher: 'block', attestation: 'block', dev: 'off' },
  waivable: false,
  remedy: 'Submit one CAB per architecture set, or make one INF for all with `SourceDisksFiles.<arch>`.',
  why: 'One cabinet is signed for one set of architectures: Partner Center asks for it once and applies it to every folder. Folders for different architectures make the whole submission fail, or sign a package for machines it was never meant for.',
  authority: 'Microsoft Learn: code-signing-attestation (equal architectures in one cabinet); field report HidBattery#69 (no NTAMD64 decorated model section)',
  applies: ({ submission, cabinet, hlkx }) => (cabinet.length === 0 && hlkx.length > 0 && hlkx.every(({ ok }) => ok) ? 'the submission is an HLK package' : submission.length > 0 && submission.every((found) => found.ok && driverFolders(found.value).length < 2) ? 'there is one driver folder' : true),
  needs: ['inf', 'submission'],
  uses: ['cabinet', 'hlkx'],
  *check({ submission }) {
    for (const { file, value } of submission) {
      const folders = driverFolders(value);
      const sets = [...new Set(folders.map(({ architectures }) => architectures))];
      if (folders.length < 2) yield notApplicable('there is one driver folder', { subject: value.path });
      else if (sets.length === 1) yield pass(`all ${folders.length} driver folders are for ${sets[0] ?? ''}`, { subject: value.path });
      else yield fail(`the driver folders are for different architectures: ${folders.map(({ name, architectures }) => `${name} for ${architectures}`).join('; ')}`, { subject: value.path, cause: `architectures:${file}` });
    }
  },
});
