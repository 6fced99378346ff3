import { foldPath } from '../../evidence/identity.ts';
import { stoppedReading } from '../inf-diagnostics.ts';
import { absentCause, defineRule, fail, pass } from '../rule.ts';

/** `payload-only` names folders by their path or the end of it. */
const isPayloadOnly = (path: string, name: string, listed: readonly string[]): boolean =>
  listed.map((entry) => foldPath(entry).replace(/^(\.\/)+|\/+$/g, '')).some((entry) => entry !== '' && (foldPath(name) === entry || `/${foldPath(path)}`.endsWith(`/${entry}`)));

export const everyDriverFolderHasAnInstallableInf = defineRule({
  id: 'PKG-001',
  family: 'package',
  title: 'Every driver folder has an installable INF at its root',
  seed: ['S15', 'S35'],
  stages: ['build', 'submission', 'release'],
  severity: { seed: 'block', whcp: 'block', publisher: 'block', attestation: 'block', dev: 'block' },
  waivable: false,
  remedy: 'Move the INF to the folder root; one folder per driver package.',
  why: 'Windows and Partner Center look for a driver by its INF, and Partner Center looks only at the root of each driver folder. A folder with binaries but no INF there, or with one that no device can ever match, is uploaded, paid for and then refused or silently useless.',
  authority: 'MicrosoftDocs/windows-driver-docs#2067; Microsoft Learn: hardware-submission-create (no .inf found in driver directory)',
  applies: ({ tree }, { policy }) => {
    const listed = tree.find((found) => found.ok && isPayloadOnly(found.value.path, found.value.name, policy.payloadOnly));
    return listed === undefined ? true : 'the policy lists this folder under payload-only';
  },
  needs: ['tree'],
  uses: ['inf'],
  *check({ tree, inf }) {
    const drivers = inf.filter(({ value }) => value.isDriver);
    if (drivers.length === 0) {
      const others = inf.map(({ file }) => file);
      const instead = others.length === 0 ? 'no INF lies at its root' : `${others.join(', ')} installs nothing and has no [Version] section`;
      const cause = others.length === 0 ? { cause: absentCause('inf') } : {};
      for (const { value } of tree) yield fail(`the folder ${value.name} is no driver package: ${instead}`, { subject: value.name, ...cause });
    }
    for (const found of drivers) {
      const { file, value } = found;
      if (value.stopped !== undefined) yield* stoppedReading(found);
      else if (value.installs) yield pass(`${file} can be installed`, { file });
      else yield fail(`${file} installs nothing: no [Manufacturer] line leads to a hardware ID, and there is no [DefaultInstall] section with an architecture`, { file, line: value.version.place.line });
    }
  },
});
