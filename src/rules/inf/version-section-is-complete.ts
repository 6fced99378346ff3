import type { InfDiagnostic } from '../../formats/inf/inf.ts';
import { byCode, judgeInfs, weighed } from '../inf-diagnostics.ts';
import { defineRule } from '../rule.ts';

const CODES = byCode([1010, 1204, 1233, 1234, 1280, 1281, 1284, 1286]);

/** Vendors do ship drivers of classes that Windows reserves (USB host controllers): that deserves a look, not a stop. */
const weigh = (diagnostic: InfDiagnostic): 'fail' | 'warn' | 'unknown' | undefined =>
  diagnostic.note === 'placeholder' || diagnostic.note === 'reserved-class' ? 'warn' : CODES(diagnostic);

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
  *check({ inf }) {
    yield* judgeInfs(inf, (found) => weighed(found, weigh), ({ value: { version } }) => `class ${version.class ?? ''}, provider ${version.provider ?? ''}`);
  },
});
