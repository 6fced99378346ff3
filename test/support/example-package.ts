/**
 * The example driver package of this repository, made from nothing: run this file to write `test/fixtures/` again.
 * The drivers are complete images whose entry point returns STATUS_NOT_SUPPORTED, so they install nothing and do nothing.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { concat, utf16le } from './der.ts';
import { EXAMPLE_RESULTS } from './example-results.ts';
import { buildPe, type PeArchitecture } from './signer/pe-image.ts';

export type Files = ReadonlyMap<string, Uint8Array>;

const VERSION = '1.4.0.0';

/** What the broken sibling gets wrong. */
interface Faults {
  readonly driverVer: string;
  /** Payload that the INF names besides the driver. */
  readonly missing: string | undefined;
}

const good: Faults = { driverVer: '01/06/2026', missing: undefined };

/** The sections that exist once per architecture: run from the driver store, source and destination folder must be the same. */
const perArchitecture = (architecture: 'amd64' | 'arm64', { missing }: Faults): string => `
[ContosoSensor.NT${architecture}.10.0...17763]
%DeviceName% = ContosoSensor_Device, ACPI\\VEN_CNTO&DEV_5E01

[ContosoSensor_Device.NT${architecture}]
CopyFiles = ContosoSensor_Files_${architecture}

[ContosoSensor_Device.NT${architecture}.Services]
AddService = contososensor, %SPSVCINST_ASSOCSERVICE%, ContosoSensor_Service_${architecture}

[ContosoSensor_Files_${architecture}]
contososensor.sys
${missing === undefined ? '' : `${missing}\n`}
[ContosoSensor_Service_${architecture}]
DisplayName   = %ServiceName%
ServiceType   = 1 ; SERVICE_KERNEL_DRIVER
StartType     = 3 ; SERVICE_DEMAND_START
ErrorControl  = 1 ; SERVICE_ERROR_NORMAL
ServiceBinary = %13%\\${architecture}\\contososensor.sys

[SourceDisksFiles.${architecture}]
contososensor.sys = 1,${architecture}
${missing === undefined ? '' : `${missing} = 1,${architecture}\n`}`;

const infText = (faults: Faults): string => `;
; Contoso Sensor Hub, an example driver package.
; The images it installs refuse to load: see README.md.
;
[Version]
Signature   = "$Windows NT$"
Class       = System
ClassGuid   = {4d36e97d-e325-11ce-bfc1-08002be10318}
Provider    = %ManufacturerName%
CatalogFile = contososensor.cat
DriverVer   = ${faults.driverVer},${VERSION}
PnpLockdown = 1

[Manufacturer]
%ManufacturerName% = ContosoSensor,NTamd64.10.0...17763,NTarm64.10.0...17763

[DestinationDirs]
ContosoSensor_Files_amd64 = 13,amd64
ContosoSensor_Files_arm64 = 13,arm64

[SourceDisksNames]
1 = %DiskName%
${perArchitecture('amd64', faults)}${perArchitecture('arm64', faults)}
[Strings]
SPSVCINST_ASSOCSERVICE = 0x00000002
ManufacturerName = "Contoso Ltd."
DeviceName = "Contoso Sensor Hub"
ServiceName = "Contoso Sensor Hub Driver"
DiskName = "Contoso Sensor Hub Installation Disk"
`;

/** UTF-16LE with byte order mark and CRLF: what Windows wants of an INF, and what git must leave alone. */
const inf = (faults: Faults): Uint8Array => concat(Uint8Array.of(0xff, 0xfe), utf16le(infText(faults).replaceAll('\n', '\r\n')));

const driver = (architecture: PeArchitecture): Uint8Array =>
  buildPe({
    architecture,
    imports: { 'ntoskrnl.exe': ['DbgPrintEx', 'KeBugCheckEx', 'RtlInitUnicodeString'] },
    pdb: { path: 'contososensor.pdb', guid: architecture === 'amd64' ? '8d1f6a52b3c94e07a1d05c7e9b42f360' : '1b7e40c95da2483f96e3d8f05a61c72d' },
    ...(architecture === 'amd64' ? { extendedCharacteristics: 1 } : {}),
    version: {
      file: VERSION,
      strings: {
        CompanyName: 'Contoso Ltd.',
        FileDescription: 'Contoso Sensor Hub Driver',
        InternalName: 'contososensor',
        LegalCopyright: 'Example without function, MIT licence',
        OriginalFilename: 'contososensor.sys',
        ProductName: 'Contoso Sensor Hub',
      },
    },
  });

const text = (lines: string): Uint8Array => new TextEncoder().encode(lines);

const ABOUT = `# Contoso Sensor Hub

An example driver package for amd64 and arm64. The project made it itself: \`node test/support/example-package.ts\` writes every byte.
The two \`.sys\` files are complete driver images that refuse to load (\`DriverEntry\` returns \`STATUS_NOT_SUPPORTED\`), so nothing here
drives a device. There is no catalog yet, as in any package that has not been submitted for signing.
`;

const BROKEN = `# Contoso Sensor Hub, broken on purpose

The same package with three mistakes that reach real releases:

1. \`arm64/contososensor.sys\` is the amd64 image.
2. \`DriverVer\` lies in the future.
3. The INF installs \`contosotable.bin\`, which nobody packaged.
`;

export const contosoSensor = (): Files =>
  new Map([
    ['README.md', text(ABOUT)],
    ['contososensor.inf', inf(good)],
    ['amd64/contososensor.sys', driver('amd64')],
    ['arm64/contososensor.sys', driver('arm64')],
  ]);

export const contosoSensorBroken = (): Files =>
  new Map([
    ['README.md', text(BROKEN)],
    ['contososensor.inf', inf({ driverVer: '03/14/2099', missing: 'contosotable.bin' })],
    ['amd64/contososensor.sys', driver('amd64')],
    ['arm64/contososensor.sys', driver('amd64')],
  ]);

/** Folder below `test/fixtures` and what is in it. */
export const EXAMPLES: Readonly<Record<string, () => Files>> = {
  'contoso-sensor': contosoSensor,
  'contoso-sensor-broken': contosoSensorBroken,
  ...EXAMPLE_RESULTS,
};

export const FIXTURES = join(import.meta.dirname, '..', 'fixtures');

/** Writes a package below a folder, for tests that run the program on files. */
export const writePackage = (folder: string, files: Files): string => {
  for (const [name, data] of files) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, data);
  }
  return folder;
};

if (import.meta.main) for (const [name, files] of Object.entries(EXAMPLES)) writePackage(join(FIXTURES, name), files());
