import { isAutomatic, labelContradictions, targetsOutside, type PartnerCenterFacts } from '../../evidence/partner-center.ts';
import type { SignedHlkx } from '../../evidence/hlkx.ts';
import type { ShippingLabel } from '../../formats/partner-center/partner-center.ts';
import { listed } from '../paths.ts';
import { OWN_CHANNELS } from '../plan-where.ts';
import { defineRule, fail, pass, unknown, warn, type Observation } from '../rule.ts';
import { labelName, labelsOf } from '../shipping-labels.ts';

const distinct = (words: readonly (string | undefined)[]): readonly string[] => [...new Set(words.filter((word) => word !== undefined))];

interface Certified {
  /** Lower case; `undefined`: nobody says. */
  readonly codes: ReadonlySet<string> | undefined;
  readonly metadata: PartnerCenterFacts['metadata'];
}

const certified = (packages: readonly SignedHlkx[], partner: readonly PartnerCenterFacts[]): Certified => ({
  codes: packages.length === 0 ? undefined : new Set(packages.flatMap(({ packageInfo }) => packageInfo.osCodes.map((code) => code.toLowerCase()))),
  metadata: partner.flatMap(({ metadata }) => metadata),
});

const WINDOWS_10 = /^windows_v100_/i;

const targetProblems = (label: ShippingLabel, ids: ReadonlySet<string>, { codes, metadata }: Certified): readonly string[] => {
  const named = distinct(label.hardwareIds.map(({ pnpString }) => pnpString?.toLowerCase()));
  const systems = distinct(label.hardwareIds.map(({ operatingSystemCode }) => operatingSystemCode));
  const foreign = named.filter((id) => !ids.has(id));
  const untested = codes === undefined ? [] : systems.filter((code) => !codes.has(code.toLowerCase()));
  // Several answers of the service: what one of them has is certified.
  const outside = metadata.length === 0 ? [] : metadata.map((each) => targetsOutside(label, each)).reduce((a, b) => a.filter((target) => b.includes(target)));
  const isMixed = systems.some((code) => WINDOWS_10.test(code)) && systems.some((code) => !WINDOWS_10.test(code));
  return [
    ...(foreign.length === 0 ? [] : [`the INF does not have ${listed(foreign, 3)}`]),
    ...(untested.length === 0 ? [] : [`${listed(untested, 3)} was not certified`]),
    ...(outside.length === 0 ? [] : [`the submission does not have ${listed(distinct(outside.map(({ pnpString, operatingSystemCode }) => `${pnpString ?? ''} on ${operatingSystemCode ?? ''}`)), 3)}`]),
    ...(isMixed ? ['older Windows and Windows 10 or later are in one label'] : []),
  ];
};

const publishingProblems = (label: ShippingLabel, extension: boolean): readonly string[] => {
  const reason = label.publishing?.approval?.businessJustification?.trim() ?? '';
  return [...((label.ceiling ?? label.ceilingBuild) !== undefined && reason === '' ? ['a ceiling needs a businessJustification'] : []), ...labelContradictions(label, extension)];
};

const unnamed = ({ publishing }: ShippingLabel): readonly string[] =>
  publishing?.approval === undefined ? [] : [...(publishing.approval.microsoftContact?.trim() ? [] : ['a contact at Microsoft']), ...(publishing.approval.validationsPerformed?.trim() ? [] : ['the validations performed'])];

export const labelIsASubsetOfWhatWasCertified = defineRule({
  id: 'TGT-005',
  family: 'targeting',
  title: 'Label plan is a subset of what was certified',
  seed: ['S32', 'S23'],
  stages: ['submission'],
  severity: { seed: 'block', whcp: 'block', publisher: 'info', attestation: 'warn', dev: 'warn' },
  waivable: true,
  remedy: 'Fix the label; Windows Update offers forward, so publish only the lowest OS.',
  why: 'A label can only narrow what the lab has seen. An ID or a Windows that was never certified is refused after days of waiting, and a contradiction in the label is found by the service long after everybody went home.',
  authority: 'Microsoft Learn: limit-driver-distribution; create-a-new-shipping-label; other-policies; submit-dashboard-extension-inf-files',
  applies: (_, { channel }) => (OWN_CHANNELS.includes(channel) ? 'a channel of your own has no shipping label' : true),
  needs: ['shipping-label', 'inf'],
  uses: ['hlkx', 'partner-center'],
  *check({ 'shipping-label': found, inf, hlkx, 'partner-center': partner }) {
    const known = certified(hlkx.map(({ value }) => value), partner.map(({ value }) => value));
    const infs = inf.filter(({ value }) => value.isDriver).map(({ value }) => value);
    const ids = new Set(infs.flatMap(({ hardwareIds }) => hardwareIds.map(({ id }) => id.toLowerCase())));
    const extension = infs.some(({ kind }) => kind === 'extension');
    for (const { file, label } of labelsOf(found)) {
      const where = { file, subject: labelName(label) };
      const lacks = isAutomatic(label) ? unnamed(label) : [];
      const problems: readonly Observation[] = [
        ...[...targetProblems(label, ids, known), ...publishingProblems(label, extension)].map((text) => fail(`the label ${labelName(label)} does not hold: ${text}`, where)),
        ...(known.codes === undefined && known.metadata.length === 0
          ? [unknown(`what was certified is not known, so the label ${labelName(label)} cannot be compared with it`, { ...where, remedy: 'Hand over the HLK package or what Partner Center says of the submission (--results).' })] : []),
        ...(lacks.length > 0 ? [warn(`the label ${labelName(label)} asks for automatic installation without ${listed(lacks)}`, where)] : []),
      ];
      yield* problems;
      if (problems.length === 0) yield pass(`the label ${labelName(label)} stays within the INF and what was certified`, where);
    }
  },
});
