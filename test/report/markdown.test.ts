import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cell, codeSpan, commandData, commandProperty, htmlCode, htmlText, logLine, mermaidLabel, plainTitle, prose, proseCell, visible, withoutCommand } from '../../src/report/markdown.ts';
import { HOSTILE } from '../support/verdicts.ts';

const hostile = fc.oneof(
  fc.array(fc.oneof(fc.constantFrom(...HOSTILE), fc.constantFrom('a', 'driver', ' ', '.')), { maxLength: 8 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 60 }),
);

/** Reads one line of inline Markdown as CommonMark does where only code spans have a meaning (spec 0.31, 6.1). */
const readSpans = (markdown: string): { readonly code: readonly string[]; readonly rest: string } => {
  const code: string[] = [];
  let rest = '';
  for (let at = 0; at < markdown.length; ) {
    const run = /^`+/.exec(markdown.slice(at))?.[0] ?? '';
    if (run === '') {
      rest += markdown[at] ?? '';
      at++;
      continue;
    }
    const after = markdown.slice(at + run.length);
    const end = [...after.matchAll(/`+/g)].find(([found]) => found.length === run.length)?.index;
    if (end === undefined) throw new Error(`a fence is left open: ${JSON.stringify(markdown)}`);
    const content = after.slice(0, end);
    code.push(/^ .* $/s.test(content) && content.trim() !== '' ? content.slice(1, -1) : content);
    at += run.length + end + run.length;
  }
  return { code, rest };
};

const asCode = (shown: string): string => (shown === '' ? '∅' : /^ +$/.test(shown) ? '␠'.repeat(shown.length) : shown);

describe('visible', () => {
  it.each([
    ['plain text', 'plain text'], ['a\tb', 'a→b'], ['a\nb', 'a\\u{a}b'], ['\u0000\u007f\u009f', '\\u{0}\\u{7f}\\u{9f}'], ['\u202eevil', '\\u{202e}evil'], ['a\u00adb', 'a\\u{ad}b'],
    ['\ud800', '\\u{d800}'], ['\ud83d\ude00', '😀'], ['\u{e0041}', '\\u{e0041}'], ['\ufeffx', '\\u{feff}x'], ['中文 – ü', '中文 – ü'],
  ])('%j becomes %j', (text, expected) => {
    expect(visible(text)).toBe(expected);
  });

  it('counts code points and says how many are missing', () => {
    expect(visible('😀😀😀', 2)).toBe('😀😀… (+1 chars)');
    expect(visible('x'.repeat(250))).toBe(`${'x'.repeat(200)}… (+50 chars)`);
  });

  it('leaves nothing that hides, reorders or breaks a line', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(visible(text)).toMatch(/^[^\u0000-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202f\u2060-\u206f\ufeff\p{Cs}]*$/u);
      expect(visible(visible(text, 1e6), 1e6)).toBe(visible(text, 1e6));
    }), { numRuns: 1000 });
  });
});

describe('codeSpan', () => {
  it.each([['', '`∅`'], ['  ', '`␠␠`'], ['a', '`a`'], ['`', '`` ` ``'], ['a`b', '``a`b``'], ['``a', '``` ``a ```'], [' a ', '`  a  `'], [' a', '` a`'], ['@octocat', '`@octocat`']])('%j becomes %s', (text, expected) => {
    expect(codeSpan(text)).toBe(expected);
  });

  it('is exactly one code span that holds exactly the visible text', () => {
    fc.assert(fc.property(hostile, (text) => {
      const { code, rest } = readSpans(codeSpan(text));
      expect(rest).toBe('');
      expect(code).toEqual([asCode(visible(text))]);
    }), { numRuns: 2000 });
  });
});

describe('cell', () => {
  it('leaves no pipe that would end the cell', () => {
    fc.assert(fc.property(hostile, (text) => {
      expect(cell(text).replaceAll('\\|', '')).not.toContain('|');
      expect(cell(text).replaceAll('\\|', '|')).toBe(codeSpan(text));
      expect(proseCell(text).replaceAll('\\|', '')).not.toContain('|');
    }), { numRuns: 1000 });
  });
});

