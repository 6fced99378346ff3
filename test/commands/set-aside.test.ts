import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cli } from '../../src/cli.ts';
import { basePolicy, checkedOutPolicy, policyElsewhere } from '../../src/commands/base-policy.ts';
import { parseVerdict } from '../../src/gate/schema.ts';
import type { Verdict } from '../../src/gate/verdict.ts';
import { NEVER_WAIVED } from '../../src/policy/never-waived.ts';
import type { Forge } from '../../src/publish/effect.ts';
import { memoryHost } from '../support/memory-host.ts';

const folder = join(import.meta.dirname, '../fixtures/contoso-sensor-broken');
/** A fault that may be waived, beside the fixture's own. */
const withoutLockdown = (data: Buffer): Buffer => (data[0] === 0xff ? Buffer.from(data.toString('utf16le').replace(/^PnpLockdown = 1/m, 'PnpLockdown = 0'), 'utf16le') : data);
const FILES: Readonly<Record<string, Uint8Array>> = Object.fromEntries(readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name)).map((path) => [`out/broken/${relative(folder, path).replaceAll('\\', '/')}`, withoutLockdown(readFileSync(path))]));
const POLICY = '.github/driver-gate.yml';
const BASELINE = '.github/baseline.json';

/** The command line on the broken fixture; what the policy raises blocks. */
const gate = async (policy: string, files: Readonly<Record<string, string>> = {}, now = '2026-11-22T10:00:00Z'): Promise<{ readonly verdict: Verdict; readonly err: string; readonly json: string }> => {
  const memory = memoryHost({ files: { ...FILES, [POLICY]: policy, ...files }, now });
  const code = await cli(['gate', 'out/broken', '--json', 'v.json', '--quiet'], memory.host);
  const json = memory.written.get('v.json') ?? '';
  if (json === '') throw new Error(`exit ${code}: ${memory.err()}`);
  return { verdict: parseVerdict(json, 'v.json'), err: memory.err(), json };
};

/** INF-006 is waivable and found in the fixture. */
const RULE = 'INF-006';
const blocking = ({ findings }: Verdict): readonly string[] => findings.filter(({ severity, outcome, waiver }) => severity === 'block' && (outcome === 'fail' || outcome === 'unknown') && waiver === null).map(({ rule }) => rule);
const waiver = (scope: string, more = 'expires: 2026-12-15'): string => `waivers: [{rule: ${RULE}, reason: old bus driver, owner: dana, ticket: T-311, ${more}, scope: ${scope}}]\n`;

/** Notices but for the one that every verdict of an incomplete catalogue carries. */
const about = ({ notices }: { readonly notices: readonly string[] }): readonly string[] => notices.filter((notice) => !notice.startsWith('This version has '));

describe('a waiver of the policy', () => {
  it('sets its finding aside in the verdict', async () => {
    const { verdict: before } = await gate('profile: seed\n');
    expect(blocking(before)).toContain(RULE);
    const { verdict } = await gate(waiver(`{packageDigest: '${before.packages[0]?.packageDigest ?? ''}'}`));
    const found = verdict.findings.find(({ rule }) => rule === RULE);
    expect(found).toMatchObject({ outcome: 'fail', waiver: { owner: 'dana', reason: 'old bus driver', expires: '2026-12-15', ticket: 'T-311' } });
    expect(blocking(verdict)).toEqual(blocking(before).filter((rule) => rule !== RULE));
    expect([verdict.blocking, verdict.counts.waived]).toEqual([before.blocking - 1, 1]);
    expect(about(verdict)).toEqual([]);
  });

  it.each([
    ['expired', waiver('{package: broken, max-version: 9.9.9.9}', 'expires: 2026-11-21'), `The waiver for ${RULE} (${POLICY}:1:12) waives nothing: it expired on 2026-11-21: renew it or fix the finding.`],
    ['for another version', waiver('{package: broken, max-version: 0.0.0.1}'), `The waiver for ${RULE} (${POLICY}:1:12) was not needed: nothing it covers was found.`],
  ])('that is %s blocks on and is said', async (_, policy, notice) => {
    const { verdict } = await gate(policy);
    expect(blocking(verdict)).toContain(RULE);
    expect(about(verdict)).toEqual([notice]);
  });

  it('that ends soon is said', async () => {
    const { verdict } = await gate(waiver('{package: broken, max-version: 9.9.9.9}', 'expires: 2026-11-25'));
    expect(about(verdict)).toEqual([`The waiver for ${RULE} (${POLICY}:1:12): it expires on 2026-11-25, in 7 days or less.`]);
  });
});

