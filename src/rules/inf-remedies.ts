import type { InfDiagnostic } from '../formats/inf/inf.ts';

/** What to do about each InfVerif code, where a rule judges several. */
const BY_CODE: Readonly<Record<number, string>> = {
  1001: 'Write Signature = "$Windows NT$" under [Version].',
  1005: 'Name a section behind the directive, or take the directive out.',
  1010: 'Write the class GUID in braces, as in {4d36e97d-e325-11ce-bfc1-08002be10318}.',
  1011: 'Name the Models section behind the manufacturer, as in `%Mfg% = Models, NTamd64`.',
  1100: 'With DIRID 13 make source and destination sub-folder equal and do not rename.',
  1103: 'Take these flags off the CopyFiles entry: the driver store (13) needs none.',
  1202: 'Include only INFs that come with Windows, and put what you need of others into this INF.',
  1203: 'Create the section, or correct its name.',
  1204: 'Name your company as Provider.',
  1213: 'Take the catalog out of CopyFiles and [SourceDisksFiles].',
  1217: 'Write the version as four numbers of at most 65535, as in 1.4.0.0.',
  1218: 'Write the date as mm/dd/yyyy, or let the build stamp it with `stampinf -d * -v *`.',
  1230: 'List the file in [SourceDisksFiles] of its architecture.',
  1231: 'List the file in [SourceDisksFiles] by its own name.',
  1233: 'Add CatalogFile=<name>.cat under [Version].',
  1234: 'Add the directive under [Version].',
  1241: 'Use a directory identifier that Windows defines; 13 is the driver store.',
  1242: 'Use a directory identifier that Windows defines; 13 is the driver store.',
  1243: 'Use a directory identifier that Windows defines; 13 is the driver store.',
  1261: 'Create the install section, or correct its name in the Models section.',
  1271: 'Name the install section behind the device description.',
  1273: 'List the disk in [SourceDisksNames], or correct its number in [SourceDisksFiles].',
  1274: 'Run stampinf on the INF in the build, and package what it writes.',
  1275: 'Give the CopyFiles section an entry in [DestinationDirs], or set DefaultDestDir there.',
  1280: 'Use a Class and a ClassGuid that belong together: those of the system-defined device setup classes.',
  1281: 'Use a Class and a ClassGuid that belong together: those of the system-defined device setup classes.',
  1284: 'Choose the setup class of the device: this one is reserved.',
  1286: 'Shorten the class name.',
  1287: 'Write the decoration as `NTamd64.10.0...<build>`.',
  1288: 'Raise the build number in the decoration, or leave it out.',
  1295: 'Define the same tokens for every language.',
  1315: 'Put the section into this INF, or include the INF of Windows that has it.',
  1421: 'Decorate the section with its architecture, as in `.NTamd64`.',
  2006: 'Create the section, or correct its name.',
  2010: 'Name the architecture behind the manufacturer, as in `NTamd64.10.0...<build>`.',
};

const BY_NOTE: Readonly<Partial<Record<NonNullable<InfDiagnostic['note']>, string>>> = {
  'missing-models': 'Create the Models section under this name, or correct the decoration behind the manufacturer.',
  placeholder: 'Replace the placeholder by the real text.',
  'reserved-class': 'Check that the device really belongs to this class: Windows reserves it.',
};

const STAMP = 'Let the build stamp it with `stampinf -d * -v *`.';

/** Nothing where the rule's own remedy says it. */
export const remedyFor = ({ code, note, message }: InfDiagnostic): string | undefined => {
  if (code === 1233 && message.includes('DriverVer')) return STAMP;
  return (note === undefined ? undefined : BY_NOTE[note]) ?? (code === undefined ? undefined : BY_CODE[code]);
};
