import { describe, expect, it } from 'vitest';
import { levelOf } from '../../../src/formats/inf/codes.ts';
import { parseInf, type Inf } from '../../../src/formats/inf/inf.ts';
import { component, extension, primitive, version } from '../../support/inf-cases/case.ts';
import { bytes, infText, utf16le, type Sections } from '../../support/inf-text.ts';

const MINIFILTER: Sections = primitive({
  ...version({ Class: 'ActivityMonitor', ClassGuid: '{b86dff51-a31e-4bac-b3cf-e8cfe75c9fc2}' }),
  Demo_Service: ['ServiceType = 2', 'StartType = 3', 'ErrorControl = 1', 'ServiceBinary = %13%\\demo.sys', 'LoadOrderGroup = "FSFilter Activity Monitor"', 'Dependencies = FltMgr', 'AddReg = Instances'],
  Instances: ['HKR,"Parameters","SupportedFeatures",0x00010001,0x3', 'HKR,"Parameters\\Instances","DefaultInstance",0x00000000,"Demo"', 'HKR,"Parameters\\Instances\\Demo","Altitude",0x00000000,"370030"', 'HKR,"Parameters\\Instances\\Demo","Flags",0x00010001,0x0'],
});

const PRINTER: Sections = {
  ...version({ Class: 'Printer', ClassGuid: '{4d36e979-e325-11ce-bfc1-08002be10318}', ClassVer: '4.0' }),
  'Standard.NTamd64.10.0...19041': ['"Demo Printer" = Demo_Install, USBPRINT\\DemoPrinter, WSDPRINT\\DemoPrinter'],
  Demo_Install: ['CopyFiles = Demo_Files', 'DriverFile = mxdwdrv.dll', 'DataFile = demo.gpd', 'Include = ntprint.inf', 'Needs = XPSDRV.OEM'],
  'Demo_Install.Services': undefined, Demo_Service: undefined, Demo_Files: ['demo.gpd', 'demo.xml'], DestinationDirs: ['DefaultDestDir = 66000'],
  SourceDisksFiles: ['demo.gpd = 1', 'demo.xml = 1'],
};

const MANY: Sections = {
  Manufacturer: ['%Company% = Standard,NTx86.10.0...19041,NTamd64.10.0...17763,NTamd64.10.0...22000,NTarm64'], 'Standard.NTamd64.10.0...19041': undefined,
  'Standard.NTx86.10.0...19041': ['%Device% = Demo_Install, PCI\\VEN_1234&DEV_5678'], 'Standard.NTamd64.10.0...17763': ['%Device% = Demo_Install, PCI\\VEN_1234&DEV_5678'],
  'Standard.NTamd64.10.0...22000': ['%Device% = Demo_New, PCI\\VEN_1234&DEV_5678, PCI\\VEN_1234'], 'Standard.NTarm64': ['%Device% = Demo_Install, PCI\\VEN_1234&DEV_5678'],
  Demo_New: ['CopyFiles = Demo_Files, New_Files'], New_Files: ['extra.dll'], 'Demo_New.Services': ['AddService = demo,2,Demo_Service'],
  'Demo_Install.Wdf': ['KmdfService = demo,Demo_Wdf'], 'Demo_New.Wdf': ['KmdfService = demo,Demo_Wdf'], Demo_Wdf: ['KmdfLibraryVersion = 1.15'],
  DestinationDirs: ['DefaultDestDir = 13'], SourceDisksFiles: ['demo.sys = 1', 'extra.dll = 1'],
  'SourceDisksNames.x86': ['1 = %Disk%,,,\\x86'], 'SourceDisksNames.amd64': ['1 = %Disk%,,,\\x64'], 'SourceDisksNames.arm64': ['1 = %Disk%,,,\\a64'], SourceDisksNames: undefined,
};

const SOFTWARE: Sections = component(['SoftwareType = 1', 'SoftwareBinary = %13%\\demo.exe', 'SoftwareArguments = /quiet', 'SoftwareVersion = 1.0.0.0'], {
  'Standard.NTamd64.10.0...19041': ['%Device% = Demo_Install, SWC\\VID0001&PID0001'], Demo_Files: ['demo.exe'], SourceDisksFiles: ['demo.exe = 1'],
});

