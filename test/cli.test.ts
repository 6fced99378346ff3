import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cli } from '../src/cli.ts';
import { COMMAND_NAMES, COMMANDS } from '../src/commands/help.ts';
import { parseVerdict } from '../src/gate/schema.ts';
import { VERSION } from '../src/gate/version.ts';
import { InputError } from '../src/policy/error.ts';
import { REPORT_FILES } from '../src/report/files.ts';
import { memoryHost, type MemoryMachine } from './support/memory-host.ts';

const fixture = (name: string, as: string): Record<string, Uint8Array> => {
  const folder = join(import.meta.dirname, 'fixtures', name);
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(paths.map((path) => [`${as}/${relative(folder, path).replaceAll('\\', '/')}`, readFileSync(path)]));
};
const GOOD = fixture('contoso-sensor', 'out/sensor');
const BROKEN = fixture('contoso-sensor-broken', 'out/broken');
const files = { ...GOOD, ...BROKEN, ...fixture('results', 'results'), ...fixture('policy', 'policy') };
/** What the example hands over, so that nothing blocks for want of evidence. */
const WITH_RESULTS = ['--policy', 'policy/driver-gate.yml', '--results', 'results/contoso-sensor/*'];

interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  readonly written: ReadonlyMap<string, string>;
}

const run = async (args: readonly string[], machine: MemoryMachine = { files }): Promise<Ran> => {
  const memory = memoryHost(machine);
  const code = await cli(args, memory.host);
  return { code, out: memory.out(), err: memory.err(), written: memory.written };
};

