import type { InfDiagnostic } from '../../formats/inf/inf.ts';
import { judgeInfs, ownCodes, weighed } from '../inf-diagnostics.ts';
import { defineRule } from '../rule.ts';

/** Vendors do ship drivers of classes that Windows reserves (USB host controllers): that deserves a look, not a stop. */
const softened = ({ note }: InfDiagnostic): 'warn' | undefined => (note === 'placeholder' || note === 'reserved-class' ? 'warn' : undefined);

export const versionSectionIsComplete = defineRule({
  id: 'INF-003',
  family: 'inf',
  title: '[Version] complete and consistent',
  seed: ['S13', 'S15'],
  stages: ['build', 'submission'],
  severity: { seed: 'block', whcp: 'block', publisher: 'block', attestation: 'block', dev: 'warn' },
  waivable: false,
  remedy: 'Complete [Version]: Class and ClassGuid of one device setup class, Provider, CatalogFile and DriverVer.',
  why: 'The [Version] section says what the package is: without class, provider, version and catalog Windows treats it as unsigned or files it under the wrong class. Partner Center refuses a package that claims to come from Microsoft.',
  authority: 'InfVerif 1010, 1204, 1233, 1234, 1280, 1281, 1284, 1286',
  needs: ['inf'],
  *check({ inf }, { policy }) {
    yield* judgeInfs(inf, (found) => weighed(found, ownCodes('INF-003', policy, softened)), ({ value: { version } }) => `class ${version.class ?? ''}, provider ${version.provider ?? ''}`);
  },
});
