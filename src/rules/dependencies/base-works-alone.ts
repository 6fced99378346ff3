import type { Evidence } from '../../evidence/evidence.ts';
import { claimRemedy, claimsLacking, claimsOf, claimWhere } from '../claims.ts';
import { baseName } from '../paths.ts';
import { defineRule, fail, pass, unknown, type Observation } from '../rule.ts';

const PARTS: readonly string[] = ['extension', 'component'];

/** Everything handed over that is no base is readable and known as such. */
const hasParts = ({ inf, submission }: Pick<Evidence, 'inf' | 'submission'>): boolean =>
  inf.some((found) => found.ok && PARTS.includes(found.value.kind)) || submission.some((found) => found.ok && found.value.packages.some(({ infs }) => infs.some(({ kind }) => PARTS.includes(kind))));

export const baseWorksAlone = defineRule({
  id: 'DEP-005',
  family: 'dependencies',
  title: 'Base works without extension/component; base not tied to a new extension',
  seed: ['S43'],
  stages: ['submission'],
  severity: { seed: 'block', whcp: 'block', publisher: 'block', attestation: 'warn', dev: 'info' },
  waivable: true,
  remedy: 'Move required settings to the base INF.',
  why: 'Extensions and components come later than the base, or never. A machine whose base driver cannot start without them does not boot, or has no network with which to fetch them.',
  authority: 'Microsoft Learn: using-an-extension-inf-file (the base must boot and connect alone)',
  applies: (found) => (hasParts(found) || found.inf.some(({ ok }) => !ok) || found.inf.length === 0 || found.submission.some(({ ok }) => !ok) ? true : 'the release has no extension and no component'),
  needs: ['claims', 'inf'],
  uses: ['tree', 'submission'],
  *check({ claims, tree, inf, submission }, context) {
    const names = new Set([
      ...inf.filter(({ value }) => PARTS.includes(value.kind)).map(({ file }) => baseName(file).toLowerCase()),
      ...submission.flatMap(({ value }) => value.packages.filter(({ infs }) => infs.length > 0 && infs.every(({ kind }) => PARTS.includes(kind)))
        .flatMap(({ folder }) => value.entries.filter((entry) => /\.inf$/i.test(entry) && entry.startsWith(folder === '' ? '' : `${folder}/`)).map((entry) => baseName(entry).toLowerCase()))),
    ]);
    const tied = inf.filter(({ value }) => !PARTS.includes(value.kind)).flatMap(({ file, value }) => value.includes.filter(({ name }) => names.has(name.toLowerCase())).map(({ name, place }): Observation =>
      fail(`the base INF includes ${name}, which comes later or never`, { file, line: place.line, column: place.column, subject: name })));
    const found = claimsOf('hardware-matrix', { claims, tree }, context);
    const runs = found.counting.flatMap((counting) => counting.claim.rows.filter(({ cases }) => cases.includes('base-only-boot')).map(({ config, result }) => ({ config, result, where: claimWhere(counting) })));
    const failed = runs.filter(({ result }) => result === 'fail').map(({ config, where }) => fail(`without extension and component the base does not work on ${config}`, where));
    const lacking = claimsLacking(found);
    yield* tied;
    yield* failed;
    yield* lacking;
    const isProven = runs.some(({ result }) => result === 'pass');
    if (lacking.length === 0 && failed.length === 0 && !isProven) yield unknown('nobody has started a machine with the base alone', { subject: 'base-only-boot', cause: 'absent:case base-only-boot', remedy: claimRemedy(found).replace('cases: [functional]', 'cases: [base-only-boot]') });
    if (tied.length + failed.length === 0 && isProven) yield pass('the base works without extension and component');
  },
});
