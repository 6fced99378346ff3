import { claimRemedy, claimsOf } from '../claims.ts';
import { counted } from '../paths.ts';
import { defineRule, fail, pass, unknown, type Observation } from '../rule.ts';

/** Enumerators whose IDs are made up by software; nobody else can own them. */
const OF_SOFTWARE: readonly string[] = ['root', 'swd', 'sw', 'swc'];

/** What names the maker: VEN_, VID_, or the first letters of an ACPI ID; `undefined` for devices of software. */
const vendorOf = (id: string): string | undefined => {
  const lower = id.toLowerCase();
  const [enumerator = '', rest = ''] = lower.includes('\\') ? lower.split('\\', 2) : ['', lower];
  if (OF_SOFTWARE.includes(enumerator)) return undefined;
  return /(?:^|[\\&])((?:ven|vid)_[0-9a-z]{4})/.exec(lower)?.[1] ?? (enumerator === 'acpi' ? /^\*?([a-z]{3,4})[0-9a-f]{4}/.exec(rest)?.[1] : undefined) ?? rest;
};

const covers = (claimed: string, id: string): boolean => {
  const [whole, part] = [id.toLowerCase(), claimed.toLowerCase()];
  return whole === part || whole.startsWith(`${part}&`);
};

export const idsAreOwnedOrAgreed = defineRule({
  id: 'TGT-004',
  family: 'targeting',
  title: 'IDs owned by us or with a registered relationship',
  seed: ['S32'],
  stages: ['submission'],
  severity: { seed: 'warn', whcp: 'block', publisher: 'warn', attestation: 'warn', dev: 'warn' },
  waivable: true,
  remedy: 'The owner writes to HWID-CHID_Validation@microsoft.com (1 to 2 business days).',
  why: 'A driver for hardware of somebody else replaces theirs on their customers\' machines. Where that is wanted both sides have agreed, and Microsoft has the agreement on record before it publishes.',
  authority: 'Microsoft Learn: establish-relationship-for-chid-targeting',
  needs: ['inf', 'policy'],
  uses: ['claims', 'tree'],
  *check({ inf, claims, tree }, context) {
    const owned = context.policy.ownedVendorIds.map((id) => id.toLowerCase());
    if (owned.length === 0) {
      yield unknown('the policy does not say which vendor IDs are yours', { subject: 'owned-vendor-ids', cause: 'policy:owned-vendor-ids', remedy: 'Write in the policy: `owned-vendor-ids: [VEN_1234]`' });
      return;
    }
    const found = claimsOf('hwid-relationship', { claims, tree }, context);
    const agreed = found.counting.flatMap(({ claim }) => claim.ids);
    const ids = inf.filter(({ value }) => value.isDriver).flatMap(({ file, value }) => value.hardwareIds.map(({ id, place }) => ({ id, where: { file, line: place.line, column: place.column, subject: id } })));
    const foreign = ids.flatMap(({ id, where }): readonly Observation[] => {
      const vendor = vendorOf(id);
      if (vendor === undefined || owned.includes(vendor) || agreed.some((claimed) => covers(claimed, id))) return [];
      return [fail(`${id} is of ${vendor.toUpperCase()}, which is not yours, and nothing says that its owner agrees`, { ...where, remedy: `The owner writes to HWID-CHID_Validation@microsoft.com. ${claimRemedy(found)}` })];
    });
    yield* foreign;
    if (foreign.length === 0) yield pass(ids.length === 0 ? 'the package has no hardware ID' : `${counted(ids.length, 'hardware ID')}, yours or agreed with the owner`);
  },
});
