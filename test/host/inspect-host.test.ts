import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FormatError } from '../../src/formats/error.ts';
import { inspectHost } from '../../src/host/inspect-host.ts';
import { InputError } from '../../src/policy/error.ts';
import { latin1 } from '../support/der.ts';

const { extract, kindOf } = inspectHost();
let root = '';
beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'driver-gate-test-')));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const everything = (): string[] => readdirSync(root, { recursive: true, encoding: 'utf8' }).toSorted();
const demo = [latin1('de'), latin1('mo')];

describe('what is extracted', () => {
  it('lies below the folder, which is made', () => {
    extract(join(root, 'new', 'out'), 'a/b.sys', demo);
    extract(join(root, 'new', 'out'), 'a/c.sys', []);
    expect(readFileSync(join(root, 'new', 'out', 'a', 'b.sys'), 'latin1')).toBe('demo');
    expect(readFileSync(join(root, 'new', 'out', 'a', 'c.sys'), 'latin1')).toBe('');
  });

  it.each(['../b', 'a/../../b', '/b', 'C:\\b', '..\\b', '', 'a//b'])('is never at %j', (path) => {
    mkdirSync(join(root, 'out'));
    expect(() => extract(join(root, 'out'), path, demo)).toThrow(FormatError);
    expect(everything()).toEqual(['out']);
  });

  it('never replaces a file', () => {
    writeFileSync(join(root, 'b.sys'), 'mine');
    expect(() => extract(root, 'b.sys', demo)).toThrow(InputError);
    expect(readFileSync(join(root, 'b.sys'), 'latin1')).toBe('mine');
  });

  it('does not go through a link, nor make folders behind it', () => {
    mkdirSync(join(root, 'out'));
    mkdirSync(join(root, 'other'));
    symlinkSync(join(root, 'other'), join(root, 'out', 'link'));
    for (const path of ['link/b.sys', 'link/deep/b.sys']) expect(() => extract(join(root, 'out'), path, demo)).toThrow(/outside/);
    expect(readdirSync(join(root, 'other'))).toEqual([]);
  });

  it('may go through a link to the folder itself, which the user named', () => {
    mkdirSync(join(root, 'real'));
    symlinkSync(join(root, 'real'), join(root, 'named'));
    extract(join(root, 'named'), 'b.sys', demo);
    expect(readdirSync(join(root, 'real'))).toEqual(['b.sys']);
  });

  it('does not follow a link that has the name of a file', () => {
    mkdirSync(join(root, 'out'));
    symlinkSync(join(root, 'victim'), join(root, 'out', 'b.sys'));
    expect(() => extract(join(root, 'out'), 'b.sys', demo)).toThrow(InputError);
    expect(existsSync(join(root, 'victim'))).toBe(false);
  });

  it('is removed when it breaks off', () => {
    const broken = function* (): Generator<Uint8Array> {
      yield latin1('half');
      throw new FormatError('zip', 'damaged');
    };
    expect(() => extract(root, 'b.sys', broken())).toThrow(/damaged/);
    expect(everything()).toEqual([]);
  });
});

it('tells files from folders and from what is not there', () => {
  writeFileSync(join(root, 'a'), '');
  symlinkSync(join(root, 'nowhere'), join(root, 'dangling'));
  expect([join(root, 'a'), root, join(root, 'b'), join(root, 'dangling'), '/dev/null'].map(kindOf)).toEqual(['file', 'folder', undefined, undefined, 'other']);
});
