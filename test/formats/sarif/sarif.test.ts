import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { memorySource } from '../../../src/formats/bytes.ts';
import { looksLikeSarif, readSarif, SARIF_LIMITS, type SarifRun } from '../../../src/formats/sarif/sarif.ts';
import { damaged } from '../../support/damage.ts';
import { outcome, refusal } from '../../support/hostile.ts';
import { holds } from '../../support/property.ts';
import { bytesOf, codeqlRun, pack, parseSarif, result, rule, sarif, type Json, type Members } from '../../support/sarif.ts';

const text = (value: string): Uint8Array => new TextEncoder().encode(value);
const firstRun = (value: Json): SarifRun => {
  const [run] = parseSarif(value).runs;
  if (run === undefined) throw new Error('no run');
  return run;
};
const groups = (run: Members) => firstRun(sarif(run)).groups.map(({ ruleId, level, count }) => `${ruleId} ${level} ${count}`);
const MUST_FIX = ['cpp/bad-addition-overflow-check', 'cpp/pointer-overflow-check', 'cpp/too-few-arguments', 'cpp/comparison-with-wider-type', 'cpp/hresult-boolean-conversion', 'cpp/drivers/wdk-deprecated-api', 'cpp/incorrect-string-type-conversion-ignore-puchar-casts'];

describe('a CodeQL log', () => {
  it('of a clean driver lists the rules that ran and no result', () => {
    const run = firstRun(sarif(codeqlRun({ cli: '2.17.1', rules: MUST_FIX.map((id) => rule(id)), extensions: [pack('codeql/cpp-queries', '0.9.0'), pack('microsoft/windows-drivers', '1.1.0')] })));
    expect(run).toMatchObject({ computed: true, results: 0, groups: [], invocations: [true], problems: [], revisions: [] });
    expect([run.driver.name, run.driver.version, run.driver.rules.map(({ id }) => id)]).toEqual(['CodeQL', '2.17.1', MUST_FIX]);
    expect(run.extensions.map(({ name, version }) => [name, version?.slice(0, 8)])).toEqual([['codeql/cpp-queries', '0.9.0+01'], ['microsoft/windows-drivers', '1.1.0+01']]);
  });

  it('counts results that are alike and shows some of them', () => {
    const results = [...Array.from({ length: 7 }, (_, at) => result('cpp/a', { message: { text: `m${at}` } })), result('cpp/b', { suppressions: [{ kind: 'inSource' }] })];
    const run = firstRun(sarif(codeqlRun({ rules: [rule('cpp/a', 'error'), rule('cpp/b')], results })));
    expect(run.groups.map(({ ruleId, level, suppressed, count, samples }) => [ruleId, level, suppressed, count, samples.length])).toEqual([['cpp/a', 'error', false, 7, 5], ['cpp/b', 'warning', true, 1, 1]]);
    expect(run.groups[0]?.samples[0]).toEqual({ uri: 'src/driver.c', line: 42, message: 'm0' });
  });

  it('may carry its rules below the packs they come from', () => {
    const extensions = [pack('codeql/cpp-queries', '0.9.0', [rule('cpp/x', 'error')]), pack('microsoft/windows-drivers', '1.1.0', [rule('cpp/y', 'note'), rule('cpp/z', 'error')])];
    const results = [
      { ruleId: 'cpp/z', rule: { id: 'cpp/z', index: 1, toolComponent: { index: 1 } }, message: { text: '' } },
      { rule: { index: 0, toolComponent: { index: 1 } }, message: { text: '' } },
      { ruleId: 'cpp/x', rule: { toolComponent: { name: 'codeql/cpp-queries' } }, message: { text: '' } },
    ];
    expect(groups(codeqlRun({ extensions, results }))).toEqual(['cpp/z error 1', 'cpp/y note 1', 'cpp/x error 1']);
  });

  it('reads the same whether the rules stand before the results or behind them', () => {
    const { tool = null, results = null, ...rest } = codeqlRun({ rules: [rule('cpp/a', 'error'), rule('cpp/b', 'note')], results: [result('cpp/a'), { ruleIndex: 1, message: { text: 'x' } }] });
    expect(parseSarif(sarif({ tool, results, ...rest }))).toEqual(parseSarif(sarif({ ...rest, results, tool })));
  });

  it('holds several runs', () => {
    const log = parseSarif(sarif(codeqlRun({ results: [result('a')] }), codeqlRun({ over: { automationDetails: { id: 'amd64/' } } })));
    expect(log.runs.map(({ results, automation }) => [results, automation])).toEqual([[1, undefined], [0, 'amd64/']]);
  });

  it('is read with a byte order mark and without white space', () => {
    const compact = text(`\ufeff${JSON.stringify(sarif(codeqlRun({ results: [result('cpp/ä')] })))}`);
    expect(readSarif(memorySource(compact)).runs[0]?.groups[0]?.ruleId).toBe('cpp/ä');
  });
});

