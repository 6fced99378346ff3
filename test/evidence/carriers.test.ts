import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Carried, CARRIERS, carrierOf, readCarrier } from '../../src/evidence/carriers.ts';
import { requiredTests } from '../../src/evidence/hlk-required.ts';
import { hlkStates } from '../../src/evidence/hlk-states.ts';
import { overall } from '../../src/evidence/test-results.ts';
import { verified } from '../../src/evidence/verified.ts';
import { memorySource } from '../../src/formats/bytes.ts';
import { damaged, outcomeOf } from '../support/damage.ts';
import { outcome, refusal } from '../support/hostile.ts';
import { holds } from '../support/property.ts';
import {
  autohckReport, autohckResult, autohckTest, begin, collectionXml, deprecation, dvlXml, end, filtersSql, filterSql, GE, junitXml, playlistXml, ran, rollup, SLEEP, source, STATIC_TOOLS, taefConsole, trxResult, trxXml, utf16, utf8,
  verifierQuery, verifierSettings, wtlXml,
} from '../support/result-files.ts';

const NAME = 'DF - Sleep with IO During (Reliability)';
const WTL = wtlXml(ran('a', 'Pass') + begin('b') + '<Msg UserText="hello" CA="1" LA="1"/>' + end('b', 'Pass') + rollup({ Total: 2, Passed: 2, Failed: 0, Blocked: 0, Warned: 0, Skipped: 0 }));

/** One file that passes wherever files of its kind can pass, per carrier. */
const SAMPLES: Readonly<Record<string, string>> = {
  playlist: playlistXml([{ id: SLEEP, features: ['F'] }, { id: STATIC_TOOLS, platforms: [GE, 'Windows v10.0 Server x64 GE Full'] }]),
  'test-collection': collectionXml([{ results: [{ instance: '9', status: 'Failed' }, { instance: '10', start: '2026-03-02T10:00:00Z' }] }]),
  'project-definition': '<ProjectDefinitionData Timeout="1"><Project Name="p"><TestStatusToSkip>Pass</TestStatusToSkip><Product Name="q"><Family><Target TargetType="Device" Id="x"/></Family></Product></Project></ProjectDefinitionData>',
  junit: junitXml('<testcase classname="C" name="a"/><testcase name="b"><skipped/></testcase>'),
  trx: trxXml(trxResult('Passed') + trxResult('NotExecuted')),
  wtl: WTL,
  dvl: dvlXml('demo.x64', [['General.DriverBinary', '0', 'demo.sys'], ['Semmle.Summary', '0', 'Types of defects seen'], ['Semmle.Defect.cpp/x', '0', 'SEMMLE_RECOMMENDED_FAILED']]),
  'hlk-filters': filtersSql(filterSql(), deprecation('994', '6')),
  autohck: JSON.stringify(autohckResult(), undefined, 2),
  verifier: verifierQuery(),
  taef: taefConsole({ 'A::x': 'Passed', 'A::y': 'Skipped' }, 'Summary: Total=2, Passed=1, Failed=0, Blocked=0, Not Run=0, Skipped=1'),
  'autohck-log': `Skipped: Other [00:10:00]\nPassed: ${NAME} [01:00:00] [Queued time: 2026-03-01T10:00:00+00:00]\n`,
};
const MORE: readonly (readonly [format: string, content: string])[] = [
  ['junit', autohckReport([{ name: NAME, outputs: [JSON.stringify(autohckResult())] }])], ['autohck', JSON.stringify([autohckTest(), autohckTest({ id: STATIC_TOOLS, name: 'x' })])], ['verifier', verifierSettings('demo.sys')],
];
const ALL = [...Object.entries(SAMPLES), ...MORE];
const formatOf = (data: Uint8Array): string | undefined => carrierOf(memorySource(data))?.format;

