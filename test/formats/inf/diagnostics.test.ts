import { describe, expect, it } from 'vitest';
import { CHECKED_CODES } from '../../../src/formats/inf/codes.ts';
import { parseInf, type InfDiagnostic } from '../../../src/formats/inf/inf.ts';
import { CASES } from '../../support/inf-cases/index.ts';
import { registry } from '../../support/inf-cases/case.ts';
import { bytes, infText, type Sections } from '../../support/inf-text.ts';

const textOf = (changes: Sections | string): string => (typeof changes === 'string' ? changes : infText(changes));
const nameOf = ({ code, note }: InfDiagnostic): number | string => code ?? note ?? '';

describe('diagnostics', () => {
  it.each(CASES.map((row) => [row.code, row.name, row] as const))('%s %s', (code, _, { bad, at, says }) => {
    const text = textOf(bad);
    const found = parseInf(bytes(text)).diagnostics.filter((diagnostic) => nameOf(diagnostic) === code);
    expect(found).toHaveLength(1);
    expect(found[0]?.message).toMatch(says ?? /\w{3}/u);
    const before = text.slice(0, text.indexOf(at));
    expect(before.length, `the file holds ${at}`).toBeLessThan(text.length - 1);
    expect(found[0]?.place).toEqual({ line: before.split('\n').length, column: before.length - before.lastIndexOf('\n') });
  });

  it.each(CASES.map((row) => [row.code, row.name, row] as const))('%s is not raised by a near miss: %s', (code, _, { good }) => {
    expect(parseInf(bytes(textOf(good))).diagnostics.filter((diagnostic) => nameOf(diagnostic) === code)).toEqual([]);
  });

  it('have a case for each code that is said to be checked', () => {
    const cases = new Set(CASES.flatMap(({ code }) => (typeof code === 'number' ? [code] : [])));
    expect([...cases].sort((a, b) => a - b)).toEqual(CHECKED_CODES);
  });

  it('names all architectures that one line is wrong for', () => {
    const text = infText({
      Manufacturer: ['%Company% = Standard,NTamd64.10.0...19041,NTarm64.10.0...19041'], 'Standard.NTarm64.10.0...19041': ['%Device% = Demo_Install, A\\B'], SourceDisksFiles: ['other.sys = 1'],
    });
    expect(parseInf(bytes(text)).diagnostics.map(({ code, message }) => `${code ?? ''} ${/\(.*\)/u.exec(message)?.[0] ?? ''}`)).toEqual(['1230 (amd64, arm64)']);
  });

  it('come in the order of the file, at most a thousand of a kind', () => {
    const text = infText(registry(...Array.from({ length: 1500 }, (_, at) => `HKR,,v${at},,%Gone${at}%`)));
    const { diagnostics } = parseInf(bytes(text));
    expect(diagnostics).toHaveLength(1000);
    const lines = diagnostics.map(({ place }) => place.line);
    expect(lines).toEqual(lines.toSorted((a, b) => a - b));
  });
});