describe('help and version', () => {
  it('prints the version', async () => {
    expect(await run(['--version'])).toMatchObject({ code: 0, out: `${VERSION}\n`, err: '' });
  });

  it.each([['--help'], ['-h'], ['help']])('%s names every command', async (arg) => {
    const { code, out, err } = await run([arg]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    for (const name of COMMAND_NAMES) expect(out).toContain(`  ${name} `);
  });

  it.each(COMMAND_NAMES.flatMap((name) => [[[name, '--help']], [[name, '-h']], [['help', name]]] as const))('%j explains the command', async (args) => {
    const { code, out } = await run(args);
    const name = args.find((arg) => COMMAND_NAMES.some((known) => known === arg)) ?? '';
    expect({ code, first: out.split('\n')[0] }).toMatchObject({ code: 0, first: expect.stringContaining(`Usage: driver-gate ${name}`) });
  });

  it('describes exactly the flags a command has', () => {
    for (const name of COMMAND_NAMES) {
      const described = [...COMMANDS[name].help.matchAll(/^ {2}--([a-z-]+)/gm)].map(([, flag]) => flag);
      expect(described.toSorted()).toEqual(Object.keys(COMMANDS[name].flags).filter((flag) => flag !== 'help').toSorted());
    }
  });

  it('without a command it is a usage error that shows the help', async () => {
    const { code, out, err } = await run([]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('Usage: driver-gate COMMAND');
  });
});

describe('usage errors end with 2 and say what, where and how to mend it', () => {
  it.each([
    [['gat'], 'there is no command "gat"; did you mean "gate"?\nSee driver-gate --help'],
    [['rollout', 'status'], 'rollout status needs --ledger FILE'],
    [['rollout'], 'rollout needs one of plan, status, simulate'],
    [['init', 'here'], 'init takes no PATH; write --dir here for the folder of the repository'],
    [['init', '--product', 'Contoso NIC'], '--product: "Contoso NIC" is no name for a product; write small letters, digits and hyphens'],
    [['init', '--dir', 'out/sensor', '--dir', 'x'], '--dir was given twice; keep one'],
    [['gate'], 'gate needs a PATH: a package folder, a .cab or a .zip. Example: driver-gate gate out/package\nSee driver-gate gate --help'],
    [['gate', ''], 'PATH 1 is empty; an unset variable?'],
    [['gate', 'nowhere'], 'nowhere does not exist. Name a package folder'],
    [['gate', 'out/*.cab'], 'PATH "out/*.cab" matched nothing; correct the pattern'],
    [['gate', 'out/sensor', '--results', 'x/*.sarif'], '--results "x/*.sarif" matched nothing'],
    [['gate', 'out/sensor', '--results', 'x.sarif'], '--results x.sarif does not exist'],
    [['gate', 'out/sensor', '--evidence', 'e.yml'], '--evidence e.yml does not exist'],
    [['gate', 'out/sensor', '--plan', 'p.yml'], '--plan p.yml does not exist'],
    [['gate', 'out/sensor', '--baseline', 'old'], '--baseline old does not exist'],
    [['gate', 'out/sensor', '--policy', 'p.yml'], '--policy p.yml does not exist; name a policy file, or leave --policy out'],
    [['gate', 'out/sensor', '--stge', 'build'], 'there is no flag --stge; did you mean "--stage"?'],
    [['gate', 'out/sensor', '-q'], 'there is no flag -q; '],
    [['gate', 'out/sensor', '--stage', 'realease'], '--stage: "realease" is not known; did you mean "release"?'],
    [['gate', 'out/sensor', '--profile', 'strict'], '--profile: "strict" is not known; use one of seed, whcp, publisher, attestation, dev'],
    [['gate', 'out/sensor', '--channel', 'wu'], '--channel: "wu" is not known; use one of windows-update, wufb, vendor, oem, publisher'],
    [['gate', 'out/sensor', '--now', 'yesterday'], '--now: "yesterday" is no moment in time; write 2026-11-22, or 2026-11-22T10:00:00Z'],
    [['gate', 'out/sensor', '--now', '2026-02-30'], '--now: "2026-02-30" is no moment in time'],
    [['gate', 'out/sensor', '--now', '2026-11-22T10:00:00'], 'with Z or an offset'],
    [['gate', 'out/sensor', '--json'], '--json needs a value; write --json VALUE'],
    [['gate', 'out/sensor', '--json', '--quiet'], '--json needs a value'],
    [['gate', 'out/sensor', '--json='], '--json has an empty value; an unset variable?'],
    [['gate', 'out/sensor', '--json', 'a', '--json', 'b'], '--json was given twice; keep one'],
    [['gate', 'out/sensor', '--json', '-', '--sarif', '-'], '--json and --sarif both write to standard output; give one of them another file'],
    [['gate', 'out/sensor', '--html', 'x', '--markdown', 'x'], '--markdown and --html both write to x'],
    [['gate', 'out/sensor', '--quiet=yes'], '--quiet takes no value; remove "=yes"'],
    [['inspect'], 'inspect needs a PATH: any file, folder or archive'],
    [['explain'], 'explain needs a RULE-ID, or --all'],
    [['explain', 'SIGN-002', '--all'], 'either rule ids or --all, not both'],
    [['explain', 'SIGN-0002'], 'there is no rule "SIGN-0002"; did you mean "SIGN-002"?'],
    [['explain', 'SEC-006'], 'the rule SEC-006 is in the catalogue, but not part of this version'],
    [['schema'], 'schema needs one NAME: verdict, diff, policy, plan or evidence'],
    [['schema', 'verdict', 'policy'], 'schema needs one NAME'],
    [['schema', 'verdikt'], 'there is no schema "verdikt"; did you mean "verdict"?'],
    [['schema', 'health'], 'the schema "health" is not part of this version; use verdict, diff, policy, plan or evidence'],
  ])('%j', async (args, message) => {
    const { code, out, err, written } = await run(args);
    expect({ code, out, written: written.size }).toEqual({ code: 2, out: '', written: 0 });
    expect(err).toContain(`driver-gate: ${message.startsWith('with Z') || message.startsWith('either') ? '' : message}`);
    expect(err).toContain(message);
  });

  it('names line and key of a policy', async () => {
    const { code, err } = await run(['gate', 'out/sensor', '--policy', 'p.yml'], { files: { ...files, 'p.yml': 'profile: seed\nstagee: build\n' } });
    expect({ code, err }).toEqual({ code: 2, err: 'driver-gate: p.yml:2:1: unknown key "stagee"; did you mean "stage"?\n' });
  });

  it('says why a file could not be written', async () => {
    const changes = { writeText: (path: string): never => { throw new InputError(`${path} cannot be written: no space`, { file: path }); } };
    expect(await run(['gate', 'out/sensor', '--json', 'v.json'], { files, changes })).toMatchObject({ code: 2, err: 'driver-gate: v.json cannot be written: no space\n' });
  });

  it('passes on what the system refuses', async () => {
    const changes = { readText: (): never => { throw Object.assign(new Error("EACCES: permission denied, open 'p.yml'"), { code: 'EACCES', syscall: 'open' }); } };
    expect(await run(['gate', 'out/sensor', '--policy', 'p.yml'], { files: { ...files, 'p.yml': '' }, changes })).toMatchObject({ code: 2, err: "driver-gate: EACCES: permission denied, open 'p.yml'\n" });
  });
});

it('a fault of the program itself is 4, with its stack', async () => {
  const changes = { exists: (): never => { throw new TypeError('boom'); } };
  const { code, out, err } = await run(['gate', 'out/sensor'], { files, changes });
  expect({ code, out }).toEqual({ code: 4, out: '' });
  expect(err).toMatch(/^driver-gate: internal error, please report it: TypeError: boom\n {4}at /);
});

describe('gate', () => {
  it('is 0 for go and says so', async () => {
    const { code, out, err } = await run(['gate', 'out/sensor', ...WITH_RESULTS]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/^GO {2}sensor 1\.4\.0\.0 {2}stage build · profile seed\n/);
  });

  it('is 1 for no-go and names what to mend', async () => {
    const { code, out } = await run(['gate', 'out/broken', '--policy', 'policy/driver-gate.yml', '--results', 'results/contoso-sensor-broken/*']);
    expect(code).toBe(1);
    expect(out).toMatch(/^NO-GO {2}broken/);
    expect(out).toContain('Fix these');
  });

  it('judges several packages at once', async () => {
    const { code, out } = await run(['gate', 'out/sensor', 'out/broken', '--policy', 'policy/driver-gate.yml', '--results', 'results/**/*']);
    expect(code).toBe(1);
    expect(out).toContain('1 of 2 packages');
  });

  it('with --json - there is nothing but JSON on standard output', async () => {
    const { code, out, err } = await run(['gate', 'out/broken', '--json', '-']);
    expect(code).toBe(1);
    expect(parseVerdict(out, '-').decision).toBe('no-go');
    expect(err).toContain('NO-GO');
  });

  it('--quiet leaves nothing but what was asked for', async () => {
    expect(await run(['gate', 'out/sensor', '--quiet', ...WITH_RESULTS])).toMatchObject({ code: 0, out: '', err: '' });
    const { out, err } = await run(['gate', 'out/sensor', '--json=-', '--quiet', ...WITH_RESULTS]);
    expect(err).toBe('');
    expect(parseVerdict(out, '-').decision).toBe('go');
  });

  it('writes each format to its file, and all of them to a folder', async () => {
    const { written, out } = await run(['gate', 'out/sensor', '--json', 'a/v.json', '--sarif', 'v.sarif', '--junit', 'j.xml', '--markdown', 'r.md', '--html', 'r.html', '--report-dir', 'reports/', ...WITH_RESULTS]);
    const named = ['a/v.json', 'v.sarif', 'j.xml', 'r.md', 'r.html'];
    expect([...written.keys()].toSorted()).toEqual([...named, ...Object.values(REPORT_FILES).map((name) => `reports/${name}`)].toSorted());
    expect(written.get('a/v.json')).toBe(written.get('reports/verdict.json'));
    expect(out).toMatch(/^GO/);
  });

  it('takes stage, profile, channel and clock from the command line', async () => {
    const { out } = await run(['gate', 'out/sensor', '--stage', 'submission', '--profile=dev', '--channel', 'publisher', '--now', '2026-12-01T00:00:00+01:00', '--json', '-', '--quiet']);
    expect(parseVerdict(out, '-')).toMatchObject({ stage: 'submission', profile: 'dev', channel: 'vendor', generatedAt: '2026-11-30T23:00:00.000Z' });
  });

  it('reads the policy where it is expected, and the command line wins over it', async () => {
    const machine = { files: { ...files, '.github/driver-gate.yml': 'profile: whcp\nstage: submission\nchannel: wufb\n' } };
    const verdict = async (...args: readonly string[]) => parseVerdict((await run(['gate', 'out/sensor', '--json', '-', '--quiet', ...args], machine)).out, '-');
    expect(await verdict()).toMatchObject({ profile: 'whcp', stage: 'submission', channel: 'wufb', policy: { origin: 'file', path: '.github/driver-gate.yml' } });
    expect(await verdict('--stage', 'build', '--profile', 'dev')).toMatchObject({ profile: 'dev', stage: 'build' });
  });

  it('refuses a policy that lowers what may not be lowered, at any stage', async () => {
    const policy = 'rules:\n  SIGN-001:\n    severity: warn\n    reason: x\n';
    const { code, err } = await run(['gate', 'out/sensor', '--policy', 'p.yml', '--stage', 'build'], { files: { ...files, 'p.yml': policy } });
    expect({ code, err }).toEqual({ code: 2, err: 'driver-gate: p.yml:3:5: rules.SIGN-001.severity: "warn" is milder than "block" of profile seed, and SIGN-001 can never be lowered; remove the line, or raise it\n' });
  });

  it('expands a quoted pattern to the packages it names', async () => {
    const { out } = await run(['gate', 'out/*', '--json', '-', '--quiet']);
    expect(parseVerdict(out, '-').packages.map(({ name }) => name)).toEqual(['broken', 'sensor']);
  });

  it('takes a PATH that begins with a dash after --', async () => {
    expect((await run(['gate', '--', '-x'])).err).toContain('-x does not exist');
  });

  it('names a file that nothing can be made of, and refuses a plan that does not read', async () => {
    const { out } = await run(['gate', 'out/sensor', '--results', 'r.sarif'], { files: { ...files, 'r.sarif': '{}' } });
    expect(out).toContain('r.sarif was handed over, and no rule could make use of it');
    const { code, err } = await run(['gate', 'out/sensor', '--plan', 'p.yml'], { files: { ...files, 'p.yml': '' } });
    expect(code).toBe(2);
    expect(err).toContain('driver-gate: p.yml:1:1: ');
  });

  it('shows progress on a terminal only, and wipes it', async () => {
    const { err } = await run(['gate', 'out/sensor'], { files, terminal: { showsProgress: true } });
    expect(err).toMatch(/^\r\u001b\[2KReading sensor .*\r\u001b\[2K$/s);
    expect((await run(['gate', 'out/sensor', '--quiet'], { files, terminal: { showsProgress: true } })).err).toBe('');
  });

  it('paints only where the host says so', async () => {
    expect((await run(['gate', 'out/sensor'], { files, terminal: { colour: true } })).out).toContain('\u001b[');
    expect((await run(['gate', 'out/sensor'])).out).not.toContain('\u001b');
  });
});

describe('inspect', () => {
  it('says what files are, for people and as JSON', async () => {
    const { code, out } = await run(['inspect', 'out/sensor', '--json']);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toContainEqual(expect.objectContaining({ file: 'out/sensor/contososensor.inf', format: 'inf' }));
    expect((await run(['inspect', 'out/sensor/contososensor.inf'])).out).toContain('contososensor.inf');
  });

  it('is 0 for a broken file, 2 for one that is not there', async () => {
    expect((await run(['inspect', 'broken.cat'], { files: { 'broken.cat': 'MZ?' } })).code).toBe(0);
    expect(await run(['inspect', 'nowhere.sys'])).toMatchObject({ code: 2, out: '', err: 'driver-gate: nowhere.sys does not exist.\n' });
  });
});

describe('explain', () => {
  it('says what a rule is for', async () => {
    const { code, out } = await run(['explain', 'sign-002']);
    expect(code).toBe(0);
    for (const part of ['SIGN-002', 'demanded by', 'S16', 'whcp block', 'authority', 'remedy', 'never']) expect(out).toContain(part);
    expect(out.split('\n').filter((line) => [...line].length > 80)).toEqual([]);
  });

  it('as JSON: one rule is an object, several are a list', async () => {
    expect(JSON.parse((await run(['explain', 'SIGN-002', '--json'])).out)).toMatchObject({ id: 'SIGN-002', waivable: false, severity: { seed: 'block', attestation: 'info' } });
    expect(JSON.parse((await run(['explain', 'SIGN-002', 'CAT-001', '--json'])).out)).toMatchObject([{ id: 'SIGN-002' }, { id: 'CAT-001' }]);
    expect(JSON.parse((await run(['explain', '--all', '--json'])).out).length).toBeGreaterThan(20);
  });

  it('names the channels that raise a rule', async () => {
    expect((await run(['explain', 'PKG-011'])).out).toContain('at least block on channel windows-update');
  });
});

describe('schema', () => {
  it.each(['verdict', 'policy', 'plan', 'evidence'])('%s is a strict JSON Schema', async (name) => {
    const { code, out } = await run(['schema', name]);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ $schema: 'https://json-schema.org/draft/2020-12/schema', type: 'object', additionalProperties: false });
  });

  it('tells an editor which values of a policy are no text', async () => {
    const { properties } = JSON.parse((await run(['schema', 'policy'])).out);
    expect(properties).toMatchObject({ 'first-release': { type: 'boolean' }, 'min-configs': { type: 'integer' }, stage: { enum: ['build', 'submission', 'release'] } });
  });
});

describe('a baseline', () => {
  const judged = (baseline: string, more: Record<string, Uint8Array>) => run(['gate', 'out/sensor', '--stage', 'release', '--baseline', baseline, '--quiet'], { files: { ...GOOD, ...more } });

  it('that holds no package is a mistake, not a difference', async () => {
    expect(await judged('old', { 'old/readme.txt': new Uint8Array(3) })).toMatchObject({ code: 2, err: expect.stringContaining('old holds no driver package to compare with') });
  });

  it('from which the INF differs in one byte is refused, with both lines', async () => {
    const inf = Uint8Array.from(GOOD['out/sensor/contososensor.inf'] ?? []);
    const digit = new TextDecoder('utf-16le').decode(inf).indexOf('1.4.0.0') + 2;
    inf[2 + digit * 2] = '5'.charCodeAt(0);
    const old = Object.fromEntries(Object.entries(fixture('contoso-sensor', 'old')).map(([path, data]) => [path, path === 'old/contososensor.inf' ? inf : data]));
    const { out } = await run(['gate', 'out/sensor', '--stage', 'release', '--baseline', 'old', '--quiet', '--json', '-'], { files: { ...GOOD, ...old } });
    const found = parseVerdict(out, 'verdict.json').findings.filter(({ rule, outcome }) => rule === 'SIGN-011' && outcome === 'fail');
    expect(found).toMatchObject([{ file: 'contososensor.inf', message: expect.stringMatching(/line \d+ was "DriverVer +=.*,1\.5\.0\.0" and is "DriverVer +=.*,1\.4\.0\.0"/) }]);
    expect(found[0]?.line).toBeGreaterThan(1);
  });

  it('that cannot be read whole is a mistake, not a difference', async () => {
    const twins = { 'old/a.inf': new Uint8Array(3), 'old/A.INF': new Uint8Array(3) };
    expect(await judged('old', twins)).toMatchObject({ code: 2, err: expect.stringContaining('--baseline old cannot be compared with: A.INF and a.inf are one path on Windows') });
  });
});

describe('several packages of one name', () => {
  it('are counted and named apart, and each only once', async () => {
    const twins = { ...fixture('contoso-sensor', 'x64/sensor'), ...fixture('contoso-sensor', 'arm64/sensor') };
    const { out } = await run(['gate', 'x64/sensor', 'arm64/sensor', 'x64/sensor', '--json', '-', '--now', '2026-02-01'], { files: twins });
    const verdict = parseVerdict(out, 'verdict.json');
    expect(verdict.packages.map(({ name }) => name)).toEqual(['x64/sensor', 'arm64/sensor']);
    expect(new Set(verdict.findings.map((finding) => finding.package))).toEqual(new Set(['x64/sensor', 'arm64/sensor']));
    expect(new Set(verdict.findings.map(({ fingerprint }) => fingerprint)).size).toBe(verdict.findings.length);
    const alone = parseVerdict((await run(['gate', 'x64/sensor', '--json', '-', '--now', '2026-02-01'], { files: twins })).out, 'verdict.json');
    expect(verdict.counts.pass).toBe(2 * alone.counts.pass);
  });
});
