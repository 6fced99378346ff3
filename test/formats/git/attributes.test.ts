import { describe, expect, it } from 'vitest';
import { attributesOf, parseAttributes } from '../../../src/formats/git/attributes.ts';

const of = (path: string, ...files: readonly (readonly [base: string, text: string])[]) =>
  attributesOf(path, files.map(([base, text]) => ({ base, rules: parseAttributes(text) })));

describe('git attributes of a path', () => {
  it.each([
    ['plain pattern matches the base name in any folder', 'drv/a.inf', '*.inf text', { text: 'set' }],
    ['minus unsets', 'drv/a.inf', '*.inf -text', { text: 'unset' }],
    ['value', 'a.inf', '*.inf text eol=crlf working-tree-encoding=UTF-16LE-BOM', { text: 'set', eol: 'crlf', 'working-tree-encoding': 'UTF-16LE-BOM' }],
    ['later lines win', 'a.inf', '* text=auto\n*.inf -text', { text: 'unset' }],
    ['exclamation mark forgets', 'a.inf', '* text\n*.inf !text', {}],
    ['binary is a macro', 'a.inf', '*.inf binary', { binary: 'set', diff: 'unset', merge: 'unset', text: 'unset' }],
    ['own macro', 'a.inf', '[attr]signed -text -eol\n*.inf signed', { signed: 'set', text: 'unset', eol: 'unset' }],
    ['anchored path', 'drv/a.inf', 'drv/*.inf -text', { text: 'unset' }],
    ['anchored path does not reach deeper', 'drv/x/a.inf', 'drv/*.inf -text', {}],
    ['leading slash', 'a.inf', '/a.inf text', { text: 'set' }],
    ['leading slash elsewhere', 'x/a.inf', '/a.inf text', {}],
    ['double star', 'drv/x/y/a.inf', 'drv/**/*.inf -text', { text: 'unset' }],
    ['double star matches no folder too', 'drv/a.inf', 'drv/**/*.inf -text', { text: 'unset' }],
    ['trailing double star', 'signed/x/a.inf', 'signed/** -text', { text: 'unset' }],
    ['question mark and set', 'a1.inf', '[a-c]?.inf text', { text: 'set' }],
    ['negated set', 'a1.inf', '[!a]?.inf text', {}],
    ['case matters', 'a.INF', '*.inf text', {}],
    ['quoted pattern', 'a b.inf', '"a b.inf" text', { text: 'set' }],
    ['comment', 'a.inf', '# *.inf text', {}],
    ['folder patterns do not apply to attributes', 'drv/a.inf', 'drv/ text', {}],
  ])('%s', (_, path, text, expected) => {
    expect(of(path, ['', text])).toEqual(expected);
  });

  it('lets deeper files win, patterns relative to their folder', () => {
    expect(of('drv/a.inf', ['', '*.inf text'], ['drv', 'a.inf -text'])).toEqual({ text: 'unset' });
    expect(of('drv/a.inf', ['drv', '/drv/a.inf -text'])).toEqual({});
  });

  it('stays fast on hostile patterns', () => {
    const started = performance.now();
    of(`${'a'.repeat(5000)}b`, ['', `${'*a'.repeat(2000)}c text`]);
    of(Array.from({ length: 500 }, () => 'a').join('/'), ['', `${'**/'.repeat(500)}x text`]);
    expect(performance.now() - started).toBeLessThan(3000);
  });
});