describe('results that are not there', () => {
  it.each<[string, Members, boolean, readonly string[]]>([
    ['null', { results: null }, false, []],
    ['an empty list', { results: [] }, true, []],
    ['no list', { results: 'none' }, false, ['results is no list']],
  ])('%s', (_, over, computed, problems) => {
    expect(firstRun(sarif(codeqlRun({ over })))).toMatchObject({ computed, results: 0, problems });
  });

  it('absent', () => {
    const { results: _, ...rest } = codeqlRun({});
    expect(firstRun(sarif(rest))).toMatchObject({ computed: false, results: 0, problems: [] });
  });

  it('in another file', () => {
    const run = firstRun(sarif(codeqlRun({ over: { externalPropertyFileReferences: { results: [{ location: { uri: 'more.sarif' }, itemCount: 9 }] } } })));
    expect(run.problems).toEqual(['results of the run stand in another file, which is not read']);
  });

  it('null runs', () => {
    expect(parseSarif({ version: '2.1.0', runs: null })).toEqual({ version: '2.1.0', runs: [], problems: ['runs is null: the tool could not look for results'] });
  });

  it('odd ones are said to be odd', () => {
    const run = firstRun(sarif(codeqlRun({ results: [null, 7, result('cpp/a'), { message: { text: 'x' } }] })));
    expect([run.results, run.problems]).toEqual([2, ['a result is no object', '1 results name no rule']]);
  });
});

describe('the level of a result', () => {
  const described = rule('cpp/a', 'note');
  it.each<[string, Members, string]>([
    ['its own', { level: 'error' }, 'error'],
    ['that of its rule', {}, 'note'],
    ['none when it is of another kind', { kind: 'pass' }, 'none'],
    ['its own although it is of another kind', { kind: 'pass', level: 'error' }, 'error'],
    ['that of the rule when its own is no level', { level: 'fatal' }, 'note'],
  ])('is %s', (_, over, level) => {
    expect(firstRun(sarif(codeqlRun({ rules: [described], results: [result('cpp/a', over)] }))).groups[0]?.level).toBe(level);
  });

  it('is warning when nothing says otherwise', () => {
    expect(groups(codeqlRun({ rules: [{ id: 'cpp/a' }], results: [result('cpp/a'), result('cpp/unknown')] }))).toEqual(['cpp/a warning 1', 'cpp/unknown warning 1']);
  });

  it('is that of the rule a finer id belongs to', () => {
    expect(groups(codeqlRun({ rules: [rule('CA1000', 'error')], results: [result('CA1000/1/2')] }))).toEqual(['CA1000/1/2 error 1']);
  });

  it('is what its invocation changed it to', () => {
    const invocations = [{ executionSuccessful: true, ruleConfigurationOverrides: [{ descriptor: { id: 'cpp/a' }, configuration: { level: 'error' } }] }];
    const results = [result('cpp/a', { provenance: { invocationIndex: 0 } }), result('cpp/a')];
    expect(groups(codeqlRun({ rules: [described], invocations, results }))).toEqual(['cpp/a error 1', 'cpp/a note 1']);
  });
});

