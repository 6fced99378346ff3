import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import type { Verdict } from '../../src/gate/verdict.ts';
import { parseVerdict } from '../../src/gate/schema.ts';
import { annotationsOf } from '../../src/report/annotations.ts';
import { renderChecksums } from '../../src/report/checksums.ts';
import { REPORT_FILES, reportFiles } from '../../src/report/files.ts';
import { renderHtml } from '../../src/report/html.ts';
import { renderJson } from '../../src/report/json.ts';
import { renderJunit } from '../../src/report/junit.ts';
import { pathIn, pathUri } from '../../src/report/location.ts';
import { renderPredicate } from '../../src/report/predicate.ts';
import { sarifLog } from '../../src/report/sarif.ts';
import { FILTER_SCRIPT } from '../../src/report/filter.ts';
import { STYLE } from '../../src/report/style.ts';
import { sha256Hex } from '../../src/trust/digest.ts';
import { aFinding, aPackage, aVerdict, goAtBuild, HOSTILE, noGoAtBuild, noGoAtRelease, noGoOfMany } from '../support/verdicts.ts';

const hostile = fc.array(fc.constantFrom(...HOSTILE, 'plain', ' '), { minLength: 1, maxLength: 4 }).map((parts) => parts.join(''));
const hostileVerdict = (text: string): Verdict => {
  const all = { title: text, package: text, subject: text, file: text, message: text, remedy: text, cause: text };
  return aVerdict([
    aFinding('INF-003', { ...all, outcome: 'fail' }), aFinding('PE-003', { ...all, outcome: 'warn', severity: 'warn' }), aFinding('INF-001', all), aFinding('CAT-001', { ...all, outcome: 'not-applicable' }),
    aFinding('DEP-002', { ...all, outcome: 'fail', waiver: { owner: text, reason: text, expires: text, ticket: text } }),
  ], { packages: [aPackage({ name: text, path: text, driverVer: { date: text, version: text } })], notices: [text] });
};

describe('verdict.json', () => {
  it.each([['no-go', noGoAtBuild()], ['go', goAtBuild()], ['release', noGoAtRelease()]])('%s reads back as it was', (_, verdict) => {
    expect(parseVerdict(renderJson(verdict), 'verdict.json')).toEqual(verdict);
  });

  it('keeps the order of the contract', () => {
    const parsed: unknown = JSON.parse(renderJson(noGoAtBuild()));
    expect(Object.keys(Object(parsed))).toEqual(['schema', 'tool', 'decision', 'profile', 'stage', 'channel', 'generatedAt', 'policy', 'packages', 'counts', 'blocking', 'findings', 'notices']);
  });
});

