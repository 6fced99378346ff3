import type { Inf } from '../../formats/inf/inf.ts';
import { listed } from '../paths.ts';
import { defineRule, fail, pass, unknown, warn, type Observation, type Where } from '../rule.ts';
import { labelsOf, type FoundLabel } from '../shipping-labels.ts';

const parts = (id: string): number => id.slice(id.indexOf('\\') + 1).split('&').length;

/** The last four digits of SUBSYS are the vendor of the board: the maker of the system. */
const oemsOf = (ids: readonly string[]): readonly string[] => [...new Set(ids.flatMap((id) => /&subsys_[0-9a-f]{4}([0-9a-f]{4})/i.exec(id)?.[1]?.toLowerCase() ?? []))];

const justifications = (labels: readonly FoundLabel[]): string => labels.map(({ label }) => label.publishing?.approval?.businessJustification ?? '').join('\n');

const idProblem = (id: string, labels: readonly FoundLabel[], where: Where): Observation | undefined => {
  if (parts(id) >= 4) return undefined;
  const byChid = labels.some(({ label }) => label.chids.length > 0);
  if (byChid) return justifications(labels).trim() === '' ? warn(`${id} has fewer than four parts, and the label does not say why`, { ...where, remedy: 'Write the reason into businessJustification of the label.' }) : undefined;
  return parts(id) <= 2 ? fail(`${id} names vendor and device only, and no CHID narrows it down`, where) : warn(`${id} has fewer than four parts, and no CHID narrows it down`, where);
};

const oemProblem = (ids: readonly string[], labels: readonly FoundLabel[], where: Where): Observation | undefined => {
  const boards = oemsOf(ids);
  const named = [...new Set(labels.flatMap(({ label }) => label.publishing?.approval?.affectedOems ?? []))];
  if (boards.length > 1) return fail(`the extension is for systems of ${boards.length} makers: SUBSYS ends in ${listed(boards)}`, { ...where, remedy: 'Make one extension package for each maker.' });
  return named.length > 1 ? fail(`the label is for systems of ${named.length} makers: ${listed(named)}`, { ...where, remedy: 'Write one label for each maker.' }) : undefined;
};

const baseProblem = (bases: readonly Inf[], labels: readonly FoundLabel[], where: Where): Observation | undefined => {
  if (/ExtendsInboxDriver\s*=\s*\S/i.test(justifications(labels)) || bases.some(({ declarative }) => declarative === true)) return undefined;
  const remedy = 'Make the base INF declarative, or write into businessJustification of the label: `ExtendsInboxDriver = <file>.inf`';
  return bases.length > 0 ? fail('the base that the extension extends is not declarative', { ...where, remedy })
    : unknown('what the extension extends was not handed over, so whether its base is declarative cannot be told', { ...where, remedy: `Gate base and extension in one run, or write into businessJustification of the label: \`ExtendsInboxDriver = <file>.inf\`` });
};

export const extensionTargetsAreSpecific = defineRule({
  id: 'TGT-002',
  family: 'targeting',
  title: 'Extension targeting specific',
  seed: ['S32'],
  stages: ['submission'],
  severity: { seed: 'block', whcp: 'warn', publisher: 'warn', attestation: 'warn', dev: 'warn' },
  waivable: true,
  remedy: 'Use four-part IDs or add CHIDs.',
  why: 'An extension changes the driver of a device that somebody else maintains. Unless its IDs name the board of one maker it changes the machines of all of them, and the ship room refuses it.',
  authority: 'Microsoft Learn: extension-inf-targeting-rules',
  applies: ({ inf }) => (inf.every((found) => found.ok && found.value.kind !== 'extension') && inf.length > 0 ? 'the package has no extension INF' : true),
  needs: ['inf'],
  uses: ['shipping-label', 'submission'],
  *check({ inf, 'shipping-label': found, submission }) {
    const labels = labelsOf(found);
    const bases = submission.flatMap(({ value }) => value.packages.flatMap(({ infs }) => infs.filter(({ kind }) => kind === 'device')));
    for (const { file, value } of inf.filter((each) => each.value.kind === 'extension')) {
      const ids = [...new Set(value.hardwareIds.map(({ id }) => id))];
      const whole = { file, line: value.version.place.line, column: value.version.place.column };
      const problems = [
        ...value.hardwareIds.flatMap(({ id, place }) => idProblem(id, labels, { file, line: place.line, column: place.column, subject: id }) ?? []),
        ...[oemProblem(ids, labels, whole), baseProblem(bases, labels, whole)].filter((problem) => problem !== undefined),
      ];
      yield* problems;
      if (problems.length === 0) yield pass(`${ids.length} IDs of one maker, on a base that may be extended`, { file });
    }
  },
});