describe('what a result says of itself', () => {
  const one = (over: Members) => firstRun(sarif(codeqlRun({ rules: [rule('cpp/a'), rule('cpp/b')], results: [result('cpp/a', over)] }))).groups[0];

  it.each<[string, Json, boolean]>([
    ['no suppressions', [], false],
    ['null', null, false],
    ['one that says no more', [{ kind: 'inSource' }], true],
    ['an accepted one', [{ kind: 'external', status: 'accepted' }], true],
    ['one under review', [{ kind: 'external', status: 'underReview' }], false],
    ['an accepted and a rejected one', [{ kind: 'external', status: 'accepted' }, { kind: 'inSource', status: 'rejected' }], false],
  ])('suppressions: %s', (_, suppressions, suppressed) => {
    expect(one({ suppressions })?.suppressed).toBe(suppressed);
  });

  it('that it is gone', () => {
    expect([one({ baselineState: 'absent' })?.gone, one({ baselineState: 'new' })?.gone]).toEqual([true, false]);
  });

  it('two rules at once', () => {
    const run = firstRun(sarif(codeqlRun({ rules: [rule('cpp/a'), rule('cpp/b')], results: [result('cpp/a', { ruleIndex: 1 })] })));
    expect(run.groups[0]).toMatchObject({ ruleId: 'cpp/a', pointsTo: 'cpp/b' });
    expect(run.problems).toEqual(['results of cpp/a point to the rule cpp/b']);
  });

  it('one rule by its number', () => {
    expect(one({ ruleIndex: 0, rule: { id: 'cpp/a', index: 0 } })).toMatchObject({ ruleId: 'cpp/a', pointsTo: undefined });
  });

  it('an escaped name of a member is the name', () => {
    const written = JSON.stringify(sarif(codeqlRun({ results: [result('cpp/a')] }))).replace('"ruleId"', '"\\u0072uleId"');
    expect(readSarif(memorySource(text(written))).runs[0]?.groups[0]?.ruleId).toBe('cpp/a');
  });

  it('a member twice', () => {
    const written = JSON.stringify(sarif(codeqlRun({ results: [result('cpp/a')] }))).replace('"ruleId":"cpp/a"', '"ruleId":"cpp/a","ruleId":"cpp/b"');
    expect(refusal(() => readSarif(memorySource(text(written))))).toMatch(/^a name stands twice in one object/);
  });
});

describe('the run', () => {
  it('says whether it succeeded', () => {
    const said = (invocations: readonly Json[]) => firstRun(sarif(codeqlRun({ invocations }))).invocations;
    expect(said([{ executionSuccessful: false }])).toEqual([false]);
    expect(said([{}, { executionSuccessful: true }])).toEqual([undefined, true]);
    expect(said([])).toEqual([]);
    expect(firstRun(sarif(codeqlRun({ invocations: [{ executionSuccessful: 'yes' }, 3] }))).problems).toEqual(['executionSuccessful is neither true nor false', 'an invocation is no object']);
  });

  it('keeps kinds of notifications, not each of them', () => {
    const note = (over: Members): Members => ({ message: { text: 'x' }, descriptor: { id: 'cpp/extractor/summary', index: 0 }, ...over });
    const invocations = [{ executionSuccessful: true, toolExecutionNotifications: [...Array.from({ length: 50 }, () => note({ level: 'none' })), note({ level: 'error', message: { text: 'out of memory' } }), note({})], toolConfigurationNotifications: [{ message: { text: 'bad' }, level: 'error' }] }];
    expect(firstRun(sarif(codeqlRun({ invocations }))).notifications).toEqual([
      { id: 'cpp/extractor/summary', level: 'none', about: 'execution', count: 50, message: 'x' },
      { id: 'cpp/extractor/summary', level: 'error', about: 'execution', count: 1, message: 'out of memory' },
      { id: 'cpp/extractor/summary', level: 'none', about: 'execution', count: 1, message: 'x' },
      { id: '', level: 'error', about: 'configuration', count: 1, message: 'bad' },
    ]);
  });

  it('tells rules that were switched off', () => {
    const rules = [rule('on'), rule('off', 'warning', { defaultConfiguration: { enabled: false } }), rule('switched-on', 'warning', { defaultConfiguration: { enabled: false } }), rule('switched-off')];
    const override = (id: string, enabled: boolean): Members => ({ descriptor: { id }, configuration: { enabled } });
    const invocations = [{ executionSuccessful: true, ruleConfigurationOverrides: [override('switched-on', true), override('switched-off', false)] }];
    expect(firstRun(sarif(codeqlRun({ rules, invocations }))).driver.rules.filter(({ enabled }) => enabled).map(({ id }) => id)).toEqual(['on', 'switched-on']);
  });

  it('may say which commit it is about', () => {
    expect(firstRun(sarif(codeqlRun({ over: { versionControlProvenance: [{ repositoryUri: 'https://x/y', revisionId: 'abc' }] } }))).revisions).toEqual(['abc']);
  });

  it('may say what the files were', () => {
    const hashes = (value: Json): Json => ({ location: { uri: 'a.sys' }, hashes: value });
    const over = { artifacts: [hashes({ 'sha-256': 'AB'.repeat(32) }), hashes({ SHA256: 'cd'.repeat(32) }), hashes({ 'sha-256': 'short' }), hashes(null)] };
    expect(firstRun(sarif(codeqlRun({ over }))).artifacts.map(({ sha256 }) => sha256)).toEqual(['ab'.repeat(32), 'cd'.repeat(32), undefined, undefined]);
  });

  it('without a tool says so', () => {
    const run = firstRun(sarif({ results: [result('a')] }));
    expect([run.driver.name, run.problems]).toEqual(['', ['the run names no tool']]);
  });
});

