import { describe, expect, it } from 'vitest';
import { cli } from '../../src/cli.ts';
import { legNames, parseExpected } from '../../src/commands/report.ts';
import { parseVerdict } from '../../src/gate/schema.ts';
import type { Verdict } from '../../src/gate/verdict.ts';
import { renderComment } from '../../src/report/comment.ts';
import { memoryHost } from '../support/memory-host.ts';
import { aFinding, aPackage, aVerdict } from '../support/verdicts.ts';

const of = (name: string, changes: Partial<Verdict> = {}): string =>
  JSON.stringify(aVerdict([aFinding('INF-001', { package: name, outcome: 'pass' })], { packages: [aPackage({ name, path: `out/${name}` })], notices: [], ...changes }));

const run = async (args: readonly string[], files: Readonly<Record<string, string>>) => {
  const memory = memoryHost({ files });
  const code = await cli(['report', ...args], memory.host);
  return { code, out: memory.out(), err: memory.err(), written: memory.written };
};

describe('driver-gate report', () => {
  const files = { 'verdicts/audio/verdict.json': of('audio'), 'verdicts/nic/verdict.json': of('nic') };

  it('merges verdict files into one, and writes every kind of report of it', async () => {
    const { code, out, written } = await run(['verdicts/*/verdict.json', '--expect', 'audio,nic', '--report-dir', 'out'], files);
    expect(code).toBe(0);
    expect(out).toContain('GO  2 packages');
    expect([...written.keys()].sort()).toEqual(['out/checksums.txt', 'out/junit.xml', 'out/predicate.json', 'out/report.html', 'out/report.md', 'out/verdict.json', 'out/verdict.sarif']);
    expect(parseVerdict(written.get('out/verdict.json') ?? '', 'v').packages.map(({ name }) => name)).toEqual(['audio', 'nic']);
  });

  it('renders a single verdict again', async () => {
    const { code, out } = await run(['v.json', '--json', '-'], { 'v.json': of('audio') });
    expect(code).toBe(0);
    expect(parseVerdict(out, 'v')).toMatchObject({ decision: 'go', packages: [{ name: 'audio' }] });
  });

  it.each([
    ['a leg is missing', ['verdicts/*/verdict.json', '--expect', '3'], files, '1 of 3 expected verdicts are missing'],
    ['none is there although one should be', ['verdicts/*.json', '--expect', '1'], {}, '1 of 1 expected verdicts is missing'],
    ['a file is torn', ['verdicts/*/verdict.json'], { ...files, 'verdicts/usb/verdict.json': of('usb').slice(0, 100) }, 'The verdict of usb cannot be read This is not JSON'],
    ['a file is something else', ['verdicts/*/verdict.json'], { ...files, 'verdicts/usb/verdict.json': '{"schema": "driver-gate/verdict/2"}' }, 'The verdict of usb cannot be read This is no verdict of driver-gate: schema'],
  ])('is a no-go when %s', async (_, args, given, message) => {
    const { code, out } = await run(args, given);
    expect(code).toBe(1);
    expect(out).toContain('GATE-001');
    expect(out.replaceAll(/\s+/g, ' ')).toContain(message);
  });

  it.each([
    ['no file', [], {}, 'report needs a FILE'],
    ['a file that is not there', ['no.json'], {}, 'no.json does not exist'],
    ['a pattern without a match', ['v/*.json'], {}, '"v/*.json" matched nothing'],
    ['an expectation of nothing', ['v.json', '--expect', '0'], { 'v.json': of('a') }, 'expect: 0 is not between 1 and 2000'],
    ['a flag that belongs to gate', ['v.json', '--stage', 'build'], { 'v.json': of('a') }, 'there is no flag --stage'],
  ])('refuses %s', async (_, args, given, message) => {
    const { code, err } = await run(args, given);
    expect(code).toBe(2);
    expect(err).toContain(message);
  });
});

describe('a matrix of 300 packages', () => {
  const files = Object.fromEntries(Array.from({ length: 300 }, (_, at) => [`verdicts/leg-${at}/verdict.json`, of(`package-${at}`)]));

  it('is one verdict, one comment that fits, one SARIF file', async () => {
    const { code, written } = await run(['verdicts/*/verdict.json', '--expect', '300', '--report-dir', 'out', '--quiet'], files);
    expect(code).toBe(0);
    const verdict = parseVerdict(written.get('out/verdict.json') ?? '', 'v');
    expect(verdict).toMatchObject({ decision: 'go', blocking: 0, counts: { pass: 300 } });
    expect(verdict.packages).toHaveLength(300);
    expect(JSON.parse(written.get('out/verdict.sarif') ?? '').runs).toHaveLength(1);
    expect(renderComment(verdict, {}, { key: 'k', run: 1, attempt: 1, sha: 'abc', digest: 'd', fingerprints: [] }).length).toBeLessThan(60_000);
  });

  it('is a no-go when one of them failed, and names it', async () => {
    const { 'verdicts/leg-177/verdict.json': _, ...others } = files;
    const names = Array.from({ length: 300 }, (__, at) => `leg-${at}`).join(',');
    const { code, out } = await run(['verdicts/*/verdict.json', '--expect', names], others);
    expect(code).toBe(1);
    expect(out).toContain('The verdict of leg-177 is missing');
  });
});

describe('names of legs', () => {
  it.each([
    ['the folder an artifact was unpacked into', ['v/driver-gate-audio/verdict.json', 'v/driver-gate-nic/verdict.json'], ['driver-gate-audio', 'driver-gate-nic']],
    ['the folder of a single one', ['verdicts/audio/verdict.json'], ['audio']],
    ['the file, where all lie in one folder', ['v/audio.json', 'v/nic.json'], ['audio', 'nic']],
    ['the whole path, where nothing shorter tells them apart', ['a/x/verdict.json', 'b/x/verdict.json'], ['a/x/verdict.json', 'b/x/verdict.json']],
  ])('are taken from %s', (_, paths, names) => expect(legNames(paths)).toEqual(names));

  it('may be expected one per line or separated by commas', () => {
    expect(parseExpected('audio, nic\nusb')).toEqual({ names: ['audio', 'nic', 'usb'] });
    expect(parseExpected('12')).toEqual({ count: 12 });
    expect(() => parseExpected('a,a')).toThrow('"a" is named twice');
  });
});