describe('a result file', () => {
  it('has a sample for every carrier', () => expect(Object.keys(SAMPLES).sort()).toEqual(CARRIERS.map(({ format }) => format).sort()));

  it.each(ALL)('is known by its content: %s', (format, content) => {
    const data = utf8(content);
    expect(formatOf(data)).toBe(format);
    expect(CARRIERS.filter(({ looksLike }) => looksLike(data)).map((carrier) => carrier.format)).toEqual([format]);
  });

  it.each(ALL.filter(([, content]) => content.startsWith('<?xml') || !content.startsWith('<')))('is known in UTF-16 too: %s', (format, content) => expect(formatOf(utf16(content))).toBe(format));

  it.each([
    ['nothing', ''], ['prose', 'All tests passed.'], ['an INF', '[Version]\nSignature="$Windows NT$"\n'], ['another XML', '<Package><TestRollup Passed="1" Failed="0" NotRun="0"/></Package>'], ['SARIF', '{"version":"2.1.0","runs":[]}'],
    ['HTML', '<!DOCTYPE html><html><body>Verifier Flags</body></html>'], ['functional tests', '{"name":"x","status":"passed"}'], ['an image', 'MZ\0\0\u0090'],
  ])('is not %s', (_, content) => {
    expect(formatOf(utf8(content))).toBeUndefined();
    expect(refusal(() => readCarrier(source(content)))).toBe('it is no result file of a kind that is known');
  });

  it('of AutoHCK is HLK evidence only when the HLK ran', () => {
    expect(readCarrier(source(autohckReport([{ name: NAME }]))).kind).toBe('hlk-results');
    expect(readCarrier(source(autohckReport([{ name: NAME }], { engine: 'functest' }))).kind).toBe('test-results');
  });

  it('of AutoHCK that is short of tests, or whose session broke off, says so', () => {
    const undecided = (content: string): readonly string[] => {
      const { kind, value } = readCarrier(source(content));
      return kind === 'hlk-results' && value.role === 'results' ? value.undecided : [];
    };
    expect(undecided(autohckReport([{ name: NAME }], { count: '3' }))).toEqual(['2 of 3 tests are not in the report: they did not run, or had not ended']);
    expect(undecided(autohckReport([{ name: NAME }], { session: '<error/>' }))).toEqual(['the session broke off with an error of the framework']);
    expect(undecided(autohckReport([{ name: NAME }]))).toEqual([]);
  });
});

const XML = ['playlist', 'test-collection', 'project-definition', 'junit', 'trx', 'wtl', 'dvl'];
const withProlog = (content: string, prolog: string): string => prolog + content.replace(/^\ufeff?(?:<\?xml[^>]*>)?\s*/, '');
const within = (content: string, inner: string): string => content.replace(/<\/[\w-]+>\s*$/, (close) => inner + close);

describe.each(XML)('hostile XML as %s', (format) => {
  const content = SAMPLES[format] ?? '';
  const refused = (text: string): string => {
    expect(formatOf(utf8(text))).toBe(format);
    return refusal(() => readCarrier(source(text)));
  };

  it('with a document type is refused', () => expect(refused(withProlog(content, '<!DOCTYPE x SYSTEM "file:///etc/passwd">'))).toMatch(/document type/));
  it('with an entity bomb is refused', () =>
    expect(refused(withProlog(content, `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">${Array.from({ length: 20 }, (_, at) => `<!ENTITY b${at} "&a;&a;&a;">`).join('')}]>`))).toMatch(/document type/));
  it('too deep is refused', () => expect(refused(within(content, '<x>'.repeat(70) + '</x>'.repeat(70)))).toMatch(/deeper than 64/));
  it('with an attribute of more than 1 MB is refused', () => expect(refused(within(content, `<x y="${'z'.repeat(1024 * 1024 + 1)}"/>`))).toMatch(/longer than 1048576/));
  it('with an undeclared entity is partial or refused', () => {
    const text = within(content, '<x>&boom;</x>');
    const answer = outcome(() => expect(readCarrier(source(text)).partial).toMatch(/boom|entity/));
    if (answer !== 'value') expect(answer.message).toMatch(/entity/);
    else expect(format).not.toBe('project-definition');
  });
});

describe('too much of it', () => {
  it.each([['playlist', 32], ['dvl', 4], ['hlk-filters', 32], ['autohck', 16], ['verifier', 4]])('is refused: %s above %i MB', (format, megabytes) => {
    const text = SAMPLES[format] ?? '';
    const padding = format === 'playlist' || format === 'dvl' ? within(text, `<!--${' '.repeat(1017)}-->`.repeat(megabytes * 1024)) : text + ' '.repeat(megabytes * 1024 * 1024);
    expect(refusal(() => readCarrier(source(padding)))).toMatch(/limit/);
  });
});