describe('an adoption baseline', () => {
  const ADOPTION = `adoption: {baseline: ${BASELINE}, until: 2027-03-01, owner: dana}\n`;

  it('lets old findings stand, except integrity', async () => {
    const { json, verdict: before } = await gate('profile: seed\n');
    const { verdict } = await gate(ADOPTION, { [BASELINE]: json }, '2026-12-22T10:00:00Z');
    expect(blocking(verdict)).toEqual(blocking(before).filter((rule) => NEVER_WAIVED.has(rule)));
    expect(blocking(verdict).length).toBeGreaterThan(0);
    expect(verdict.findings.length).toBe(before.findings.length);
    const { adoption } = verdict;
    expect(adoption).toMatchObject({ baseline: BASELINE, until: '2027-03-01', sha256: expect.stringMatching(/^[0-9a-f]{64}$/) });
    expect(adoption?.covered).toBeGreaterThan(0);
    expect(about(verdict)).toEqual([`${adoption?.covered ?? 0} finding(s) were there when driver-gate was adopted and do not block until 2027-03-01 (${BASELINE}, answered for by dana).`]);
  });

  it('covers nothing when its time is over, and says so', async () => {
    const { json } = await gate('profile: seed\n');
    const { verdict } = await gate(ADOPTION, { [BASELINE]: json }, '2027-03-02T10:00:00Z');
    expect(blocking(verdict)).toContain(RULE);
    expect(verdict.adoption?.covered).toBe(0);
    expect(about(verdict)).toEqual([`The adoption baseline ${BASELINE} covers nothing: the adoption baseline ended on 2027-03-01: fix what is left, or waive it finding by finding.`]);
  });

  it.each([
    ['is not there', {}, `exit 2: driver-gate: ${POLICY}:1:1: adoption.baseline: ${BASELINE} does not exist; commit the verdict.json of the first run there, or remove adoption`],
    ['is another file', { [BASELINE]: '{}' }, `exit 2: driver-gate: ${BASELINE}: this is no verdict.json that driver-gate wrote: schema: `],
  ])('that %s is a configuration error', async (_, files, message) => {
    await expect(gate(ADOPTION, files)).rejects.toThrow(message);
  });
});

describe('the baseline is read from where the policy is', () => {
  const asked: string[] = [];
  const forge: Pick<Forge, 'file'> = {
    file: async (path, ref, repository) => {
      asked.push(`${repository ?? ''}|${path}|${ref}`);
      return 'text';
    },
  };
  const host: Forge = new Proxy(Object.create(null), { get: (_, name) => (name === 'file' ? forge.file : undefined) });
  const here = { path: POLICY, repositoryPath: POLICY, text: 'profile: dev', inCheckout: true, named: false, read: (path: string) => `checkout:${path}` };

  it('the base commit of a pull request', async () => {
    const source = await basePolicy(host, here, { base: 'b'.repeat(40), head: 'a'.repeat(40) });
    expect(await source.companion?.(BASELINE)).toBe('text');
    expect(asked.at(-1)).toBe(`|${BASELINE}|${'b'.repeat(40)}`);
  });

  it('the repository of a shared policy', async () => {
    const source = await policyElsewhere(host, { repository: 'org/policies', path: 'p.yml', ref: 'v1' }, true);
    expect(await source.companion?.(BASELINE)).toBe('text');
    expect(asked.at(-1)).toBe(`org/policies|${BASELINE}|v1`);
  });

  it('the checkout of what was merged', async () => {
    expect(await checkedOutPolicy(here).companion?.(BASELINE)).toBe(`checkout:${BASELINE}`);
  });
});
