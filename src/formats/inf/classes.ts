/** Device setup classes that Windows defines (System-Defined Device Setup Classes). GUIDs in lower case without braces. */
const series = (two: string): string => `4d36e9${two}-e325-11ce-bfc1-08002be10318`;

export const VENDOR_CLASSES: readonly (readonly [string, string])[] = [
  ['CDROM', series('65')], ['DiskDrive', series('67')], ['Display', series('68')], ['FDC', series('69')], ['HDC', series('6a')],
  ['Keyboard', series('6b')], ['Media', series('6c')], ['Modem', series('6d')], ['Monitor', series('6e')], ['Mouse', series('6f')],
  ['MTD', series('70')], ['Multifunction', series('71')], ['Net', series('72')], ['NetClient', series('73')], ['NetService', series('74')],
  ['NetTrans', series('75')], ['PCMCIA', series('77')], ['Ports', series('78')], ['Printer', series('79')], ['SCSIAdapter', series('7b')],
  ['System', series('7d')], ['FloppyDisk', series('80')],
  ['1394', '6bdd1fc1-810f-11d0-bec7-08002be2092f'],
  ['61883', '7ebefbc0-3200-11d2-b4c2-00a0c9697d07'],
  ['AudioProcessingObject', '5989fce8-9cd0-467d-8a6a-5419e31529d4'],
  ['AVC', 'c06ff265-ae09-48f0-812c-16753d7cba83'],
  ['Battery', '72631e54-78a4-11d0-bcf7-00aa00b7b32a'],
  ['Biometric', '53d29ef7-377c-4d14-864b-eb3a85769359'],
  ['Bluetooth', 'e0cbf06c-cd8b-4647-bb8a-263b43f0f974'],
  ['Camera', 'ca3e7ab9-b4c3-4ae6-8251-579ef933890f'],
  ['Dot4', '48721b56-6795-11d2-b1a8-0080c72e74a2'],
  ['Dot4Print', '49ce6ac8-6f86-11d2-b1e5-0080c72e74a2'],
  ['Extension', 'e2f84ce7-8efa-411c-aa69-97454ca4cb57'],
  ['Firmware', 'f2e7dd72-6468-4e36-b6f1-6488f42c1b52'],
  ['HIDClass', '745a17a0-74d3-11d0-b6fe-00a0c90f57da'],
  ['Image', '6bdd1fc6-810f-11d0-bec7-08002be2092f'],
  ['Infrared', '6bdd1fc5-810f-11d0-bec7-08002be2092f'],
  ['MediumChanger', 'ce5939ae-ebde-11d0-b181-0000f8753ec4'],
  ['MultiportSerial', '50906cb8-ba12-11d1-bf5d-0000f805f530'],
  ['NvmeDisk', '75416e63-5912-4dfa-ae8f-3efaccaffb14'],
  ['PNPPrinters', '4658ee7e-f050-11d1-b6bd-00c04fa372a7'],
  ['Processor', '50127dc3-0f36-415e-a6cc-4cb3be910b65'],
  ['SBP2', 'd48179be-ec20-11d1-b6b8-00c04fa372a7'],
  ['SecurityAccelerator', '268c95a1-edfe-11d3-95c3-0010dc4050a5'],
  ['Securitydevices', 'd94ee5d8-d189-4994-83d2-f68d7d41b0e6'],
  ['Sensor', '5175d334-c371-4806-b3ba-71fd53c9258d'],
  ['SmartCardReader', '50dd5230-ba8a-11d1-bf5d-0000f805f530'],
  ['SoftwareComponent', '5c4c3332-344d-483c-8739-259e934c9cc8'],
  ['TapeDrive', '6d807884-7d21-11cf-801c-08002be10318'],
  ['USBDevice', '88bae032-5a81-49f0-bc3d-a4ff138216d6'],
  ['Volume', '71a27cdd-812a-11d0-bec7-08002be2092f'],
  ['WCEUSBS', '25dbce51-6c8f-4a72-8a6d-b54c2b4fc835'],
  ['WPD', 'eec5ad98-8080-425f-922a-dabf3de3f69a'],
];

/** Reserved for the system, or obsolete. */
export const RESERVED_CLASSES: readonly (readonly [string, string])[] = [
  ['Adapter', series('64')], ['Computer', series('66')], ['NoDriver', series('76')], ['PrinterUpgrade', series('7a')], ['Sound', series('7c')],
  ['Unknown', series('7e')],
  ['USB', '36fc9e60-c465-11cf-8056-444553540000'],
  ['LegacyDriver', '8ecc055d-047f-11d1-a537-0000f8753ed1'],
  ['SoftwareDevice', '62f9c741-b25a-46ce-b54c-9bccce08b6f2'],
  ['PrintQueue', '1ed2bbf9-11f0-4084-b21f-ad83a8e6dcdc'],
  ['AudioEndpoint', 'c166523c-fe0c-4a94-a586-f1a80cfbbf3e'],
  ['VolumeSnapshot', '533c5b84-ec70-11d2-9505-00c04f79deaf'],
  ['APMSupport', 'd45b1c18-c8fa-11d1-9f77-0000f805f530'],
  ['Decoder', '6bdd1fc2-810f-11d0-bec7-08002be2092f'],
  ['1394Debug', '66f250d6-7801-4a64-b139-eea80a450b24'],
  ['Enum1394', 'c459df55-db08-11d1-b009-00a0c9081ff6'],
];

const ALL = [...VENDOR_CLASSES, ...RESERVED_CLASSES];
const GUIDS: ReadonlyMap<string, string> = new Map(ALL.map(([name, guid]) => [name.toLowerCase(), guid]));
const NAMES: ReadonlyMap<string, string> = new Map(ALL.map(([name, guid]) => [guid, name]));
const RESERVED: ReadonlySet<string> = new Set(RESERVED_CLASSES.map(([name]) => name.toLowerCase()));

export const guidOfClass = (name: string): string | undefined => GUIDS.get(name.toLowerCase());
export const classOfGuid = (guid: string): string | undefined => NAMES.get(guid.toLowerCase());
export const isReservedClass = (name: string): boolean => RESERVED.has(name.toLowerCase());

const BRACED = /^\{([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})\}$/iu;

/** The GUID in lower case without its braces; `undefined` when it is not written as one. */
export const bracedGuid = (text: string): string | undefined => BRACED.exec(text)?.[1]?.toLowerCase();
