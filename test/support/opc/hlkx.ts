/** HLK packages as HLK Studio lays them out, as far as that is publicly known; no real one is (results.md 1.1). */
import { filler } from '../signer/binary.ts';
import { leaf } from '../signer/hierarchy.ts';
import type { ZipEntry } from '../signer/zip.ts';
import { contentTypes, CONTENT_TYPES, type OpcFiles, type Relation, relationships, ROOT_RELATIONSHIPS, utf8, zipOf } from './files.ts';
import { signOpc, type Signing } from './sign.ts';

const KITS = 'http://microsoft.com/schemas/windows/kits/hardware/2010';
export const PACKAGE_INFO_TYPE = `${KITS}/packageinfo`;
export const MISSPELT_TYPE = PACKAGE_INFO_TYPE.replace('schemas', 'shcemas');
export const CORE_DATA_TYPE = `${KITS}/coredata`;
export const STREAM_DATA_TYPE = `${KITS}/streamdata`;

export const PACKAGE_INFO = 'hck/data/PackageInfo.xml';
export const CORE_DATA = 'hck/data/0b5d8a0c-7f61-4f0e-9b55-0d3f0a6c1e11';
export const STREAM_DATA = 'hck/data/9c1fd9a4-1f6e-4d6b-8a7c-6c1b1c8f2d22';
export const TELEMETRY = 'hck/telemetry/session.txt';

export interface InfoOptions {
  readonly rollups?: readonly string[];
  readonly attributes?: string;
  readonly namespace?: string;
  readonly codes?: readonly string[];
  /** In place of the Project's content. */
  readonly project?: string;
}

export const rollup = (passed: number | string, failed: number | string, notRun: number | string): string => `<TestRollup Passed="${passed}" Failed="${failed}" NotRun="${notRun}"/>`;

const instance = (codes: readonly string[]): string => `
  <ProductInstances>
   <ProductInstance Status="Pass">
    <OperatingSystem Architecture="X64"><Codes>${codes.map((code) => `<Code Name="${code}"/>`).join('')}</Codes></OperatingSystem>
    <Features><Feature FullName="Device.DevFund.Reliability"/><Feature FullName="Device.Network.LAN.Base"/></Features>
    <ProductTypes><ProductType Name="LAN"/></ProductTypes>
    <Targets><Target Key="PCI\\VEN_1234&amp;DEV_5678" Name="Contoso Adapter" TargetType="Device" DriverStatus="ProvidedDrivers">
      <Driver Id="d1" ReplacesId="">
       <OperatingSystems><OperatingSystem Architecture="X64" Code="WINDOWS_v100_X64_GE_FULL"/></OperatingSystems>
       <Locales><Locale Name="English"/></Locales>
      </Driver></Target></Targets>
   </ProductInstance>
  </ProductInstances>`;

/** A PackageInfo.xml; elements and attributes are those of results.md 1.3. */
export const packageInfo = ({ rollups = [rollup(137, 0, 0)], attributes = '', namespace, codes = ['WINDOWS_v100_X64_GE_FULL'], project }: InfoOptions = {}): string => `<?xml version="1.0" encoding="utf-8"?>
<Package${namespace === undefined ? '' : ` xmlns="${namespace}"`} Type="SubmissionPackage" KitVersion="10.1.26100.1" PackageVersion="1.0.0.0" PackageFormatVersion="2.0.0.0"
         IsWindowsDriverProject="False" CreationDate="1/2/2026 12:00 PM" BuildBranch="ge_release" FullBuildName="26100.1.amd64fre.ge_release"${attributes}>
 <Project Name="contoso" CreationDate="1/2/2026 12:00 PM">${project ?? `${instance(codes)}\n  ${rollups.join('\n  ')}`}
 </Project>
</Package>
`;

export interface HlkxOptions {
  readonly info?: string | Uint8Array;
  /** Opaque parts besides the usual two. */
  readonly parts?: Readonly<Record<string, Uint8Array>>;
  readonly relations?: readonly Relation[];
  /** `false` leaves the package unsigned. */
  readonly sign?: Partial<Signing> | false;
  /** Changes files after they were signed. */
  readonly change?: (files: OpcFiles) => void;
  readonly entry?: (entry: ZipEntry) => ZipEntry;
}

const relations = (parts: readonly string[]): readonly Relation[] => [
  { id: 'R1', type: PACKAGE_INFO_TYPE, target: `/${PACKAGE_INFO}` },
  { id: 'R2', type: CORE_DATA_TYPE, target: `/${CORE_DATA}` },
  { id: 'R3', type: STREAM_DATA_TYPE, target: `/${STREAM_DATA}` },
  ...parts.map((name, at): Relation => ({ id: `S${at}`, type: STREAM_DATA_TYPE, target: `/${name}` })),
];

/** The files before they are zipped. */
export const hlkxFiles = ({ info = packageInfo(), parts = {}, relations: own, sign = {}, change }: HlkxOptions = {}): OpcFiles => {
  const root = own ?? relations(Object.keys(parts));
  const files: OpcFiles = new Map([
    [CONTENT_TYPES, new Uint8Array()],
    [ROOT_RELATIONSHIPS, utf8(relationships(root))],
    [PACKAGE_INFO, typeof info === 'string' ? utf8(info) : info],
    [CORE_DATA, filler(5000, 1)],
    [STREAM_DATA, filler(9000, 2)],
    [TELEMETRY, utf8('HLK Studio session\r\n')],
    ...Object.entries(parts),
  ]);
  files.set(CONTENT_TYPES, utf8(contentTypes(files)));
  if (sign !== false) signOpc(files, root, { signer: leaf.ov(), ...sign });
  change?.(files);
  return files;
};

/** A package, signed with SHA-256 unless the test wants it otherwise. */
export const hlkx = (options: HlkxOptions = {}): Uint8Array => zipOf(hlkxFiles(options), options.entry);
