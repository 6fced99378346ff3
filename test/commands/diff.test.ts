import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cli } from '../../src/cli.ts';
import { listChange } from '../../src/gate/diff.ts';
import { DIFF_FILE } from '../../src/gate/diff-schema.ts';
import { concat, utf16le } from '../support/der.ts';
import { contosoSensor, type Files } from '../support/example-package.ts';
import { memoryHost } from '../support/memory-host.ts';
import { released } from '../support/signed-package.ts';
import { buildPe } from '../support/signer/pe-image.ts';

const at = (folder: string, files: Files): Record<string, Uint8Array> => Object.fromEntries([...files].map(([name, data]) => [`${folder}/${name}`, data]));

const run = async (args: readonly string[], files: Readonly<Record<string, Uint8Array>>) => {
  const { host, out, err } = memoryHost({ files, terminal: { columns: 120 } });
  return { code: await cli(['diff', ...args], host), out: out(), err: err() };
};
const json = async (a: Files, b: Files) => {
  const { code, out, err } = await run(['old', 'new', '--json'], { ...at('old', a), ...at('new', b) });
  expect([code, err]).toEqual([0, '']);
  const found = DIFF_FILE.parse(JSON.parse(out));
  expect(found.packages).toHaveLength(1);
  const [first] = found.packages;
  if (first === undefined) throw new Error('no package');
  return first;
};

const infOf = (files: Files): string => new TextDecoder('utf-16le').decode(files.get('contososensor.inf')).replace('\ufeff', '');
const withInf = (files: Files, change: (text: string) => string): Files => new Map([...files, ['contososensor.inf', concat(Uint8Array.of(0xff, 0xfe), utf16le(change(infOf(files))))]]);
const old = contosoSensor();

const driver = (version: string, functions: readonly string[]): Uint8Array => buildPe({ architecture: 'amd64', imports: { 'ntoskrnl.exe': functions }, version: { file: version } });

