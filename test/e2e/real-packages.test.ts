import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { windivertFiles, wintunDll, wintunPackage } from '../support/npm-fixtures.ts';
import { withoutSignature } from '../support/signer/pe-file.ts';
import { failing, gateJson, NODES, runBundle } from './bundle.ts';

const scratch = mkdtempSync(join(tmpdir(), 'real-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

let count = 0;
/** A fresh copy of a wintun package under the name a user would give it; `change` edits it. */
const copyOf = (architecture: 'amd64' | 'arm64' | 'x86' | 'arm', change: (folder: string) => void = () => undefined): string => {
  const folder = join(scratch, String(count++), 'wintun');
  mkdirSync(folder, { recursive: true });
  cpSync(wintunPackage(architecture).folder, folder, { recursive: true });
  change(folder);
  return folder;
};

/** What the vendor submitted: no catalog, no signature. */
const submissionOf = (architecture: 'amd64' | 'arm64' | 'x86'): string =>
  copyOf(architecture, (folder) => {
    rmSync(join(folder, 'wintun.cat'));
    const driver = join(folder, 'wintun.sys');
    writeFileSync(driver, withoutSignature(readFileSync(driver)));
  });

const edit = (file: string, change: (data: Buffer) => Uint8Array) => (folder: string): void => {
  const path = join(folder, file);
  writeFileSync(path, change(readFileSync(path)));
};
const flip = (at: (data: Buffer) => number) => (data: Buffer): Uint8Array => {
  const offset = at(data);
  data[offset] = (data[offset] ?? 0) ^ 0x01;
  return data;
};

describe.each(Object.keys(NODES))('real packages through dist/ on %s', (node) => {
  it('runs on that Node', () => {
    const { stdout } = spawnSync(NODES[node] ?? '', ['-p', 'process.version'], { encoding: 'utf8' });
    console.log(`${node}: process.version ${stdout.trim()}`);
    expect(stdout).toMatch(node === 'Node 20' ? /^v20\./ : /^v24\./);
    expect(runBundle(['--version'], { node }).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  it.each(['amd64', 'arm64', 'x86'] as const)('wintun %s is an HLK-certified package, go with its submission as baseline', (architecture) => {
    const { verdict, ran } = gateJson([copyOf(architecture), '--stage', 'release', '--profile', 'whcp', '--baseline', submissionOf(architecture), '--now', '2026-11-23T00:00:00Z'], { node });
    expect(verdict.packages[0]).toMatchObject({ name: 'wintun', grade: 'whcp' });
    expect(verdict.packages[0]?.files.map(({ path, inCatalog }) => [path, inCatalog])).toEqual([['wintun.cat', null], ['wintun.inf', true], ['wintun.sys', true]]);
    expect(verdict.findings.filter(({ severity, outcome }) => severity === 'block' && (outcome === 'fail' || outcome === 'unknown'))).toEqual([]);
    expect([verdict.decision, ran.code]).toEqual(['go', 0]);
  });

  it('wintun arm is cross-signed and no-go', () => {
    const { verdict, ran } = gateJson([copyOf('arm'), '--stage', 'release', '--profile', 'whcp'], { node });
    expect(verdict.packages[0]?.grade).toBe('cross-signed');
    expect(ran.code).toBe(1);
    expect(failing(verdict)).toEqual(expect.arrayContaining(['SIGN-002', 'SIGN-007']));
  });

  it('WinDivert64.sys carries a valid attested signature below the vendor', () => {
    const { stdout } = runBundle(['inspect', windivertFiles().sys64.path, '--json'], { node });
    const [file]: readonly { readonly signatures: readonly { readonly place: string; readonly grade: string; readonly valid: boolean }[] }[] = JSON.parse(stdout);
    expect(file?.signatures.map(({ place, grade, valid }) => [place, grade, valid])).toEqual([['embedded', 'ev', true], ['nested', 'attested', true]]);
  });
});

const release = (folder: string) => gateJson([folder, '--stage', 'release', '--profile', 'whcp', '--now', '2026-11-23T00:00:00Z']).verdict;

describe('one changed byte', () => {
  const clean = release(copyOf('amd64'));
  const baselineRules = new Set(clean.findings.map(({ rule, outcome }) => `${rule} ${outcome}`));

  it.each([
    ['in the driver code', edit('wintun.sys', flip(() => 0x600)), ['CAT-002', 'CAT-003', 'SIGN-004'], 'wintun.sys'],
    ['in the INF', edit('wintun.inf', flip((data) => data.indexOf('Wintun'))), ['CAT-002', 'CAT-003'], 'wintun.inf'],
  ])('%s makes exactly the digest rules fail and names file and digests', (_, change, expected, file) => {
    const verdict = release(copyOf('amd64', change));
    expect(verdict.decision).toBe('no-go');
    const failed = failing(verdict);
    expect(failed.length).toBeGreaterThan(0);
    expect(failed.filter((rule) => !expected.includes(rule))).toEqual([]);
    for (const rule of failed) {
      const findings = verdict.findings.filter((finding) => finding.rule === rule && finding.outcome === 'fail');
      expect(findings.map((finding) => finding.file)).toEqual([file]);
      expect(findings[0]?.message.match(/[0-9a-f]{12,64}/g)?.length).toBeGreaterThanOrEqual(2);
    }
    const moved = verdict.findings.filter(({ rule, outcome }) => outcome === 'fail' && !baselineRules.has(`${rule} ${outcome}`)).map(({ rule }) => rule);
    expect([...new Set(moved)].filter((rule) => !expected.includes(rule))).toEqual([]);
  });

  it('an INF whose line ends git rewrote is reported with that cause and the .gitattributes remedy', () => {
    const verdict = release(copyOf('amd64', edit('wintun.inf', (data) => Buffer.from(data.toString('latin1').replaceAll('\r\n', '\n'), 'latin1'))));
    const finding = verdict.findings.find(({ rule, outcome }) => rule === 'CAT-002' && outcome === 'fail');
    expect(finding?.file).toBe('wintun.inf');
    expect(finding?.message).toMatch(/line end/i);
    expect(`${finding?.message} ${finding?.remedy}`).toContain('.gitattributes');
  });
});

describe('drivers embedded in a DLL', () => {
  it('inspect --extract writes them out, byte for byte', () => {
    const dll = join(scratch, 'wintun-amd64.dll');
    writeFileSync(dll, wintunDll('amd64'));
    const out = join(scratch, 'extracted');
    expect(runBundle(['inspect', dll, '--extract', out]).code).toBe(0);
    const found = spawnSync('find', [out, '-type', 'f'], { encoding: 'utf8' }).stdout.split('\n').filter((path) => path !== '');
    const driver = found.find((path) => /wintun\.sys$/i.test(path));
    expect(driver === undefined ? undefined : Buffer.compare(readFileSync(driver), Buffer.from(wintunPackage('amd64').sys))).toBe(0);
  });
});
