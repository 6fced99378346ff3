import type { Binary } from '../../evidence/evidence.ts';
import type { Inf } from '../../formats/inf/inf.ts';
import { holdsImage } from '../kernel-binaries.ts';
import { beside, samePath } from '../paths.ts';
import { defineRule, fail, pass, warn, type Observation } from '../rule.ts';

interface Found<T> {
  readonly file: string;
  readonly value: T;
}

const NOTHING = '0.0.0.0';
/** Classes whose drivers are refused without a version. */
const STRICT: ReadonlySet<string> = new Set(['media', 'audioprocessingobject']);

const copies = ({ file: inf, value }: Found<Inf>, file: string): boolean => value.files.some(({ path }) => samePath(beside(inf, path), file));

/** INFs that install the file; all of the package where none does. */
const infsOf = (file: string, infs: readonly Found<Inf>[]): readonly Inf[] => {
  const own = infs.filter((inf) => copies(inf, file));
  return (own.length > 0 ? own : infs).map(({ value }) => value);
};

const judge = ({ file, value: { image } }: Found<Binary>, infs: readonly Inf[]): Observation => {
  const where = { file, subject: file, cause: file };
  const strict = infs.find(({ version }) => STRICT.has(version.class?.toLowerCase() ?? ''));
  const complain = strict === undefined ? warn : fail;
  const because = strict === undefined ? '' : `, and class ${strict.version.class ?? ''} demands one`;
  if (image.version === undefined) return complain(`it has no version resource${because}`, where);
  const { fileVersion } = image.version;
  if (fileVersion === NOTHING) return complain(`its file version is ${NOTHING}${because}`, where);
  const versions = [...new Set(infs.flatMap(({ version: { driverVer } }) => driverVer?.version ?? []))];
  const said = versions.length === 0 ? '' : versions.includes(fileVersion) ? ', as DriverVer' : `; DriverVer is ${versions.join(' and ')}`;
  return pass(`file version ${fileVersion}${said}`, where);
};

export const versionResourceIsMeaningful = defineRule({
  id: 'PE-006',
  family: 'binary',
  title: 'Version resource present and meaningful',
  seed: ['S02'],
  stages: ['build', 'submission'],
  severity: { seed: 'warn', whcp: 'warn', publisher: 'warn', attestation: 'warn', dev: 'warn' },
  waivable: true,
  remedy: 'Stamp VERSIONINFO from the version that DriverVer uses.',
  why: 'When a driver crashes, its file version is what the crash report shows. Without one nobody can tell which build is in the field, and Windows cannot compare two copies of a file.',
  authority: 'Microsoft Learn: executable-version-numbers-audio-drivers (.sys, .exe, .dll and .cpl without a version are refused)',
  applies: (found) => holdsImage(found),
  needs: ['tree', 'inf'],
  uses: ['binary'],
  *check({ binary, inf }) {
    const drivers = inf.filter(({ value }) => value.isDriver);
    for (const found of binary) yield judge(found, infsOf(found.file, drivers));
  },
});