describe('prose', () => {
  it.each([
    ['the file is not there', 'the file is not there'],
    ['contoso.inf:9 says 11/24/2026, the gate ran on 2026-11-22 (UTC); 3 more', '`contoso.inf:9` says `11/24/2026`, the gate ran on `2026-11-22` (UTC); 3 more'],
    ['Add CatalogFile=<name>.cat under [Version].', 'Add `CatalogFile=<name>.cat` under `[Version]`.'],
    ['use `stampinf -d * -v *`.', 'use `stampinf -d * -v *`.'],
    ['"driver.sys" is re-encoded', '"`driver.sys`" is re-encoded'],
    ['ask @octocat about #12', 'ask `@octocat` about `#12`'],
    ['see www.evil.example or a@b.co', 'see `www.evil.example` or `a@b.co`'],
    ['1. first', '`1`. first'],
    ['it is missing (InfVerif 1233) for 1. and 2) too', 'it is missing (InfVerif 1233) for 1. and 2) too'],
    ['a lone ` tick', 'a lone `` ` `` tick'],
    ['`a``b`', '`ab`'],
    ['x`@a`', 'x`@a`'],
    ['@x`y`', '`@xy`'],
    ['GH-1 and SHA-256', '`GH-1` and `SHA-256`'],
    ['', '`∅`'],
    [' padded ', 'padded'],
  ])('%j becomes %s', (text, expected) => {
    expect(prose(text)).toBe(expected);
  });

  it('leaves outside code only words and punctuation that mean nothing to Markdown or GitHub', () => {
    fc.assert(fc.property(hostile, (text) => {
      const { rest } = readSpans(prose(text));
      expect(rest).toMatch(/^[A-Za-z0-9 "'(),.;:!?–—…×→·-]*$/);
      expect(rest).not.toMatch(/https?:\/|www\.\S|@|#|(?:^| )[-+] /);
      expect(prose(text), 'begins no list').not.toMatch(/^\d+[.)]/);
    }), { numRuns: 2000 });
  });

  it('loses no character', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme-ascii', maxLength: 60 }).filter((text) => !text.includes('`')), (text) => {
      const { code, rest } = readSpans(prose(text));
      const count = (whole: string): number => whole.replaceAll(/[ ␠∅]/g, '').length;
      expect(count(rest) + count(code.join(''))).toBe(count(text));
    }), { numRuns: 1000 });
  });
});

describe('HTML', () => {
  it('has no markup, whatever the text', () => {
    expect(htmlText('<a href="x">&\'`')).toBe('&#60;a href=&#34;x&#34;&#62;&#38;&#39;&#96;');
    expect(htmlCode('</details>')).toBe('<code>&#60;/details&#62;</code>');
    fc.assert(fc.property(hostile, (text) => {
      expect(htmlText(text).replaceAll(/&#\d+;/g, '')).not.toMatch(/[<>"'&`]/);
    }), { numRuns: 1000 });
  });
});

describe('log lines', () => {
  it.each([
    ['::error::x', '\\::error::x'], ['  ::set-output name=x::y', '  \\::set-output name=x::y'], ['a ::b', 'a ::b'], ['##[error]x', '##\\[error]x'], ['a ##[group]', 'a ##\\[group]'],
    ['a\n::set-output name=x::y', 'a\\u{a}::set-output name=x::y'],
  ])('%j becomes %j', (text, expected) => {
    expect(logLine(text)).toBe(expected);
  });

  it('are one line and no command', () => {
    fc.assert(fc.property(hostile, (text) => {
      expect(logLine(text)).not.toMatch(/[\r\n]|##\[/);
      expect(logLine(text).trimStart().startsWith('::')).toBe(false);
      expect(withoutCommand(withoutCommand(text))).toBe(withoutCommand(text));
    }), { numRuns: 1000 });
  });
});

it('encodes data and properties of workflow commands', () => {
  expect(commandData('50% a\r\nb')).toBe('50%25 a%0D%0Ab');
  expect(commandProperty('a:b,c%')).toBe('a%3Ab%2Cc%25');
});

describe('mermaidLabel', () => {
  it.each([
    ['plain (1 %)', '"plain (1 %)"'], ['x"]; click a', '"x#34;#93;#59; #99;lick a"'], ['end', '"#101;nd"'], ['friend', '"friend"'], ['<img src=x>', '"#60;img src#61;x#62;"'], ['中文', '"中文"'], ['“q”', '"#8220;q#8221;"'],
    ['x'.repeat(45), `"${'x'.repeat(40)}… (+5 chars)"`],
  ])('%j becomes %s', (text, expected) => {
    expect(mermaidLabel(text)).toBe(expected);
  });

  it('is one quoted label', () => {
    fc.assert(fc.property(hostile, (text) => {
      expect(mermaidLabel(text)).toMatch(/^"(?:[A-Za-z0-9 .,_()/%+-]|[^\u0000-\u007f]|#\d+;)*"$/u);
    }), { numRuns: 1000 });
  });
});

it('cuts titles at 256', () => {
  expect(plainTitle('t'.repeat(300))).toBe(`${'t'.repeat(256)}… (+44 chars)`);
});
