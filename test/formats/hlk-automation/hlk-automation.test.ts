import { describe, expect, it } from 'vitest';
import { looksLikeProjectDefinition, parseProjectDefinition } from '../../../src/formats/hlk-automation/project-definition.ts';
import { looksLikeTestCollection, parseTestCollection } from '../../../src/formats/hlk-automation/test-collection.ts';
import { refusal } from '../../support/hostile.ts';
import { collectionXml, SLEEP, utf8 } from '../../support/result-files.ts';

const parse = (text: string) => parseTestCollection(utf8(text));

describe('a test collection', () => {
  it('carries tests and their results', () => {
    const { tests, partial } = parse(collectionXml([{ id: SLEEP.toUpperCase(), results: [{ instance: '12', features: 'A  B' }] }, { results: [] }]));
    expect(tests[0]).toEqual({
      id: SLEEP, name: 'DF - Sleep with IO During (Reliability)', targetId: 'PCI\\VEN_1234&DEV_5678', targetName: 'Demo', targetType: 'Device', kitVersion: '10.000.26100.1', osPlatform: 'Windows 11 Client x64', testPass: 'TP001',
      results: [{ status: 'passed', word: 'Passed', startTime: '2026-03-01T10:00:00Z', filtersApplied: 0, instanceId: '12', featuresDetected: ['A', 'B'] }],
    });
    expect(tests[1]?.results).toEqual([]);
    expect(partial).toBeUndefined();
  });

  it.each([['0', 0], ['3', 3], ['', undefined], ['none', undefined], ['-1', undefined], ['1.5', undefined], [null, undefined]])('counts filters %j as %j', (filters, count) =>
    expect(parse(collectionXml([{ results: [{ filters }] }])).tests[0]?.results[0]?.filtersApplied).toBe(count));

  it('says which prefix the documentation\'s own sample forgot to declare', () =>
    expect(refusal(() => parse(collectionXml([]).replace('xmlns:xsd', 'mlns:xsd')))).toContain('the prefix "mlns" is not declared'));

  it('keeps results within their record', () => {
    const text = collectionXml([{ results: [] }]).replace('</ArrayOf', '<Other><Result Status="Passed"/></Other></ArrayOf');
    expect(parse(text).tests[0]?.results).toEqual([]);
  });

  it('is partial when it was cut off, or a record names no test', () => {
    const whole = collectionXml([{ results: [{}] }]);
    expect(parse(whole.slice(0, -20)).partial).toMatch(/line/);
    expect(parse(collectionXml([{ id: 'x', name: '' }])).partial).toBe('1 records name no test');
  });

  it('is refused with another root', () => expect(refusal(() => parse('<TestCollectionRecord/>'))).toMatch(/not ArrayOfTestCollectionRecord/));

  it('is known by its content', () => {
    expect(looksLikeTestCollection(utf8(collectionXml([])))).toBe(true);
    expect(looksLikeTestCollection(utf8('<ArrayOfString/>'))).toBe(false);
  });
});

const PDEF = `<ProjectDefinitionData Controller="ctl" Database="HLKJobs" Timeout="120" User="user">
 <Project Name="client"><SchedulerType>AdaptiveOrderOptimized</SchedulerType><MultiDeviceTestGroup>true</MultiDeviceTestGroup><TestStatusToSkip>Pass</TestStatusToSkip><TestStatusToSkip>NoData</TestStatusToSkip>
  <Product Name="p" OsPlatform="Windows 11 Client x64" MachinePool="Test"><Family Name="f"><Target TargetType="Device" Id="PCI\\VEN_1"/><Target TargetType="System" Id=""/></Family><Machine Name="A" Role="SUT"/></Product>
  <Packages Path="C:\\temp"/></Project></ProjectDefinitionData>`;

describe('a project definition', () => {
  it('says what was to be tested, and which old results were taken over', () => {
    expect(parseProjectDefinition(utf8(PDEF))).toEqual({
      database: 'HLKJobs', timeoutHours: 120,
      projects: [{
        name: 'client', scheduler: 'AdaptiveOrderOptimized', multipleDevices: true, skipped: ['pass', 'nodata'],
        products: [{ name: 'p', osPlatform: 'Windows 11 Client x64', machinePool: 'Test', targets: [{ type: 'Device', id: 'PCI\\VEN_1' }, { type: 'System', id: '' }], machines: [{ name: 'A', role: 'SUT' }] }],
      }],
    });
  });

  it('is known by its root and refused with another', () => {
    expect(looksLikeProjectDefinition(utf8(PDEF))).toBe(true);
    expect(looksLikeProjectDefinition(utf8('<Project/>'))).toBe(false);
    expect(refusal(() => parseProjectDefinition(utf8('<Project/>')))).toMatch(/not ProjectDefinitionData/);
  });
});
