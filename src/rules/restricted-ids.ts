/** Hardware IDs that Microsoft reviews apart before it publishes them ("Driver publishing restrictions"); its list is one of examples. */
interface Restriction {
  readonly reason: string;
  readonly matches: (id: string) => boolean;
}

const WHOLE: readonly string[] = ['*dontuse', 'serial_mouse', 'root\\circlass', 'hid\\irdevice', 'storage\\volumesnapshot', 'storage\\volume'];
const ENUMERATORS: readonly string[] = ['activcardbus', 'circlass', 'irbus', 'midi', 'pnp', 'acp', 'ian', 'avm', 'stream', 'display'];
const STARTS: readonly string[] = ['hid_devi', 'serial_m', 'isapnp\\pnp', 'serenum\\pnp', 'pnp', '*pnp', 'bios\\pnp', 'acpi\\pnp'];

const enumeratorOf = (id: string): string => id.slice(0, Math.max(0, id.indexOf('\\')));
const partsOf = (id: string): readonly string[] => id.slice(id.indexOf('\\') + 1).split('&');
const hasPart = (id: string, ...prefixes: readonly string[]): boolean => partsOf(id).some((part) => prefixes.some((prefix) => part.startsWith(prefix)));

/** All IDs lower case; the first that fits is said. */
const RESTRICTIONS: readonly Restriction[] = [
  { reason: 'the ID is reserved as a whole', matches: (id) => WHOLE.includes(id) },
  { reason: 'IDs that begin so are reserved', matches: (id) => STARTS.some((start) => id.startsWith(start)) },
  { reason: 'no bus enumerator stands before it', matches: (id) => !id.includes('\\') },
  { reason: 'its bus enumerator is restricted', matches: (id) => ENUMERATORS.includes(enumeratorOf(id)) || id.startsWith('ps2_') || id.startsWith('hid\\irdevice') },
  { reason: 'it names a class of devices, not a device', matches: (id) => hasPart(id, 'class_', 'cc_') },
  { reason: 'VEN_0000 and VEN_FFFF are nobody\'s', matches: (id) => hasPart(id, 'ven_0000', 'ven_ffff') },
  { reason: 'it names no device of the vendor', matches: (id) => (enumeratorOf(id) === 'pci' && !hasPart(id, 'dev_')) || (enumeratorOf(id) === 'usb' && !hasPart(id, 'pid_')) },
  { reason: 'vendor and device alone match the boards of every manufacturer', matches: (id) => /^pci\\ven_[0-9a-f]{4}&dev_[0-9a-f]{4}$/.test(id) },
  { reason: 'without SUBSYS it matches the boards of every manufacturer', matches: (id) => enumeratorOf(id) === 'hdaudio' && hasPart(id, 'func_') && hasPart(id, 'ven_') && hasPart(id, 'dev_') && !hasPart(id, 'subsys_') },
  { reason: 'a service of Bluetooth without VID and PID is everybody\'s', matches: (id) => /^bth(?:enum|le\w{0,20})\\\{[0-9a-f-]{36}\}/.test(id) && !(id.includes('vid&') && id.includes('pid&')) },
];

/** Why an ID is restricted; `undefined` when no restriction is known. */
export const restrictionOf = (id: string): string | undefined => {
  const lower = id.toLowerCase();
  return RESTRICTIONS.find(({ matches }) => matches(lower))?.reason;
};
