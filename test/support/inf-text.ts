import { parseInf, type Inf } from '../../src/formats/inf/inf.ts';

export const bytes = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'latin1'));
export const utf16le = (text: string, bom = true): Uint8Array => new Uint8Array(Buffer.from(`${bom ? '\ufeff' : ''}${text}`, 'utf16le'));

/** Sections by name; a list of lines replaces the section, `undefined` removes it, unknown names are appended. */
export type Sections = Readonly<Record<string, readonly string[] | undefined>>;

/** A network driver for amd64 without any fault, run from the driver store. */
const SOUND: Sections = {
  Version: [
    'Signature = "$Windows NT$"', 'Class = Net', 'ClassGuid = {4d36e972-e325-11ce-bfc1-08002be10318}', 'Provider = %Company%', 'CatalogFile = demo.cat',
    'DriverVer = 01/10/2026,1.2.3.4', 'PnpLockdown = 1',
  ],
  Manufacturer: ['%Company% = Standard,NTamd64.10.0...19041'],
  'Standard.NTamd64.10.0...19041': ['%Device% = Demo_Install, PCI\\VEN_1234&DEV_5678&SUBSYS_00011234'],
  Demo_Install: ['CopyFiles = Demo_Files'],
  Demo_Files: ['demo.sys'],
  'Demo_Install.Services': ['AddService = demo,2,Demo_Service'],
  Demo_Service: ['ServiceType = 1', 'StartType = 3', 'ErrorControl = 1', 'ServiceBinary = %13%\\demo.sys'],
  DestinationDirs: ['DefaultDestDir = 13'],
  SourceDisksNames: ['1 = %Disk%'],
  SourceDisksFiles: ['demo.sys = 1'],
  Strings: ['Company = "Demo Corporation"', 'Device = "Demo adapter"', 'Disk = "Demo disk"'],
};

/** The sound INF with some sections exchanged. */
export const infText = (changes: Sections = {}): string =>
  Object.entries({ ...SOUND, ...changes }).flatMap(([name, lines]) => (lines === undefined ? [] : [`[${name}]`, ...lines, ''])).join('\r\n');

/** [Version] of the sound INF with some directives exchanged; `undefined` removes one. */
export const versionLines = (changes: Readonly<Record<string, string | undefined>>): readonly string[] => {
  const kept = (SOUND['Version'] ?? []).filter((line) => !Object.keys(changes).some((name) => line.toLowerCase().startsWith(`${name.toLowerCase()} =`)));
  return [...kept, ...Object.entries(changes).flatMap(([name, value]) => (value === undefined ? [] : [`${name} = ${value}`]))];
};

export const infWith = (changes: Sections = {}): Inf => parseInf(bytes(infText(changes)));

export const codesOf = (inf: Inf): readonly (number | string)[] => inf.diagnostics.map(({ code, note }) => code ?? note ?? '');
