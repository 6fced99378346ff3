import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { folderFiles } from '../../src/host/folder.ts';
import { makeFolder } from '../../src/host/make-folder.ts';

let scratch = '';
beforeEach(() => {
  scratch = mkdtempSync(join(tmpdir(), 'folder-'));
});
afterEach(() => rmSync(scratch, { recursive: true, force: true }));

describe('a folder', () => {
  it.runIf(process.platform === 'linux')('lists a name that is no UTF-8 as something that is no plain file', () => {
    writeFileSync(Buffer.concat([Buffer.from(`${scratch}/`), Buffer.from([0xff, 0xfe]), Buffer.from('.sys')]), 'MZ');
    writeFileSync(join(scratch, 'a.inf'), 'x');
    expect(folderFiles(scratch).list()).toEqual([{ path: 'a.inf', size: 1, kind: 'file' }, { path: '\ufffd\ufffd.sys', size: 0, kind: 'other' }]);
  });
});

describe('making a folder', () => {
  it('makes those above it, and is content with one that is there', () => {
    makeFolder(join(scratch, 'a/b/c'));
    makeFolder(join(scratch, 'a/b/c'));
    expect(statSync(join(scratch, 'a/b/c')).isDirectory()).toBe(true);
  });

  it.runIf(process.platform === 'linux')('ends where the system lets nobody make one', () => {
    expect(() => makeFolder('/proc/driver-gate/reports')).toThrow(/ENOENT|EACCES|EPERM|EROFS/);
  });

  it('ends where a file stands in the way', () => {
    mkdirSync(join(scratch, 'a'));
    writeFileSync(join(scratch, 'a/b'), '');
    expect(() => makeFolder(join(scratch, 'a/b/c'))).toThrow(/ENOTDIR|EEXIST|ENOENT/);
  });
});
