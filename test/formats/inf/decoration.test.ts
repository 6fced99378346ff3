import { describe, expect, it } from 'vitest';
import { applies, buildRanges, parseDecoration, selectDecoration, type Decoration, type System } from '../../../src/formats/inf/decoration.ts';
import type { Architecture } from '../../../src/formats/inf/model.ts';

describe('parseDecoration', () => {
  it.each([
    ['NTamd64', 'amd64 - - - - -'],
    ['ntAMD64.10.0...19041', 'amd64 10 0 - - 19041'],
    ['NT', 'x86? - - - - -'],
    ['NT.10', 'x86? 10 - - - -'],
    ['NTx86.6.1', 'x86 6 1 - - -'],
    ['NTarm64.10.0.3', 'arm64 10 0 3 - -'],
    ['NTarm.10', 'arm 10 - - - -'],
    ['NTia64', 'ia64 - - - - -'],
    ['NTamd64....0x80', 'amd64 - - - 128 -'],
    ['NTamd64.10.0.0x1.0x80.22000', 'amd64 10 0 1 128 22000'],
    ['NTamd64.10.0....', undefined],
    ['NTamd64.10.0...', 'amd64 10 0 - - -'],
    ['amd64', undefined],
    ['NTamd64.x', undefined],
    ['NT$ARCH$', undefined],
    ['NTamd65', undefined],
    ['NTamd64.99999999999', undefined],
    ['', undefined],
  ])('%s', (text, expected) => {
    const read = parseDecoration(text);
    const shown = read === undefined ? undefined
      : [`${read.architecture}${read.explicit ? '' : '?'}`, read.major, read.minor, read.productType, read.suiteMask, read.build].map((part) => part ?? '-').join(' ');
    expect(shown).toBe(expected);
  });
});

const named = (text: string): Decoration & { readonly text: string } => {
  const decoration = text === '' ? parseDecoration('NT') : parseDecoration(text);
  if (decoration === undefined) throw new Error(`${text} does not parse`);
  return { ...decoration, text };
};

const windows = (architecture: Architecture, build: number, over: Partial<System> = {}): System => ({ architecture, major: 10, minor: 0, build, productType: 1, suiteMask: 0, ...over });

describe('selectDecoration', () => {
  it.each([
    ['NTamd64,NTamd64.10.0...19041', windows('amd64', 18363), 'NTamd64'],
    ['NTamd64,NTamd64.10.0...19041', windows('amd64', 19041), 'NTamd64.10.0...19041'],
    ['NTamd64,NTamd64.10.0...19041', windows('amd64', 26100), 'NTamd64.10.0...19041'],
    ['NTamd64,NTamd64.10.0...19041', windows('arm64', 26100), undefined],
    ['NTamd64.10.0...17134,NTamd64.10.0...17763', windows('amd64', 17134), 'NTamd64.10.0...17134'],
    ['NTamd64.10.0...17134,NTamd64.10.0...17763', windows('amd64', 22000), 'NTamd64.10.0...17763'],
    ['NTamd64.10.0...17134', windows('amd64', 16299), undefined],
    ['NTamd64.6.1,NTamd64....0x80', windows('amd64', 26100, { productType: 3, suiteMask: 0x80 }), 'NTamd64.6.1'],
    ['NTamd64.10.0,NTamd64.10.0.3', windows('amd64', 26100, { productType: 3 }), 'NTamd64.10.0.3'],
    ['NTamd64.10.0,NTamd64.10.0.3', windows('amd64', 26100), 'NTamd64.10.0'],
    ['NTamd64.10.0...22000', windows('amd64', 1, { minor: 1 }), 'NTamd64.10.0...22000'],
    ['NTamd64.10.0,NTamd64.10.0..0x80', windows('amd64', 26100, { suiteMask: 0x82 }), 'NTamd64.10.0..0x80'],
    ['NTamd64.10.0,NTamd64.10.0..0x80', windows('amd64', 26100), 'NTamd64.10.0'],
    ['NTamd64.10.0.3,NTamd64.10.0..0x80', windows('amd64', 26100, { productType: 3, suiteMask: 0x80 }), 'NTamd64.10.0.3'],
    ['NTamd64.10.0,NTamd64.10.0...', windows('amd64', 26100), 'NTamd64.10.0'],
    ['NT', windows('x86', 19041), 'NT'],
    ['NT', windows('amd64', 19041), undefined],
    ['NTx86.5.1', windows('x86', 19041), 'NTx86.5.1'],
    ['NTamd64.11', windows('amd64', 26100), undefined],
  ])('%s', (line, system, expected) => {
    const decorations = line.split(',').flatMap((text) => (parseDecoration(text) === undefined ? [] : [named(text)]));
    expect(selectDecoration(decorations, system)?.text).toBe(expected);
  });

  it('needs every bit of a suite', () => {
    expect(applies(named('NTamd64....0x82'), windows('amd64', 26100, { suiteMask: 0x80 }))).toBe(false);
    expect(applies(named('NTamd64....0x82'), windows('amd64', 26100, { suiteMask: 0x92 }))).toBe(true);
  });
});

describe('buildRanges', () => {
  it.each([
    ['NTamd64,NTamd64.10.0...22000', '0-21999 22000-'],
    ['NTamd64.10.0...17134,NTamd64.10.0...17763', '17134-17762 17763-'],
    ['NTamd64.10.0...17763,NTamd64.10.0...17134', '17763- 17134-17762'],
    ['NTamd64.6.1,NTamd64.10.0', '7600-10239 10240-'],
    ['NTamd64.6.1,NTamd64.6.3,NTamd64.10.0...19041', '7600-9599 9600-19040 19041-'],
    ['NTamd64.10.0...16299,NTarm64.10.0...16299', '16299- 16299-'],
    ['NTx86,NT', '0- 0--1'],
    ['NTamd64.10.0,NTamd64.10.0.3', '10240- 10240-'],
    ['NTamd64.10.0...17763.3,NTamd64.10.0...22000', '22000-'],
    ['NTamd64.11', '0--1'],
    ['NTamd64.10.0,NTamd64.10.0', '10240- 10240-10239'],
  ])('%s', (line, expected) => {
    const decorations = line.split(',').flatMap((text) => parseDecoration(text) ?? []);
    expect(buildRanges(decorations).map(({ floor, ceiling }) => `${floor}-${ceiling ?? ''}`).join(' ')).toBe(expected);
  });

  it('agree with the selection on every build', () => {
    const line = ['NTamd64', 'NTamd64.6.1', 'NTamd64.10.0...16299', 'NTamd64.10.0...19041', 'NTamd64.10.0...22000', 'NTarm64.10.0...22000'].map(named);
    const ranges = buildRanges(line);
    for (const build of [10240, 16298, 16299, 19040, 19041, 21999, 22000, 26100]) {
      const inRange = line.filter((decoration, at) => decoration.architecture === 'amd64' && build >= (ranges[at]?.floor ?? Infinity) && build <= (ranges[at]?.ceiling ?? Infinity));
      expect(inRange.map(({ text }) => text)).toEqual([selectDecoration(line, windows('amd64', build))?.text]);
    }
  });
});