/** Whether anything in it could make a rule pass. */
const passes = ({ kind, value, partial }: Carried): boolean => {
  if (partial !== undefined) return false;
  if (kind === 'test-results') return overall(value, partial) === 'pass';
  if (kind === 'verifier') return verified(value, 'demo.sys').outcome === 'pass';
  if (kind === 'dvl') return value.codeql?.summary !== undefined;
  if (value.role === 'playlist') return requiredTests(value.playlist, { server: false, architecture: 'x64', release: 'GE' }, [], []).basis !== undefined;
  return hlkStates([value]).some(({ verdict }) => verdict === 'passed' || verdict === 'passed-with-filters');
};

const passesAt = (data: Uint8Array): boolean => {
  let found: Carried | undefined;
  outcome(() => {
    found = readCarrier(memorySource(data));
  });
  return found !== undefined && passes(found);
};

describe('a file that was cut off', () => {
  it.each(['playlist', 'test-collection', 'junit', 'trx', 'wtl', 'dvl', 'autohck', 'taef'])('never passes: %s, at every place', (format) => {
    const data = utf8((SAMPLES[format] ?? '').trimEnd());
    expect(passesAt(data)).toBe(true);
    expect(Array.from({ length: data.length }, (_, length) => length).filter((length) => passesAt(data.subarray(0, length)))).toEqual([]);
  });

  it('never passes: a log in UTF-16, at every place', () => {
    const data = utf16(WTL.trimEnd());
    expect(passesAt(data)).toBe(true);
    expect(Array.from({ length: data.length }, (_, length) => length).filter((length) => passesAt(data.subarray(0, length)))).toEqual([]);
  });
});

const failing: Readonly<Record<string, string>> = {
  'test-collection': collectionXml([{ results: [{ status: 'Failed' }] }]), junit: junitXml('<testcase name="a"><failure/></testcase><testcase name="b"/>'), trx: trxXml(trxResult('Failed') + trxResult('Passed')),
  wtl: wtlXml(ran('a', 'Fail') + ran('b', 'Pass') + rollup({ Total: 2, Passed: 1, Failed: 1 })), verifier: verifierQuery({ flags: '0x00000000' }),
};

describe('damaged bytes', () => {
  it.each(ALL)('end in a value or a FormatError: %s', (format, content) =>
    holds(`damaged ${format}`, 1000, fc.property(damaged(utf8(content), utf16(content)), (data) => {
      expect(['value', 'FormatError']).toContain(outcomeOf(() => readCarrier(memorySource(data))));
      for (const carrier of CARRIERS) if (carrier.format === format) expect(['value', 'FormatError']).toContain(outcomeOf(() => carrier.read(memorySource(data))));
    })));

  it('of any kind end in a value or a FormatError in every reader', () =>
    holds('arbitrary bytes', 1000, fc.property(fc.oneof(fc.uint8Array({ maxLength: 400 }), fc.string({ unit: 'binary', maxLength: 400 }).map(utf8)), (data) => {
      for (const carrier of CARRIERS) expect(['value', 'FormatError']).toContain(outcomeOf(() => carrier.read(memorySource(data))));
      expect(passesAt(data)).toBe(false);
    })));

  /** Whole runs of bytes lost, as disks and transfers lose them. */
  it.each(Object.entries(failing))('that lost a piece do not pass when the whole failed: %s', (format, content) => {
    const data = utf8(content);
    const lost = fc.tuple(fc.nat(data.length), fc.integer({ min: 1, max: 200 }));
    holds(`lost ${format}`, 1000, fc.property(lost, ([from, length]) => {
      const rest = Uint8Array.from([...data.subarray(0, from), ...data.subarray(from + length)]);
      const kept = new TextDecoder().decode(rest);
      // What says that it failed is gone altogether: then nothing can tell.
      fc.pre(/Failed"|<failure|Result="Fail|Failed="1|0x0{8}/.test(kept));
      expect(passesAt(rest)).toBe(false);
    }));
  });
});
