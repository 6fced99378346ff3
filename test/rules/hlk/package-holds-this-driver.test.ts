import type { Evidence } from '../../../src/evidence/evidence.ts';
import { partnerCenterFacts } from '../../../src/evidence/partner-center.ts';
import { memorySource } from '../../../src/formats/bytes.ts';
import { parsePartnerCenter } from '../../../src/formats/partner-center/partner-center.ts';
import { packageHoldsThisDriver } from '../../../src/rules/hlk/package-holds-this-driver.ts';
import { hlkPackage } from '../../support/evidence-hlk.ts';
import { given, hardwareId, inf, infVersion, tree } from '../../support/evidence.ts';
import { metadata } from '../../support/partner-center.ts';
import { testRule } from '../../support/rule-tester.ts';

const facts = (text: string) => {
  const found = partnerCenterFacts(parsePartnerCenter(memorySource(new TextEncoder().encode(text))));
  if (found === undefined) throw new Error('no metadata');
  return found;
};
const [submitted] = facts(metadata()).metadata[0]?.infs ?? [];
if (submitted === undefined) throw new Error('no INF in the metadata');
const own = inf({
  version: infVersion({ driverVer: { text: '', date: submitted.driverDate?.slice(0, 10), version: submitted.driverVersion, place: { line: 7, column: 1 } }, provider: submitted.provider, classGuid: submitted.classGuid, extensionId: submitted.extensionId }),
  hardwareIds: submitted.targets.map(({ hardwareId: id }) => hardwareId(id)),
});
const evidence = (text: string | undefined, value = own, file = submitted.infId): Evidence =>
  given({ hlkx: { 'tests.hlkx': hlkPackage() }, tree: { '': tree([file]) }, inf: { [file]: value }, ...(text === undefined ? {} : { 'partner-center': { 'm.json': facts(text) } }) });

testRule(packageHoldsThisDriver, {
  pass: [{ name: 'the metadata of the submission is of this INF', evidence: evidence(metadata()), expect: { message: /read out of the submission is/ } }],
  fail: [
    { name: 'other hardware IDs', evidence: evidence(metadata({}, ['pci\\ven_9999&dev_0001'])), expect: { message: /differs: .*hardware IDs/ } },
    { name: 'another INF', evidence: evidence(metadata(), own, 'other.inf'), expect: { message: /has no other\.inf/ } },
  ],
  unknown: [{ name: 'the package alone', evidence: evidence(undefined), expect: { message: /format that is not published/, remedy: /metadata/ } }],
});
