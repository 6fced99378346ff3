import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { cli } from '../../src/cli.ts';
import { startingFiles } from '../../src/commands/init.ts';
import { readManifest } from '../../src/policy/manifest.ts';
import { parsePlan } from '../../src/policy/plan.ts';
import { parsePolicy } from '../../src/policy/policy.ts';
import { memoryHost } from '../support/memory-host.ts';

const POLICY = '.github/driver-gate.yml';
const PLAN = '.github/driver-rollout.yml';
const EVIDENCE = 'driver-gate.evidence.yml';
const WORKFLOW = '.github/workflows/driver-gate.yml';
const REPORT = '.github/workflows/driver-gate-report.yml';
const RELEASE = '.github/workflows/driver-release.yml';
const ALL = [POLICY, PLAN, EVIDENCE, WORKFLOW, REPORT, RELEASE];

const run = async (args: readonly string[], files: Readonly<Record<string, string>> = {}) => {
  const memory = memoryHost({ files });
  const code = await cli(['init', ...args], memory.host);
  return { code, out: memory.out(), err: memory.err(), written: memory.written };
};
const textOf = (path: string, product = 'contoso-nic'): string => startingFiles(product).find((file) => file.path === path)?.text ?? '';

/** With everything that is commented out; a comment for people has a blank behind its `#`. */
const withExamples = (text: string): string => text.replaceAll(/^#(?! )(?=\S)/gm, '').replaceAll(/^#( {2,})/gm, '$1');

describe('what init writes', () => {
  it('is a policy that passes its schema, and begins mildly', () => {
    expect(parsePolicy(textOf(POLICY), POLICY)).toMatchObject({ profile: 'dev', stage: 'build', waivers: [], adoption: undefined });
  });

  it('is a policy whose examples pass too', () => {
    const policy = parsePolicy(withExamples(textOf(POLICY)), POLICY);
    expect(policy).toMatchObject({ firstRelease: true, minConfigs: 3, interfaces: 'none', dependencies: [], ownedVendorIds: ['VEN_1234'], roles: { security: ['sam'], lab: ['org/lab'] } });
    expect([policy.targets.length, policy.waivers.length, policy.registeredCertificates.length, policy.adoption?.owner, Object.keys(policy.rules)]).toEqual([2, 1, 1, 'dana', ['PE-003']]);
  });

  it('is a plan that passes its schema, for the product named', () => {
    const plan = parsePlan(textOf(PLAN), PLAN);
    expect(plan).toMatchObject({ product: 'contoso-nic', channel: 'windows-update', package: { asset: 'contoso-nic-*.cab' }, owners: { 'release-manager': [], quality: [] } });
    expect(plan.rings.map(({ phase }) => phase)).toEqual(['pilot', 'gradual', 'gradual', 'gradual', 'full']);
  });

  it('is a plan that grows, measures and turns back by numbers', () => {
    const { rings, health, rollback, escalation, pause } = parsePlan(textOf(PLAN), PLAN);
    const shares = rings.flatMap(({ expectedPercent }) => (expectedPercent === undefined ? [] : [expectedPercent]));
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(rings.slice(0, -1).every(({ bake, minDevices }) => (bake?.hours ?? 0) >= 24 && (minDevices ?? 0) > 0)).toBe(true);
    expect(rings.at(-1)?.monitor?.hours).toBe(720);
    expect(health.metrics.every(({ bar }) => bar !== undefined)).toBe(true);
    expect(rollback.criteria.every(({ metric, above, window, owner }) => metric !== undefined && above !== undefined && window !== undefined && owner !== undefined)).toBe(true);
    expect(escalation.levels.map(({ who }) => who)).toContain('microsoft');
    expect(pause?.operator).toBe('release-manager');
  });

  it('is a plan whose examples pass too', () => {
    const plan = parsePlan(withExamples(textOf(PLAN)), PLAN);
    expect([plan.freeze?.moratoria.length, plan.pause?.tested, plan.communications?.audience, plan.support?.endOfSupport]).toEqual([1, '2026-10-30', ['oem', 'customers'], '2030-06-30']);
  });

  it('is an evidence manifest without claims, whose examples pass too', () => {
    const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
    expect(readManifest(bytes(textOf(EVIDENCE)), EVIDENCE)).toEqual({ file: EVIDENCE, claims: [], problems: [] });
    const { claims, problems } = readManifest(bytes(withExamples(textOf(EVIDENCE).replace('claims: []', 'claims:'))), EVIDENCE);
    expect(problems).toEqual([]);
    expect(claims.map(({ type }) => type)).toEqual(['hardware-matrix', 'security-checklist']);
  });

  it.each([[REPORT, 'report.yml'], [RELEASE, 'release.yml']])('writes %s as the README shows it', (path, sample) =>
    expect(textOf(path)).toBe(readFileSync(join(import.meta.dirname, '../../.github/samples', sample), 'utf8')));

  it('is the workflow of the README, with inputs the Action has', () => {
    const text = textOf(WORKFLOW);
    expect(text).toBe(readFileSync(join(import.meta.dirname, '../../.github/samples/gate.yml'), 'utf8'));
    const { inputs }: { inputs: Readonly<Record<string, unknown>> } = parse(readFileSync(join(import.meta.dirname, '../../action.yml'), 'utf8'));
    const { jobs }: { jobs: { gate: { steps: readonly { id?: string; with?: Readonly<Record<string, unknown>> }[] } } } = parse(text);
    const used = Object.keys(jobs.gate.steps.find(({ id }) => id === 'gate')?.with ?? {});
    expect(used.filter((input) => !Object.keys(inputs).includes(input))).toEqual([]);
  });
});

describe('init', () => {
  it('writes all of it and says what comes next', async () => {
    const { code, out, err, written } = await run(['--product', 'contoso-nic']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect([...written.keys()]).toEqual(ALL);
    for (const path of ALL) {
      expect(written.get(path)).toBe(textOf(path));
      expect(out).toContain(path);
    }
    expect(out).toContain('Next: driver-gate gate PATH');
  });

  it('writes into another folder, with a product nobody named', async () => {
    const { written } = await run(['--dir', 'repo/']);
    expect([...written.keys()]).toEqual(ALL.map((path) => `repo/${path}`));
    expect(written.get(`repo/${PLAN}`)).toContain('product: my-driver\n');
  });

  it('never writes over a file, and then writes nothing', async () => {
    const { code, err, out, written } = await run([], { [POLICY]: 'profile: whcp\n' });
    expect({ code, out, written: written.size }).toEqual({ code: 2, out: '', written: 0 });
    expect(err).toContain(`${POLICY} is there already; nothing was written. Move it away, or write over it with --force`);
    expect((await run([], { [POLICY]: '', [WORKFLOW]: '' })).err).toContain(`${POLICY}, ${WORKFLOW} are there already; nothing was written.`);
  });

  it('writes over it with --force', async () => {
    const { code, written } = await run(['--force'], { [POLICY]: 'profile: whcp\n' });
    expect({ code, policy: written.get(POLICY) }).toEqual({ code: 0, policy: textOf(POLICY) });
  });

  it('leaves a repository that gate can be run in', async () => {
    const { written } = await run([]);
    const memory = memoryHost({ files: { ...Object.fromEntries(written), 'out/p/a.inf': '[Version]\r\nSignature="$Windows NT$"\r\n' } });
    expect(await cli(['gate', 'out/p', '--json', 'v.json', '--quiet'], memory.host)).toBe(1);
    expect(JSON.parse(memory.written.get('v.json') ?? '')).toMatchObject({ profile: 'dev', policy: { origin: 'file', path: POLICY } });
  });
});