describe('recognition', () => {
  const looks = (value: Json | string): boolean => looksLikeSarif(typeof value === 'string' ? text(value) : bytesOf(value));

  it.each<[string, Json | string, boolean]>([
    ['SARIF', sarif(codeqlRun({})), true],
    ['SARIF without a schema', { version: '2.1.0', runs: [] }, true],
    ['the runs first', { runs: [{ results: [] }], version: '2.1.0' }, true],
    ['null runs', { version: '2.1.0', runs: null }, true],
    ['cut off', '{"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","runs":[{"tool":', true],
    ['an older version', { version: '1.0.0', runs: [] }, true],
    ['a comparison of two runs', { all: { '+': 0, '-': 2 }, error: { '+': 0, codes: [] }, warning: {}, note: {} }, false],
    ['other JSON with runs', { version: 3, runs: [1, 2] }, false],
    ['a list', [{ version: '2.1.0', runs: [] }], false],
    ['text', 'version 2.1.0 runs []', false],
    ['nothing', '', false],
  ])('%s', (_, value, expected) => {
    expect(looks(value)).toBe(expected);
  });
});

describe('a refusal', () => {
  const read = (value: string): string => refusal(() => readSarif(memorySource(text(value))));

  it.each([
    ['{"version":"1.0.0","runs":[]}', /^this is SARIF "1.0.0", not 2.1.0/],
    ['{"runs":[]}', /^it does not say which version/],
    ['{"version":"2.1.0"}', /^it has no runs/],
    ['{"version":"2.1.0","runs":{}}', /^runs is no list/],
    ['{"version":"2.1.0","runs":[1]}', /^a run is no object/],
    ['{"version":"2.1.0","runs":[{"results":[{"ruleId":"a"', /^the text ends inside the object/],
    ['{"all":{},"error":{}}', /^it does not say which version/],
    ['[]', /^an object should stand here/],
    ['{"version":"2.1.0","runs":[]}{}', /^more follows behind the value/],
  ])('of %s', (value, message) => {
    expect(read(value)).toMatch(message);
  });

  it('comes at every bound', () => {
    const limited = (run: Members, limits: Parameters<typeof parseSarif>[1]): string => refusal(() => parseSarif(sarif(run), limits));
    const results = [result('a'), result('b'), result('c')];
    expect(limited(codeqlRun({ results }), { results: 2 })).toMatch(/^more than 2 results/);
    expect(limited(codeqlRun({ results }), { groups: 2 })).toMatch(/^results of more than 2 kinds in one run/);
    expect(limited(codeqlRun({ rules: [rule('a'), rule('b')] }), { descriptors: 2 })).toMatch(/^more than 2 rules in one run/);
    expect(limited(codeqlRun({ extensions: [pack('a', '1'), pack('b', '1')] }), { extensions: 1 })).toMatch(/^more than 1 extensions in one run/);
    const notes = [{ message: { text: 'x' } }, { message: { text: 'y' } }];
    expect(limited(codeqlRun({ invocations: [{ toolExecutionNotifications: notes }, { toolConfigurationNotifications: notes }] }), { notifications: 3 })).toMatch(/^more than 3 notifications in one run/);
    expect(limited(codeqlRun({ invocations: [{ ruleConfigurationOverrides: [{}, {}, {}] }] }), { descriptors: 2 })).toMatch(/^more than 2 rules are changed in one run/);
    expect(limited(codeqlRun({ results: [result('x'.repeat(3000))] }), { bytes: 2000 })).toMatch(/bytes exceed the limit of 2000/);
    expect(refusal(() => parseSarif(sarif(codeqlRun({}), codeqlRun({})), { runs: 1 }))).toMatch(/^more than 1 runs/);
    expect(limited(codeqlRun({ over: { properties: { a: { b: { c: { d: { e: { f: 1 } } } } } } } }), { depth: 7 })).toMatch(/^values are nested deeper than 7/);
  });
});

/** The same counts by a plain loop over what JSON.parse makes. */
const counted = (value: Json): readonly string[] => {
  const log: { readonly runs: readonly { readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string; readonly defaultConfiguration: { readonly level: string } }[] } }; readonly results: readonly { readonly ruleId?: string; readonly ruleIndex?: number; readonly level?: string; readonly kind?: string; readonly suppressions?: readonly unknown[] }[] }[] } = JSON.parse(JSON.stringify(value));
  const keys = log.runs.flatMap(({ tool: { driver: { rules } }, results }) => results.map(({ ruleId, ruleIndex, level, kind = 'fail', suppressions = [] }) => {
    const found = rules[ruleIndex ?? -1] ?? rules.find(({ id }) => id === ruleId);
    return `${ruleId ?? found?.id ?? ''} ${level ?? (kind === 'fail' ? (found?.defaultConfiguration.level ?? 'warning') : 'none')} ${suppressions.length > 0}`;
  }));
  return keys.sort();
};

