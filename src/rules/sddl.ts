/** What rules want to know of a security descriptor in SDDL: who is given what. Windows itself judges its syntax. */

interface Ace {
  readonly allows: boolean;
  readonly rights: readonly string[];
  readonly mask: number | undefined;
  readonly trustee: string;
}

const ACE = /\(([^;()]*);([^;()]*);([^;()]*);([^;()]*);([^;()]*);([^;()]*)(?:;[^()]*)?\)/gu;

/** Groups that any program is likely to be in, by SDDL name and by SID. */
const BROAD: ReadonlyMap<string, string> = new Map([
  ['WD', 'everyone (WD)'], ['BU', 'all users (BU)'], ['AU', 'authenticated users (AU)'], ['IU', 'interactive users (IU)'], ['AN', 'anonymous (AN)'], ['AC', 'all app packages (AC)'],
  ['S-1-1-0', 'everyone (WD)'], ['S-1-5-32-545', 'all users (BU)'], ['S-1-5-11', 'authenticated users (AU)'], ['S-1-5-4', 'interactive users (IU)'], ['S-1-5-7', 'anonymous (AN)'],
  ['S-1-15-2-1', 'all app packages (AC)'],
]);

/** Rights that are as good as ownership, or let anyone write. */
const STRONG: readonly string[] = ['GA', 'GW', 'WD', 'WO', 'KA', 'FA'];
const STRONG_BITS: readonly (readonly [string, number])[] = [['GA', 0x1000_0000], ['GW', 0x4000_0000], ['WD', 0x4_0000], ['WO', 0x8_0000]];

const maskOf = (rights: string): number | undefined => (/^0x[0-9a-f]{1,8}$/iu.test(rights) ? Number(rights) : undefined);

/** The discretionary list, up to the auditing list. */
const dacl = (text: string): string | undefined => /D:([^]*?)(?=S:|$)/u.exec(text.replaceAll(/\s/gu, '').toUpperCase())?.[1];

const aces = (text: string): readonly Ace[] =>
  [...(dacl(text) ?? '').matchAll(ACE)].map(([, type = '', , rights = '', , , trustee = '']): Ace => ({
    allows: type === 'A' || type === 'XA', rights: rights.match(/../gu) ?? [], mask: maskOf(rights), trustee,
  }));

const strongRight = ({ rights, mask }: Ace): string | undefined => {
  if (mask !== undefined) return STRONG_BITS.find(([, bit]) => (mask & bit) !== 0)?.[0];
  return rights.find((right) => STRONG.includes(right));
};

/** Grants of a strong right to a broad group, in the order of the list. */
export const broadGrants = (text: string): readonly { readonly rights: string; readonly trustee: string }[] =>
  aces(text).flatMap((ace) => {
    const group = BROAD.get(ace.trustee);
    const right = strongRight(ace);
    return ace.allows && group !== undefined && right !== undefined ? [{ rights: right, trustee: group }] : [];
  });

/** No list at all means that everybody may do everything. */
export const hasNullDacl = (text: string): boolean => /D:[A-Z]*NO_ACCESS_CONTROL/u.test(text.replaceAll(/\s/gu, '').toUpperCase());

/** Whether a trustee has full access. */
export const grantsAll = (text: string, trustee: string): boolean =>
  aces(text).some((ace) => ace.allows && ace.trustee === trustee && (ace.rights.includes('GA') || ace.rights.includes('FA') || ((ace.mask ?? 0) & 0x1000_0000) !== 0 || ace.mask === 0x1f_01ff));
