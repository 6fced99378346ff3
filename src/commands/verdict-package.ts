import type { CollectedPackage } from '../evidence/collect.ts';
import type { Evidence } from '../evidence/evidence.ts';
import { packageGrade } from '../evidence/grade.ts';
import { WORST_FIRST, type TestOutcome } from '../evidence/test-results.ts';
import type { VerdictFile, VerdictPackage } from '../gate/verdict.ts';

const fileOf = (evidence: Evidence) => {
  const binaries = new Map(evidence.binary.flatMap((found) => (found.ok ? [[found.file, found.value.grade] as const] : [])));
  const catalogs = new Map(evidence.catalog.map((found) => [found.file, found.ok ? found.value.grade : ('invalid' as const)] as const));
  return ({ path, size, sha256, authenticodeSha256, members, format }: CollectedPackage['tree']['files'][number]): VerdictFile => ({
    path, size, sha256,
    authenticodeSha256: authenticodeSha256 ?? null,
    inCatalog: evidence.catalog.length === 0 || format === 'catalog' ? null : members.length > 0,
    grade: binaries.get(path) ?? catalogs.get(path) ?? null,
  });
};

/** More than a later gate needs to tell regressions, and few enough for a verdict that people open. */
const MAX_TESTS = 10_000;

/** `<name>=<outcome>`, sorted; a test that ran several times is in as its worst run. */
const testsOf = (evidence: Evidence): readonly string[] => {
  const found = new Map<string, TestOutcome>();
  for (const { name, outcome } of evidence['test-results'].flatMap((reading) => (reading.ok ? reading.value.tests : []))) {
    const before = found.get(name);
    if (before === undefined || WORST_FIRST.indexOf(outcome) < WORST_FIRST.indexOf(before)) found.set(name, outcome);
  }
  return [...found].slice(0, MAX_TESTS).map(([name, outcome]) => `${name}=${outcome}`).sort();
};

/** One package as verdicts show it, and as a later gate compares with it. */
export const verdictPackage = ({ tree, evidence }: CollectedPackage): VerdictPackage => {
  const infs = evidence.inf.flatMap((found) => (found.ok && found.value.isDriver ? [{ file: found.file, inf: found.value }] : []));
  const driverVer = infs.map(({ inf }) => inf.version.driverVer).find((found) => found?.date !== undefined && found.version !== undefined);
  return {
    name: tree.name, path: tree.path, packageDigest: tree.packageDigest, contentDigest: tree.contentDigest,
    grade: packageGrade(evidence),
    driverVer: driverVer?.date === undefined || driverVer.version === undefined ? null : { date: driverVer.date, version: driverVer.version },
    infs: infs.map(({ file, inf }) => ({
      file, provider: inf.version.provider ?? '', class: inf.version.class ?? '', architectures: inf.architectures,
      hardwareIds: new Set(inf.hardwareIds.map(({ id }) => id.toLowerCase())).size, catalogFile: inf.version.catalogFiles[0]?.name ?? '',
    })),
    files: tree.files.map(fileOf(evidence)),
    release: {
      hardwareIds: [...new Set(infs.flatMap(({ inf }) => inf.hardwareIds.map(({ id }) => id.toLowerCase())))].sort(),
      targets: [...new Set(infs.flatMap(({ inf }) => inf.models.filter(({ exists, entries }) => exists && entries > 0).map(({ decoration }) => decoration.toLowerCase())))].sort(),
      tests: testsOf(evidence),
    },
  };
};
