import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { examinePool } from '../../src/host/examine-pool.ts';
import { folderFiles } from '../../src/host/folder.ts';

const WORKER = resolve(import.meta.dirname, '../../src/host/worker.ts');
/** Beyond what one thread does alone. */
const LARGE = 100 * 1024 * 1024;

describe('the pool of threads', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'pool-'));
    for (let at = 0; at < 20; at++) writeFileSync(join(folder, `small-${at}.txt`), `file ${at}`);
    writeFileSync(join(folder, 'large.bin'), '');
    truncateSync(join(folder, 'large.bin'), LARGE);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const hash = (algorithm: string, text: string): string => createHash(algorithm).update(text).digest('hex');

  it('answers another question than the one it worked on ahead', async () => {
    const pool = examinePool(WORKER);
    const files = folderFiles(folder);
    pool.expect(files);
    const algorithms = ['sha256', 'sha1'];
    const requests = files.list().map(({ path, size }) => ({ path, size, flat: algorithms, covered: algorithms }));
    const found = await pool.examineAll(files, requests);
    expect(found.map(({ path }) => path)).toEqual(requests.map(({ path }) => path));
    const small = found.filter(({ path }) => path.startsWith('small-')).map(({ path, digests }) => ({ path, flat: digests.flat }));
    expect(small).toEqual(small.map(({ path }) => {
      const text = `file ${/\d+/.exec(path)?.[0]}`;
      return { path, flat: { sha256: hash('sha256', text), sha1: hash('sha1', text) } };
    }));
    expect(found.find(({ path }) => path === 'large.bin')?.digests.flat['sha1']).toMatch(/^[0-9a-f]{40}$/);
  });

  it('gives what it worked on ahead', async () => {
    const pool = examinePool(WORKER);
    const files = folderFiles(folder);
    pool.expect(files);
    const requests = files.list().filter(({ path }) => path !== 'large.bin').map(({ path, size }) => ({ path, size, flat: ['sha256'], covered: ['sha256'] }));
    const found = await pool.examineAll(files, requests);
    expect(found.map(({ path, digests }) => [path, digests.flat['sha256']])).toEqual(requests.map(({ path }) => [path, hash('sha256', `file ${/\d+/.exec(path)?.[0]}`)]));
  });
});
