import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { memorySource } from '../../../src/formats/bytes.ts';
import { isHlkPackage, parseHlkx } from '../../../src/formats/hlkx/hlkx.ts';
import { distinctCodes, productFamily } from '../../../src/formats/hlkx/os-codes.ts';
import { parsePackageInfo } from '../../../src/formats/hlkx/package-info.ts';
import { damaged, outcomeOf } from '../../support/damage.ts';
import { concat } from '../../support/der.ts';
import { refusal } from '../../support/hostile.ts';
import { utf8 } from '../../support/opc/files.ts';
import { CORE_DATA_TYPE, hlkx, type HlkxOptions, MISSPELT_TYPE, PACKAGE_INFO, PACKAGE_INFO_TYPE, packageInfo, rollup, TELEMETRY } from '../../support/opc/hlkx.ts';
import { holds } from '../../support/property.ts';
import { u16, u32 } from '../../support/signer/binary.ts';

const parse = (options: HlkxOptions = {}) => parseHlkx(memorySource(hlkx({ sign: false, ...options })));
const refused = (options: HlkxOptions): string => refusal(() => parse(options));

const TARGET = { key: 'PCI\\VEN_1234&DEV_5678', name: 'Contoso Adapter', type: 'Device', driverStatus: 'ProvidedDrivers' };

