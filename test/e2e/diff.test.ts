import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { DIFF_FILE } from '../../src/gate/diff-schema.ts';
import { contosoSensor, writePackage } from '../support/example-package.ts';
import { released, submission } from '../support/signed-package.ts';
import { NODES, runBundle } from './bundle.ts';

const scratch = mkdtempSync(join(tmpdir(), 'diff-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const old = contosoSensor();
const cabinet = join(scratch, 'submitted.cab');
writeFileSync(cabinet, submission({ sensor: old }));
const folder = writePackage(join(scratch, 'sensor'), new Map([...released(old, { signer: 'attested' }), ['extra.bin', new Uint8Array(5)]]));

describe.each(Object.keys(NODES))('diff through dist/ on %s', (node) => {
  it('compares a cabinet with a folder, and answers with exit code 0', () => {
    const { code, stdout } = runBundle(['diff', cabinet, folder, '--json'], { node });
    expect(code).toBe(0);
    const { packages } = DIFF_FILE.parse(JSON.parse(stdout));
    expect(packages.map(({ files }) => files.map(({ path, change }) => `${change} ${path}`).sort())).toEqual([
      ['added contososensor.cat', 'added extra.bin', 'signature amd64/contososensor.sys', 'signature arm64/contososensor.sys'],
    ]);
    expect(runBundle(['diff', cabinet, folder], { node }).stdout).toContain('+ extra.bin (5 bytes)');
  });

  it('refuses what is not there', () => {
    expect(runBundle(['diff', cabinet, join(scratch, 'nothing')], { node }).code).toBe(2);
  });
});