const SOURCES: readonly (readonly [string, Uint8Array])[] = [
  ['extension', bytes(infText(extension()))],
  ['component', bytes(infText(SOFTWARE))],
  ['minifilter', bytes(infText(MINIFILTER))],
  ['printer', bytes(infText(PRINTER))],
  ['utf-16', utf16le(infText({ Strings: ['Company = "Demo Größe 🦉"', 'Device = "Gerät"', 'Disk = "Demo disk"'] }))],
  ['primitive', bytes(infText(primitive()))],
  ['many-architectures', bytes(infText(MANY))],
];

/** What the reader makes of the INF, without what every INF of these has. */
const evidence = ({ kind, encoding, architectures, models, hardwareIds, files, services, wdf, includes, installs, declarative, version: { class: name, provider, extensionId, driverVer }, diagnostics }: Inf) => ({
  kind, encoding: `${encoding.name}${encoding.bom ? ' with mark' : ''}`, class: name, provider, extensionId, driverVer: driverVer?.version, architectures, installs, declarative,
  models: models.map(({ section, floor, ceiling }) => `${section}: ${floor} to ${ceiling ?? 'newest'}`),
  hardwareIds: hardwareIds.map(({ id, architectures: on, compatible }) => `${id} on ${on.join(', ')}${compatible ? ', compatible' : ''}`),
  files: files.map(({ architecture, path, dirId, destination }) => `${architecture}: ${path} -> ${dirId ?? '?'}:${destination}`),
  services: services.map(({ architecture, name: service, associated, startType, file }) => `${architecture}: ${service}${associated ? ' (function driver)' : ''}, start ${startType ?? '?'}, ${file ?? 'no file'}`),
  wdf: wdf.map(({ framework, version: stated, floor }) => `${framework} ${stated?.join('.') ?? '?'} from ${floor}`), includes: includes.map(({ name: included }) => included),
  findings: diagnostics.map((found) => `${found.code ?? found.note ?? ''} ${levelOf(found, 'h')} ${found.place.line}:${found.place.column}`),
});

describe('an INF of each kind', () => {
  it.each(SOURCES)('%s is resolved as its golden file says', async (name, data) => {
    await expect(`${JSON.stringify(evidence(parseInf(data)), null, 2)}\n`).toMatchFileSnapshot(`../../golden/inf/${name}.json`);
  });

  it.each(SOURCES)('%s has no error under the requirements of certification', (_, data) => {
    expect(parseInf(data).diagnostics.filter((found) => levelOf(found, 'h') === 'error').map(({ code, message }) => `${code ?? ''} ${message}`)).toEqual([]);
  });
});

describe('a source that stampinf has yet to fill in', () => {
  const text = infText({
    Manufacturer: ['%Company% = Standard,NT$ARCH$.10.0...19041 ; %Gone%', '%Nope% = Other,NT$ARCH$,%Lost%'], 'Standard.NTamd64.10.0...19041': undefined, 'Standard.NT$ARCH$.10.0...19041': ['%Device% = Demo_Install, PCI\\VEN_1234'],
    ...version({ DriverVer: undefined }), 'Demo_Install.Wdf': ['KmdfService = demo,Kmdf'], Kmdf: ['KmdfLibraryVersion = $KMDFVERSION$'],
  });

  it('is read as stampinf would write it', () => {
    const inf = parseInf(bytes(text), { source: true });
    expect(inf).toMatchObject({ architectures: ['amd64'], hardwareIds: [{ id: 'PCI\\VEN_1234' }], files: [{ path: 'demo.sys' }] });
    expect(inf.diagnostics.map(({ code }) => code)).not.toContain(1274);
    expect(inf.diagnostics.filter(({ message }) => message.includes('DriverVer'))).toEqual([]);
    expect(parseInf(bytes(text)).diagnostics.map(({ code }) => code)).toContain(1274);
  });

  it('keeps the places of the source', () => {
    const { diagnostics } = parseInf(bytes(text), { source: true });
    const line = text.split('\r\n').findIndex((found) => found.startsWith('%Nope%'));
    const lost = diagnostics.find(({ message }) => message.includes('%Lost%'));
    expect(lost?.place).toEqual({ line: line + 1, column: (text.split('\r\n')[line] ?? '').indexOf('%Lost%') + 1 });
  });
});