describe('an HLK package', () => {
  it('says what it certifies', () => {
    const { opc: _, root: __, ...facts } = parse();
    expect(facts).toEqual({
      kit: 'hlk', container: { zip64: false, entries: 6, opaqueParts: 2 },
      rollups: [{ passed: 137, failed: 0, notRun: 0 }], problems: [],
      packageInfo: {
        type: 'SubmissionPackage', kitVersion: '10.1.26100.1', packageVersion: '1.0.0.0', formatVersion: '2.0.0.0', creationDate: '1/2/2026 12:00 PM', isUniversal: undefined, projects: ['contoso'],
        instances: [{ project: 'contoso', status: 'Pass', osCodes: ['WINDOWS_v100_X64_GE_FULL'], architectures: ['X64'], features: ['Device.DevFund.Reliability', 'Device.Network.LAN.Base'], productTypes: ['LAN'], targets: [TARGET] }],
        osCodes: ['WINDOWS_v100_X64_GE_FULL'], architectures: ['X64'], productTypes: ['LAN'], features: ['Device.DevFund.Reliability', 'Device.Network.LAN.Base'], targets: [TARGET],
      },
    });
  });

  const info = (type: string, target = `/${PACKAGE_INFO}`, id = 'R1') => ({ id, type, target });
  it.each<readonly [string, HlkxOptions]>([
    ['the usual type', { relations: [info(PACKAGE_INFO_TYPE)] }],
    ['the misspelt type', { relations: [info(MISSPELT_TYPE)] }],
    ['both types for one part', { relations: [info(PACKAGE_INFO_TYPE), info(MISSPELT_TYPE, `/${PACKAGE_INFO.toUpperCase()}`, 'R2')] }],
    ['a relative target', { relations: [info(PACKAGE_INFO_TYPE, PACKAGE_INFO)] }],
  ])('is known by its root relationship: %s', (_, options) => expect(parse(options).packageInfo.projects).toEqual(['contoso']));

  it.each<readonly [string, HlkxOptions, RegExp]>([
    ['no package info', { relations: [info('http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument')] }, /no package info: it is no HLK package/],
    ['two package infos', { relations: [info(PACKAGE_INFO_TYPE), info(MISSPELT_TYPE, `/${TELEMETRY}`, 'R2')] }, /more than one package info/],
    ['a package info that is not there', { relations: [info(PACKAGE_INFO_TYPE, '/hck/none.xml')] }, /"\/hck\/none.xml" is not in the package/],
    ['an external relationship', { relations: [info(PACKAGE_INFO_TYPE), { id: 'R9', type: CORE_DATA_TYPE, target: 'http://example.com/', mode: 'External' }] }, /R9" leads out of the package/],
    ['a package info that is no XML', { info: 'no' }, /text data outside of root/],
    ['a package info with a document type', { info: packageInfo().replace('<Package', '<!DOCTYPE Package SYSTEM "x"><Package') }, /document type/],
    ['a package info that was packed to nearly nothing', { info: `<Package>${' '.repeat(3_000_000)}</Package>` }, /less than 1\/200/],
  ])('is refused with %s', (_, options, reason) => expect(refused(options)).toMatch(reason));

  it('is told from other packages', () => {
    const other = { id: 'x', target: 'y', external: false };
    expect([PACKAGE_INFO_TYPE, MISSPELT_TYPE, CORE_DATA_TYPE, `${PACKAGE_INFO_TYPE}2`, 'urn:x'].map((type) => isHlkPackage([{ ...other, type }]))).toEqual([true, true, false, false, false]);
  });

  it('says when a relationship leads nowhere', () => {
    expect(parse({ relations: [info(PACKAGE_INFO_TYPE), { id: 'R2', type: CORE_DATA_TYPE, target: '/gone' }] })).toMatchObject({ container: { opaqueParts: 0 }, problems: ['1 relationships point at parts that are not there, the first is "/gone"'] });
  });

  it('says when it uses ZIP64', () => {
    const zip = hlkx({ sign: false });
    const end = Buffer.from(zip).lastIndexOf(Buffer.from(u32(0x06054b50)));
    const view = new DataView(zip.buffer, zip.byteOffset);
    const [count, size, at] = [view.getUint16(end + 10, true), view.getUint32(end + 12, true), view.getUint32(end + 16, true)];
    const record = concat(u32(0x06064b50, 44, 0), u16(45, 45), u32(0, 0, count, 0, count, 0, size, 0, at, 0));
    const wide = concat(zip.subarray(0, end), record, u32(0x07064b50, 0, end, 0, 1), zip.subarray(end));
    expect(parseHlkx(memorySource(wide)).container).toEqual({ zip64: true, entries: 6, opaqueParts: 2 });
  });

  it.each<readonly [string, 'hlk' | 'hck' | undefined]>([['10.1.26100.1', 'hlk'], ['8.59.9600', 'hck'], ['8.100.26063', 'hck'], ['', undefined], ['newest', undefined]])('of kit %j is %s', (version, kit) => {
    expect(parse({ info: packageInfo().replace('10.1.26100.1', version) }).kit).toBe(kit);
  });
});

describe('PackageInfo.xml', () => {
  const of = (text: string) => parsePackageInfo(utf8(text));
  const usual = of(packageInfo());

  it('is read in UTF-16, with and without byte order mark, and with a foreign namespace', () => {
    const utf16 = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'utf16le'));
    expect(parsePackageInfo(utf16(`\ufeff${packageInfo()}`))).toEqual(usual);
    expect(parsePackageInfo(utf16(packageInfo()))).toEqual(usual);
    expect(of(packageInfo({ namespace: 'http://example.com/2031' }))).toEqual(usual);
    expect(of(packageInfo().replaceAll(/<(\/?)(?=[A-Z])/g, '<$1k:').replace('<k:Package', '<k:Package xmlns:k="urn:kit"'))).toEqual(usual);
  });

  it('is read in a package in UTF-16', () => {
    expect(parse({ info: new Uint8Array(Buffer.from(`\ufeff${packageInfo()}`, 'utf16le')) }).packageInfo).toEqual(usual.packageInfo);
  });

  it.each<readonly [string, readonly string[], readonly unknown[], readonly string[]]>([
    ['none', [], [], ['there is no TestRollup']],
    ['one', [rollup(1, 0, 202)], [{ passed: 1, failed: 0, notRun: 202 }], []],
    ['several', [rollup(1, 2, 3), rollup(4, 5, 6)], [{ passed: 1, failed: 2, notRun: 3 }, { passed: 4, failed: 5, notRun: 6 }], []],
    ['with an end tag', ['<TestRollup Passed="2" Failed="0" NotRun="22" ></TestRollup>'], [{ passed: 2, failed: 0, notRun: 22 }], []],
    ['in child elements', ['<TestRollup><Passed> 2 </Passed><Failed>0</Failed><NotRun>22</NotRun></TestRollup>'], [{ passed: 2, failed: 0, notRun: 22 }], []],
    ['negative', [rollup(-1, 0, 0)], [{ passed: undefined, failed: 0, notRun: 0 }], ['a TestRollup has a count that is missing or no number']],
    ['no number', [rollup('many', 0, 0)], [{ passed: undefined, failed: 0, notRun: 0 }], ['a TestRollup has a count that is missing or no number']],
    ['in exponents', [rollup('1e2', '0x0', ' 5 ')], [{ passed: undefined, failed: undefined, notRun: 5 }], ['a TestRollup has a count that is missing or no number']],
    ['beyond all counting', [rollup('99999999999', 0, 0)], [{ passed: undefined, failed: 0, notRun: 0 }], ['a TestRollup has a count that is missing or no number']],
    ['incomplete', ['<TestRollup Passed="1"/>'], [{ passed: 1, failed: undefined, notRun: undefined }], ['a TestRollup has a count that is missing or no number']],
  ])('has rollups: %s', (_, rollups, expected, problems) => expect(of(packageInfo({ rollups }))).toMatchObject({ rollups: expected, problems }));

  it('has rollups wherever they stand', () => {
    const moved = packageInfo({ rollups: [] }).replace('</ProductInstance>', `<Deep><Deeper>${rollup(7, 1, 0)}</Deeper></Deep></ProductInstance>`);
    expect(of(moved).rollups).toEqual([{ passed: 7, failed: 1, notRun: 0 }]);
  });

  it.each<readonly [string, string, boolean | 'mixed' | undefined, readonly string[]]>([
    ['on the package', ' IsUniversal="True"', true, []], ['in lower case', ' IsUniversal="false"', false, []], ['in a namespace', ' xmlns:x="u" x:IsUniversal="False"', false, []],
    ['as something else', ' IsUniversal="1"', undefined, ['IsUniversal is "1" in line 2']],
  ])('says whether it is universal: %s', (_, attributes, expected, problems) => expect(of(packageInfo({ attributes }))).toMatchObject({ packageInfo: { isUniversal: expected }, problems }));

  it('says whether it is universal, anywhere, and when two places differ', () => {
    const text = packageInfo().replace('<Driver ', '<Driver IsUniversal="True" ');
    expect(of(text).packageInfo.isUniversal).toBe(true);
    expect(of(text.replace('<Project ', '<Project IsUniversal="False" ')).packageInfo.isUniversal).toBe('mixed');
  });

  it('says when it is something else', () => {
    expect(of('<Parcel/>').problems).toEqual(['the root is Parcel instead of Package', 'there is no TestRollup']);
  });

  it('keeps instances apart and joins them', () => {
    const instance = (code: string, arch: string): string => `<ProductInstance Status="Fail"><OperatingSystem Architecture="${arch}"><Codes><Code Name="${code}"/><Code Name="${code}"/></Codes></OperatingSystem></ProductInstance>`;
    const text = packageInfo({ project: `<ProductInstances>${instance('WINDOWS_v100_X64_GE_FULL', 'X64')}${instance('windows_v100_x64_ge_full', 'X64')}${instance('WINDOWS_v100_ARM64_GE_FULL', 'ARM64')}</ProductInstances><Code Name="outside"/>` });
    const { packageInfo: { osCodes, architectures, instances } } = parse({ info: text });
    expect({ osCodes, architectures }).toEqual({ osCodes: ['WINDOWS_v100_X64_GE_FULL', 'WINDOWS_v100_ARM64_GE_FULL'], architectures: ['X64', 'ARM64'] });
    expect(instances.map(({ status, osCodes: own }) => [status, own])).toEqual([['Fail', ['WINDOWS_v100_X64_GE_FULL']], ['Fail', ['windows_v100_x64_ge_full']], ['Fail', ['WINDOWS_v100_ARM64_GE_FULL']]]);
  });

  it('with a hundred thousand names is read in linear time', () => {
    const codes = Array.from({ length: 100_000 }, (_, at) => `C${at}`);
    const started = process.cpuUsage();
    expect(of(packageInfo({ codes })).packageInfo.instances[0]?.osCodes.length).toBe(100_000);
    expect(process.cpuUsage(started).user / 1000).toBeLessThan(5000);
  });

  it('of any content is read or refused', () => {
    holds('damaged PackageInfo.xml', 1000, fc.property(damaged(utf8(packageInfo({ attributes: ' IsUniversal="True"' })), new Uint8Array(Buffer.from(`\ufeff${packageInfo()}`, 'utf16le'))), (data) => {
      expect(['value', 'FormatError']).toContain(outcomeOf(() => parsePackageInfo(data)));
    }));
  }, 60_000);
});

describe('operating system codes', () => {
  it.each<readonly [string, string | undefined]>([
    ['WINDOWS_v100_X64_GE_FULL', 'Windows_v100_GE'], ['WINDOWS_v100_ARM64_NI_FULL', 'Windows_v100_NI'], ['WINDOWS_v100_SERVER_X64_GE_FULL', 'Windows_v100Server_GE'], ['WINDOWS_v100Server_X64_GE', undefined],
    ['WINDOWS_v63', undefined], ['', undefined], ['A__C_D_E', undefined],
  ])('%s belongs to %s', (code, family) => expect(productFamily(code)).toBe(family));

  it('that differ in case are one', () => expect(distinctCodes(['A', 'a', 'b', 'B', 'A'])).toEqual(['A', 'b']));
});

