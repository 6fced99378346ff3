import { versionLines, type Sections } from '../inf-text.ts';

/** One finding of the INF reader with a file that has it and one that nearly has. */
export interface Case {
  readonly code: number | string;
  readonly name: string;
  /** Sections of the sound INF that are exchanged; a text stands for the whole file. */
  readonly bad: Sections | string;
  /** Text at which the finding must stand: the first place where the file holds it. */
  readonly at: string;
  readonly says?: RegExp;
  /** As near as it gets without the finding. */
  readonly good: Sections | string;
}

export const version = (changes: Readonly<Record<string, string | undefined>>): Sections => ({ Version: versionLines(changes) });
export const registry = (...lines: readonly string[]): Sections => ({ Demo_Install: ['CopyFiles = Demo_Files', 'AddReg = Regs'], Regs: lines });

const lines = (settings: Readonly<Record<string, string | undefined>>): readonly string[] => Object.entries(settings).flatMap(([name, value]) => (value === undefined ? [] : [`${name} = ${value}`]));

const SERVICE = { ServiceType: '1', StartType: '3', ErrorControl: '1', ServiceBinary: '%13%\\demo.sys' };

/** The service section with some settings exchanged, and further sections. */
export const service = (changes: Readonly<Record<string, string | undefined>>, more: Sections = {}): Sections => ({ Demo_Service: lines({ ...SERVICE, ...changes }), ...more });

/** Values of the service. */
export const serviceRegistry = (...values: readonly string[]): Sections => service({ AddReg: 'Regs' }, { Regs: values });

/** A section that belongs to the install section, and what it refers to. */
export const part = (suffix: string, entries: readonly string[], more: Sections = {}): Sections => ({ [`Demo_Install.${suffix}`]: entries, ...more });

/** Further directives of the install section. */
export const install = (entries: readonly string[], more: Sections = {}): Sections => ({ Demo_Install: ['CopyFiles = Demo_Files', ...entries], ...more });

/** Another decoration of the Models section. */
export const models = (decoration: string, more: Sections = {}): Sections => ({
  Manufacturer: [`%Company% = Standard,${decoration}`], 'Standard.NTamd64.10.0...19041': undefined, [`Standard.${decoration}`]: ['%Device% = Demo_Install, PCI\\VEN_1234&DEV_5678'], ...more,
});

/** A second device with its own install section. */
export const twoDevices = (first: Sections, second: readonly string[], more: Sections = {}): Sections => ({
  'Standard.NTamd64.10.0...19041': ['%Device% = Demo_Install, A\\B', '%Device% = Other_Install, A\\C'], Other_Install: second, 'Other_Install.Services': ['AddService = ,2'], ...first, ...more,
});

const EXTENSION_ID = '{11111111-2222-3333-4444-555555555555}';

/** An extension INF; '' leaves ExtensionId out. */
export const extension = (more: Sections = {}, extensionId = EXTENSION_ID): Sections => ({
  ...version({ Class: 'Extension', ClassGuid: '{e2f84ce7-8efa-411c-aa69-97454ca4cb57}', ...(extensionId === '' ? {} : { ExtensionId: extensionId }) }),
  Demo_Install: ['AddReg = Regs'], Regs: ['HKR,,Tuned,,1'], 'Demo_Install.Services': undefined, Demo_Service: undefined, Demo_Files: undefined,
  DestinationDirs: undefined, SourceDisksFiles: undefined, SourceDisksNames: undefined, ...more,
});

/** A driver without a device. */
export const primitive = (more: Sections = {}): Sections => ({
  Manufacturer: undefined, 'Standard.NTamd64.10.0...19041': undefined, Demo_Install: undefined, 'Demo_Install.Services': undefined,
  'DefaultInstall.NTamd64': ['CopyFiles = Demo_Files'], 'DefaultInstall.NTamd64.Services': ['AddService = demo,,Demo_Service'], ...more,
});

/** A software component that installs something of type 1. */
export const component = (settings: readonly string[], more: Sections = {}): Sections => ({
  ...version({ Class: 'SoftwareComponent', ClassGuid: '{5c4c3332-344d-483c-8739-259e934c9cc8}' }),
  'Demo_Install.Services': ['AddService = ,2'], Demo_Service: undefined, 'Demo_Install.Software': ['AddSoftware = Demo,,Soft'], Soft: settings, ...more,
});
