import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { EXAMPLES, FIXTURES } from './example-package.ts';

const filesBelow = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1).replaceAll('\\', '/'))
    .toSorted();

describe.each(Object.keys(EXAMPLES))('%s', (name) => {
  const files = EXAMPLES[name]?.() ?? new Map<string, Uint8Array>();

  test('holds what the generator makes and nothing else', () => {
    expect(filesBelow(join(FIXTURES, name))).toEqual([...files.keys()].toSorted());
  });

  test.each([...files.keys()])('%s is byte for byte what the generator makes', (file) => {
    expect(readFileSync(join(FIXTURES, name, file)).equals(files.get(file) ?? new Uint8Array())).toBe(true);
  });
});