describe('the difference of two releases', () => {
  it('is none for the same bytes', async () => {
    expect((await json(old, old)).change).toBe('same');
    expect((await run(['old', 'new'], { ...at('old', old), ...at('new', old) })).out).toContain('no difference, byte for byte');
  });

  it('is only the signature for what came back signed', async () => {
    const found = await json(old, released(old, { signer: 'attested' }));
    expect(found.packageDigest.a).toBe(found.packageDigest.b);
    expect(found).toMatchObject({ change: 'changed', sections: [], imports: [], services: [], hardwareIds: { added: [], removed: [] } });
    expect(found.files.map(({ path, change }) => `${change} ${path}`)).toEqual(['signature amd64/contososensor.sys', 'signature arm64/contososensor.sys', 'added contososensor.cat']);
    expect(found.grades.map(({ a }) => a)).toEqual(['unsigned', 'unsigned']);
  });

  it('ignores how an INF is written, and shows what it means', async () => {
    const spaced = withInf(old, (text) => text.replaceAll(' = ', '=').replaceAll('\r\n', '\r\n; a comment\r\n'));
    expect((await json(old, spaced)).sections).toEqual([]);
    const renamed = withInf(old, (text) => text.replace('"Contoso Sensor Hub Driver"', '"Another Name"'));
    const { sections } = await json(old, renamed);
    expect(sections.length).toBeGreaterThan(0);
    expect(JSON.stringify(sections)).toContain('Another Name');
    expect(sections.map(({ section }) => section.toLowerCase())).not.toContain('strings');
  });

  it('shows hardware IDs, targets, services, DriverVer, files, imports and versions', async () => {
    const before: Files = new Map([...old, ['amd64/contososensor.sys', driver('1.0.0.0', ['DbgPrintEx', 'ZwClose'])], ['tool.txt', new Uint8Array(3)]]);
    const base = new Map([...old, ['amd64/contososensor.sys', driver('1.1.0.0', ['DbgPrintEx', 'MmMapIoSpace'])], ['table.bin', new Uint8Array(9)]]);
    const after = withInf(base, (text) => text.replaceAll('DEV_5E01', 'DEV_5E02').replace('NTamd64.10.0...17763', 'NTamd64.10.0...19041').replaceAll('.NTamd64.10.0...17763]', '.NTamd64.10.0...19041]').replaceAll(/StartType\s*=\s*3/g, 'StartType = 0').replace(/DriverVer\s*=\s*\S+/, 'DriverVer = 02/03/2026,1.5.0.0'));
    const found = await json(before, after);
    expect(found.driverVer.b).toEqual({ date: '2026-02-03', version: '1.5.0.0' });
    expect(found.hardwareIds.added[0]).toMatch(/dev_5e02$/);
    expect(found.hardwareIds.removed[0]).toMatch(/dev_5e01$/);
    expect(found.targets).toEqual({ added: ['ntamd64.10.0...19041'], removed: ['ntamd64.10.0...17763'] });
    expect(found.services).toContainEqual(expect.objectContaining({ change: 'changed', architecture: 'amd64', fields: [{ field: 'startType', a: '3', b: '0' }] }));
    expect(found.imports).toEqual([{ file: 'amd64/contososensor.sys', added: ['ntoskrnl.exe!MmMapIoSpace'], removed: ['ntoskrnl.exe!ZwClose'] }]);
    expect(found.fileVersions).toEqual([{ file: 'amd64/contososensor.sys', a: '1.0.0.0', b: '1.1.0.0' }]);
    expect(found.files.map(({ path, change }) => `${change} ${path}`).sort()).toEqual(['added table.bin', 'changed amd64/contososensor.sys', 'changed contososensor.inf', 'removed tool.txt']);
    const { out } = await run(['old', 'new'], { ...at('old', before), ...at('new', after) });
    await expect(out.replaceAll(/\b[0-9a-f]{12}\b/g, '<digest>')).toMatchFileSnapshot('../golden/diff.txt');
  });

  it('says what it could not read', async () => {
    const torn: Files = new Map([...old, ['amd64/contososensor.sys', new TextEncoder().encode('MZ torn')]]);
    expect((await json(old, torn)).unread).toEqual([expect.stringMatching(/^new\/amd64\/contososensor\.sys: /)]);
  });

  it('pairs packages by name, then by their INFs; the rest came or went', async () => {
    const files = { ...at('old/a', old), ...at('old/gone', withInf(old, (text) => text)), ...at('new/a', old), ...at('new/fresh', old) };
    const renamed = { ...at('old/a', old), ...at('new/b', old) };
    const only = async (all: Readonly<Record<string, Uint8Array>>) => DIFF_FILE.parse(JSON.parse((await run(['old', 'new', '--json'], all)).out)).packages.map(({ name, change }) => `${name} ${change}`);
    expect(await only(renamed)).toEqual(['b same']);
    expect(await only(files)).toEqual(['a same', 'fresh same']);
    expect(await only({ ...at('old/a', old), ...at('new/a', old), ...at('new/b', old) })).toEqual(['a same', 'b added']);
    expect(await only({ ...at('old/a', old), ...at('old/b', old), ...at('new/b', old) })).toEqual(['b same', 'a removed']);
  });

  it.each([
    [[], /needs two paths/], [['old'], /needs two paths/], [['old', 'new', 'third'], /needs two paths/], [['old', 'missing'], /missing does not exist/], [['empty', 'old'], /holds no driver package/], [['old', 'new', '--jsn'], /there is no flag --jsn/],
  ] as const)('%j is a mistake', async (args, message) => {
    const { code, err } = await run(args, { ...at('old', old), ...at('new', old), 'empty/x': new Uint8Array() });
    expect([code, err]).toEqual([2, expect.stringMatching(message)]);
  });
});

describe('a change of lists', () => {
  it('leads from one to the other, whatever they hold', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom('a', 'b', 'c', '__proto__')), fc.array(fc.constantFrom('a', 'b', 'c', '__proto__')), (a, b) => {
      const { added, removed } = listChange(a, b);
      const kept: string[] = [...a];
      for (const each of removed) kept.splice(kept.indexOf(each), 1);
      expect([...kept, ...added].sort()).toEqual([...b].sort());
      expect(added.some((each) => removed.includes(each))).toBe(false);
    }));
  });
});
