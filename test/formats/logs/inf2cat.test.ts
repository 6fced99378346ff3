import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { looksLikeInf2cat, parseInf2cat } from '../../../src/formats/logs/inf2cat.ts';
import { damaged } from '../../support/damage.ts';
import { outcome } from '../../support/hostile.ts';
import { log, logSource, powershell } from '../../support/logs.ts';
import { holds } from '../../support/property.ts';

const parse = (...lines: readonly string[]) => parseInf2cat(logSource(log(...lines)));
const COMPLETE = ['........', 'Signability test complete.', '', 'Errors:', 'None', '', 'Warnings:', 'None', '', 'Catalog generation complete.', 'C:\\out dir\\demo.cat'];
const POSTDATED = '22.9.7: DriverVer set to a date in the future (postdated DriverVer not allowed) in \\demo.inf.';

describe('an Inf2Cat log', () => {
  it('says that the test is complete and what was written', () => {
    expect(parse(...COMPLETE)).toEqual({ encoding: 'ascii', verdict: 'complete', errors: [], warnings: [], catalogs: ['C:\\out dir\\demo.cat'], partial: undefined });
  });

  it('is the same through MSBuild and PowerShell', () => {
    expect(parse(...COMPLETE.map((line) => `     1>  ${line}`), '1>  Done Adding Additional Store')).toEqual(parse(...COMPLETE));
    expect(parseInf2cat(logSource(powershell(log(...COMPLETE))))).toMatchObject({ verdict: 'complete', catalogs: ['C:\\out dir\\demo.cat'] });
  });

  it('lists errors and warnings', () => {
    expect(parse('Signability test failed.', '', 'Errors:', POSTDATED, '', 'Warnings:', '22.9.8: x', '22.9.8: y')).toMatchObject({ verdict: 'failed', errors: [POSTDATED], warnings: ['22.9.8: x', '22.9.8: y'], catalogs: [] });
    expect(parse('Signability test complete.', 'Errors: None', 'Warnings: 22.9.8: x')).toMatchObject({ errors: [], warnings: ['22.9.8: x'] });
  });

  it('means its last verdict', () => {
    expect(parse(...COMPLETE, 'Signability test failed.', 'Errors:', 'error 0x8007000B')).toMatchObject({ verdict: 'failed', errors: ['error 0x8007000B'] });
  });

  it('has no verdict in another language', () => {
    expect(parse('Signierbarkeitstest abgeschlossen.', 'Fehler:', 'Keine')).toMatchObject({ verdict: undefined, errors: [] });
  });

  it('is recognised by its content', () => {
    expect([log(...COMPLETE), powershell(log('1>Signability test failed.')), log('Signability: fine')].map(looksLikeInf2cat)).toEqual([true, true, false]);
  });
});

it('makes a value or a refusal of any input', () => {
  holds('damaged inf2cat log', 1500, fc.property(fc.oneof(damaged(log(...COMPLETE, 'Signability test failed.', 'Errors:', POSTDATED)), fc.uint8Array({ maxLength: 200 })), (data) => {
    outcome(() => parseInf2cat(logSource(data)));
    looksLikeInf2cat(data);
  }));
});