describe('SARIF', () => {
  const [run] = sarifLog(noGoAtBuild()).runs;
  const results = run?.results ?? [];

  it('has one result for each finding that is no pass, what blocks first', () => {
    expect(results.map(({ ruleId, level }) => `${ruleId} ${level}`)).toEqual(['INF-004 error', 'PE-001 error', 'SAST-001 error', 'SAST-004 error', 'PE-003 warning', 'SAST-002 warning', 'DEP-002 error']);
  });

  it('points each result at its rule and place', () => {
    for (const { ruleId, ruleIndex } of results) expect(run?.tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
    expect(results[0]?.locations[0]?.physicalLocation).toEqual({ artifactLocation: { uri: 'out/contoso-audio/contoso.inf' }, region: { startLine: 9, startColumn: 13 } });
    expect(results[2]?.locations[0]?.physicalLocation).toEqual({ artifactLocation: { uri: 'out/contoso-audio' } });
  });

  it('suppresses what is waived, and nothing else', () => {
    expect(results.filter((result) => 'suppressions' in result).map(({ ruleId }) => ruleId)).toEqual(['DEP-002']);
  });

  it('keeps the fingerprint when only the line changes', () => {
    const moved = aVerdict(noGoAtBuild().findings.map((finding) => ({ ...finding, line: finding.line === null ? null : finding.line + 1 })));
    expect(sarifLog(moved).runs[0]?.results.map(({ partialFingerprints }) => partialFingerprints)).toEqual(results.map(({ partialFingerprints }) => partialFingerprints));
  });

  it('a warning of a blocking rule is no error', () => {
    expect(sarifLog(aVerdict([aFinding('SIGN-002', { outcome: 'warn' })])).runs[0]?.results[0]?.level).toBe('warning');
  });

  it('stays below what an upload takes', () => {
    const failing = Array.from({ length: 26_000 }, (_, index) => aFinding('INF-003', { outcome: index < 25_999 ? 'warn' : 'fail', subject: String(index), fingerprint: index.toString(16).padStart(64, '0') }));
    const cut = sarifLog(aVerdict(failing)).runs[0]?.results ?? [];
    expect(cut.length).toBe(25_000);
    expect(cut[0]?.properties.outcome).toBe('fail');
  });

  it('has URIs and texts that any reader takes', () => {
    fc.assert(fc.property(hostile, (text) => {
      for (const { locations, message } of sarifLog(hostileVerdict(text)).runs[0]?.results ?? []) {
        expect(locations[0]?.physicalLocation.artifactLocation.uri ?? '').toMatch(/^(?:file:\/\/)?(?:[A-Za-z0-9._~!$&'()*+,;=@/-]|%[0-9A-F]{2})+$/);
        expect(message.text).not.toMatch(/[\u0000-\u001f\u007f\u202e]/);
      }
    }), { numRuns: 300 });
  });
});

describe('locations', () => {
  it.each([
    ['out/pkg', 'a.inf', 'out/pkg/a.inf'], ['./out/pkg/', 'a.inf', 'out/pkg/a.inf'], ['.', 'a.inf', 'a.inf'], ['', '', ''], ['out\\pkg', 'x/a.inf', 'out/pkg/x/a.inf'], ['p.cab', 'x/a.inf', 'p.cab/x/a.inf'], ['out', '', 'out'],
  ])('%s and %s are %s', (folder, file, expected) => {
    expect(pathIn(folder, file)).toBe(expected);
  });

  it.each([['a b.inf', 'a%20b.inf'], ['c:x', 'c%3Ax'], ['/abs/x', 'file:///abs/x'], ['C:/x', 'file:///C%3A/x'], ['ü#?%', '%C3%BC%23%3F%25'], ['\ud800', '%EF%BF%BD']])('%s as a URI is %s', (path, expected) => {
    expect(pathUri(path)).toBe(expected);
  });
});

describe('JUnit', () => {
  interface Element { readonly name: string; readonly attributes: Readonly<Record<string, string>> }
  /** Reads with an independent, strict XML parser. */
  const elements = (xml: string): readonly Element[] => {
    const found: Element[] = [];
    const parser = new SaxesParser();
    parser.on('opentag', ({ name, attributes }) => found.push({ name, attributes: Object.fromEntries(Object.entries(attributes).map(([key, value]) => [key, String(value)])) }));
    parser.on('error', (error) => {
      throw error;
    });
    parser.write(xml).close();
    return found;
  };

  it('fails a test only for what blocks', () => {
    const found = elements(renderJunit(noGoAtBuild()));
    const count = (name: string): number => found.filter((element) => element.name === name).length;
    expect({ testcase: count('testcase'), failure: count('failure'), error: count('error'), skipped: count('skipped'), out: count('system-out') }).toEqual({ testcase: 15, failure: 2, error: 2, skipped: 2, out: 2 });
    expect(found.find(({ name }) => name === 'testsuite')?.attributes).toMatchObject({ name: 'contoso-audio', tests: '15', failures: '2', errors: '2', skipped: '2' });
  });

  it('has one suite for each package', () => {
    expect(elements(renderJunit(noGoOfMany(3))).filter(({ name }) => name === 'testsuite').map(({ attributes }) => `${attributes['name'] ?? ''} ${attributes['tests'] ?? ''}`)).toEqual(['good 1', 'bad 1']);
  });

  it('is well-formed XML of the same shape, whatever the strings', () => {
    fc.assert(fc.property(fc.oneof(hostile, fc.string({ unit: 'binary' })), (text) => {
      expect(elements(renderJunit(hostileVerdict(text))).map(({ name }) => name)).toEqual(elements(renderJunit(hostileVerdict('plain'))).map(({ name }) => name));
    }), { numRuns: 500 });
  });
});

describe('HTML', () => {
  const tags = (html: string): readonly string[] => html.replace(FILTER_SCRIPT, '').match(/<\/?[a-z!][^>]*>/gi) ?? [];

  it('allows its own style, its own script and nothing else', () => {
    const html = renderHtml(noGoAtBuild());
    const digest = (source: string): string => Buffer.from(sha256Hex(source), 'hex').toString('base64');
    expect(html).toContain(`content="default-src 'none'; style-src 'sha256-${digest(STYLE)}'; script-src 'sha256-${digest(FILTER_SCRIPT)}'; base-uri 'none'; form-action 'none'"`);
    expect(/<style>([^]*?)<\/style>/.exec(html)?.[1]).toBe(STYLE);
    expect([...html.matchAll(/<script>([^]*?)<\/script>/g)].map(([, source]) => source)).toEqual([FILTER_SCRIPT]);
    expect(html).not.toMatch(/<script |<img|<iframe|<link|<a |\son\w+=|javascript:|style="|action="/i);
  });

  it('has the same elements, whatever the strings', () => {
    // Code comes and goes with what a sentence quotes; everything else must not.
    const others = (html: string): readonly string[] => tags(html).filter((tag) => tag !== '<code>' && tag !== '</code>');
    fc.assert(fc.property(fc.oneof(hostile, fc.string({ unit: 'binary' })), (text) => {
      expect(others(renderHtml(hostileVerdict(text)))).toEqual(others(renderHtml(hostileVerdict('plain'))));
    }), { numRuns: 500 });
  });

  it('closes what it opens', () => {
    const open: string[] = [];
    for (const tag of tags(renderHtml(noGoOfMany(30)))) {
      const name = /^<\/?([a-z0-9]+)/i.exec(tag)?.[1] ?? '';
      if (tag.startsWith('</')) expect(open.pop()).toBe(name);
      else if (!tag.startsWith('<!') && name !== 'meta' && name !== 'input') open.push(name);
    }
    expect(open).toEqual([]);
  });
});

describe('annotations', () => {
  it('are what blocks, then what should be looked at, at their place', () => {
    const found = annotationsOf(noGoAtBuild());
    expect(found.map(({ level, title }) => `${level} ${title.split(' ')[0] ?? ''}`)).toEqual(['error INF-004', 'error PE-001', 'error SAST-001', 'error SAST-004', 'warning PE-003', 'warning SAST-002']);
    expect(found[0]).toMatchObject({ file: 'out/contoso-audio/contoso.inf', line: 9, column: 13 });
    expect(found[2]).not.toHaveProperty('file');
  });

  it('end at ten of a level, and the tenth says how many more there are', () => {
    const found = annotationsOf(noGoOfMany(300));
    expect(found).toHaveLength(10);
    expect(found[9]?.message).toContain('… and 290 more findings of this kind');
    expect(found[8]?.message).not.toContain('more findings');
    expect(annotationsOf(noGoOfMany(10))[9]?.message).not.toContain('more finding');
  });

  it('put findings with a line before those without', () => {
    const verdict = aVerdict([aFinding('INF-001', { outcome: 'fail' }), aFinding('INF-004', { outcome: 'fail', line: 3 })]);
    expect(annotationsOf(verdict).map(({ title }) => title.slice(0, 7))).toEqual(['INF-004', 'INF-001']);
  });

  it('leave out what is waived, passed or only informs', () => {
    expect(annotationsOf(goAtBuild())).toEqual([]);
    expect(annotationsOf(aVerdict([aFinding('PE-006', { severity: 'info', outcome: 'fail' })]))).toEqual([]);
  });
});

describe('attestation', () => {
  const predicate = (verdict: Verdict): Readonly<Record<string, unknown>> => Object(JSON.parse(renderPredicate(verdict)));

  it('passes only with a go', () => {
    expect(predicate(goAtBuild())).toMatchObject({ verificationResult: 'PASSED', verifiedLevels: ['DRIVER_GATE_SEED_BUILD'], timeVerified: '2026-11-22T10:00:00.000Z' });
    expect(predicate(noGoAtRelease())).toMatchObject({ verificationResult: 'FAILED', verifiedLevels: ['FAILED'] });
  });

  it('names package, profile, stage, digest and policy', () => {
    const [only] = goAtBuild().packages;
    expect(predicate(goAtBuild())).toMatchObject({ resourceUri: `driver-package:contoso-audio?profile=seed&stage=build&packageDigest=${only?.packageDigest ?? ''}` });
    expect(predicate(aVerdict([], { policy: { origin: 'built-in', path: null, ref: null, sha256: null } }))).toMatchObject({ policy: { uri: 'driver-gate:policy/built-in?profile=seed&version=0.1.0' } });
  });

  it('takes any name', () => {
    fc.assert(fc.property(fc.oneof(hostile, fc.string({ unit: 'binary' })), (text) => {
      expect(String(predicate(hostileVerdict(text))['resourceUri'])).toMatch(/^driver-package:[A-Za-z0-9._~!*'()%-]*\?profile=/);
    }));
  });

  it('lists each shipped file once, on one line', () => {
    const [only] = goAtBuild().packages;
    expect(renderChecksums(goAtBuild())).toBe((only?.files ?? []).map(({ sha256, path }) => `${sha256}  ${path}\n`).join(''));
    expect(renderChecksums(noGoOfMany(1)).split('\n')[0]).toMatch(/^[0-9a-f]{64} {2}good\/amd64\/ContosoAudio\.sys$/);
    const odd = { path: 'a\nb', size: 1, sha256: 'a'.repeat(64), authenticodeSha256: null, inCatalog: null, grade: null };
    expect(renderChecksums({ packages: [aPackage({ files: [odd, { ...odd, sha256: '' }] })] })).toBe(`${'a'.repeat(64)}  a\\u{a}b\n`);
  });
});

it('writes every file of a report folder', () => {
  expect(reportFiles(goAtBuild()).map(({ name }) => name)).toEqual(Object.values(REPORT_FILES));
});