it('counts what a plain loop counts, however the bytes come in', () => {
  const levels = fc.constantFrom('note', 'warning', 'error');
  const ids = fc.constantFrom('a', 'b/c', 'ü', 'd');
  const results = fc.array(fc.record({ ruleId: ids, ruleIndex: fc.nat(2), level: levels, kind: fc.constantFrom('fail', 'pass'), suppressions: fc.constantFrom([], [{ kind: 'inSource' }]), message: fc.record({ text: fc.string({ unit: 'binary' }) }) }, { requiredKeys: ['message'] }), { maxLength: 12 });
  const runs = fc.array(fc.tuple(levels, results).map(([level, found]): Members => codeqlRun({ rules: [rule('a', level), rule('b/c', 'note'), rule('d', 'error')], results: JSON.parse(JSON.stringify(found)) })), { maxLength: 3 });
  holds('sarif against a plain loop', 1000, fc.property(runs, fc.integer({ min: 4, max: 300 }), (made, block) => {
    const source = memorySource(bytesOf(sarif(...made)));
    const log = readSarif({ ...source, inMemory: false, fill: (target, from) => target.set(source.read(from, from + target.length)) }, { ...SARIF_LIMITS, block });
    const keys = log.runs.flatMap((each) => each.groups.flatMap(({ ruleId, level, suppressed, count }) => Array.from({ length: count }, () => `${ruleId} ${level} ${suppressed}`)));
    expect(keys.sort()).toEqual(counted(sarif(...made)));
  }));
});

describe('any input', () => {
  const sample = bytesOf(sarif(codeqlRun({ rules: [rule('cpp/a', 'error'), rule('cpp/b')], extensions: [pack('microsoft/windows-drivers', '1.8.0', [rule('cpp/c')])], results: [result('cpp/a'), result('cpp/b', { ruleIndex: 1, suppressions: [{ kind: 'inSource' }] })] })));

  it('ends in a value or a refusal', () => {
    holds('damaged sarif', 2000, fc.property(damaged(sample), (data) => {
      outcome(() => readSarif(memorySource(data)));
      looksLikeSarif(data);
    }));
  });

  it('of other shapes does too', () => {
    const shaped = fc.jsonValue({ maxDepth: 5 }).map((value): Json => JSON.parse(JSON.stringify(value)));
    const part = (name: string) => fc.record({ [name]: shaped }, { requiredKeys: [] });
    const run = fc.oneof(fc.dictionary(fc.string(), shaped), fc.tuple(part('tool'), part('results'), part('invocations'), part('artifacts'), part('automationDetails'), part('versionControlProvenance')).map((parts): Json => Object.assign({}, ...parts)));
    const tool = fc.tuple(shaped, shaped, shaped, shaped).map(([rules, extensions, results, invocations]): Json => ({ tool: { driver: { name: 'CodeQL', rules }, extensions }, results, invocations }));
    const inner = fc.array(shaped, { maxLength: 3 }).chain((items) => fc.constantFrom('rules', 'extensions', 'results', 'invocations', 'artifacts').map((name): Json => {
      const listed: Json = items;
      return name === 'rules' || name === 'extensions' ? { tool: name === 'rules' ? { driver: { name: 'x', rules: listed } } : { driver: { name: 'x' }, extensions: listed }, results: [] } : { tool: { driver: { name: 'x' } }, [name]: listed };
    }));
    holds('shapes of sarif', 2000, fc.property(fc.oneof(run, tool, inner), (value) => {
      const log = parseSarif(sarif(value), {});
      expect(log.runs).toHaveLength(1);
    }));
  });

  it('is never refused for what it repeats', () => {
    expect(SARIF_LIMITS.results).toBe(1_000_000);
    const many = parseSarif(sarif(codeqlRun({ results: Array.from({ length: 20_000 }, (_, at) => result('cpp/a', { suppressions: [{ kind: 'external', justification: `because ${at}` }] })) })));
    expect(many.runs[0]?.groups.map(({ count, suppressed }) => [count, suppressed])).toEqual([[20_000, true]]);
  });
});
