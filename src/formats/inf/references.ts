/** Which directive of which section names which other sections: the one table to extend for a new directive. */
export type SectionKind =
  | 'install' | 'hardware' | 'services' | 'interfaces' | 'events' | 'components' | 'software' | 'filters' | 'wdf' | 'wmi' | 'com' | 'co-installers' | 'other'
  | 'interface-classes' | 'service' | 'event-log' | 'interface' | 'event-provider' | 'auto-logger' | 'com-server' | 'copy-list' | 'leaf'
  | 'net-drivers' | 'software-install' | 'component' | 'filter' | 'kmdf' | 'umdf' | 'wmi-interface' | 'channel' | 'trigger' | 'com-class' | 'logger-provider'
  | 'net-component' | 'failure-actions'
  | RegistryKind | FileListKind;

/** Sections of registry or property lines, by the directive that uses them. */
export type RegistryKind = 'add-registry' | 'delete-registry' | 'bit-registry' | 'add-property' | 'delete-property';
/** Sections that name files to remove or rename. */
export type FileListKind = 'delete-list' | 'rename-list';

export interface Reference {
  /** Value that names the section, from 0; `all`: every value does. */
  readonly at: number | 'all';
  readonly target: SectionKind;
  /** Without a section name the directive is incomplete (1005). */
  readonly required: boolean;
  /** Reported when the section does not exist. */
  readonly code: 1203 | 2006;
}

const every = (target: SectionKind): readonly Reference[] => [{ at: 'all', target, required: true, code: 1203 }];
const one = (at: number, target: SectionKind, required = true, code: Reference['code'] = 1203): Reference => ({ at, target, required, code });

type Directives = Readonly<Record<string, readonly Reference[]>>;

const REGISTRY: Directives = {
  addreg: every('add-registry'), delreg: every('delete-registry'), bitreg: every('bit-registry'), addproperty: every('add-property'), delproperty: every('delete-property'),
};

const FILES: Directives = {
  copyfiles: every('copy-list'), delfiles: every('delete-list'), renfiles: every('rename-list'), ini2reg: every('leaf'), updateinis: every('leaf'),
  updateinifields: every('leaf'), profileitems: every('leaf'), registerdlls: every('leaf'), unregisterdlls: every('leaf'), logconfig: every('leaf'),
  addpowersetting: every('leaf'),
};

const ADD_SERVICE: Directives = { addservice: [one(2, 'service', true, 2006), one(3, 'event-log', false)] };

const TABLE: Readonly<Record<SectionKind, Directives>> = {
  install: { ...REGISTRY, ...FILES },
  hardware: REGISTRY,
  services: ADD_SERVICE,
  interfaces: { addinterface: [one(2, 'interface', false)] },
  events: { addeventprovider: [one(1, 'event-provider')], addautologger: [one(2, 'auto-logger')], updateautologger: [one(1, 'auto-logger')] },
  components: { addcomponent: [one(2, 'component')] },
  software: { addsoftware: [one(2, 'software-install')] },
  filters: { addfilter: [one(2, 'filter')] },
  wdf: { kmdfservice: [one(1, 'kmdf')], umdfservice: [one(1, 'umdf')] },
  wmi: { wmiinterface: [one(2, 'wmi-interface', false)] },
  com: { addcomserver: [one(2, 'com-server')] },
  'co-installers': { ...REGISTRY, ...FILES },
  other: {},
  'interface-classes': {},
  service: { ...REGISTRY, addtrigger: every('trigger'), failureactions: [one(0, 'failure-actions')] },
  'event-log': REGISTRY,
  interface: { ...REGISTRY, ...FILES },
  'event-provider': { addchannel: [one(2, 'channel', false)] },
  'auto-logger': { addautologgerprovider: [one(1, 'logger-provider')] },
  'com-server': { addcomclass: [one(2, 'com-class')] },
  'net-drivers': { addnetfilter: [one(1, 'net-component')], addnetprotocol: [one(1, 'net-component')] },
  'software-install': { ...REGISTRY, ...FILES },
  component: {}, filter: { ...REGISTRY, ...FILES }, kmdf: {}, umdf: {}, 'wmi-interface': {}, channel: {}, trigger: {}, 'com-class': {}, 'logger-provider': {}, 'net-component': {},
  'failure-actions': {},
  'add-registry': {}, 'delete-registry': {}, 'bit-registry': {}, 'add-property': {}, 'delete-property': {}, 'delete-list': {}, 'rename-list': {},
  'copy-list': {},
  leaf: {},
};

/** A map, because directives are names that a file chooses. */
const mapped = (kind: SectionKind): ReadonlyMap<string, readonly Reference[]> => new Map(Object.entries(TABLE[kind]));

const known = new Map<SectionKind, ReadonlyMap<string, readonly Reference[]>>();

const directivesOf = (kind: SectionKind): ReadonlyMap<string, readonly Reference[]> => {
  const found = known.get(kind) ?? mapped(kind);
  known.set(kind, found);
  return found;
};

/** What a directive (lower case) of a section refers to; nothing for most. */
export const referencesOf = (kind: SectionKind, directive: string): readonly Reference[] => directivesOf(kind).get(directive) ?? [];

/** Sections of this kind are worth reading. */
export const hasReferences = (kind: SectionKind): boolean => directivesOf(kind).size > 0;

/** Sections that belong to an install section, by what is appended to its name. */
export const SUFFIXES: ReadonlyMap<string, SectionKind> = new Map<string, SectionKind>([
  ['hw', 'hardware'], ['services', 'services'], ['interfaces', 'interfaces'], ['events', 'events'], ['components', 'components'], ['software', 'software'],
  ['filters', 'filters'], ['wdf', 'wdf'], ['wmi', 'wmi'], ['com', 'com'], ['netdrivers', 'net-drivers'], ['coinstallers', 'co-installers'],
  ['factdef', 'other'], ['logconfigoverride', 'other'],
]);

/** In-box INFs that vendors are seen to include; of others only Windows knows. */
const INBOX = [
  'battery', 'btampm', 'hdaudio', 'hidcfu', 'input', 'keyboard', 'ks', 'kscaptur', 'ksfilter', 'machine', 'mf', 'msdv', 'mshidkmdf', 'mshidumdf', 'msmouse',
  'netcxrd', 'netrndis', 'netvwifibus', 'ntprint', 'pci', 'sti', 'storfwupdate', 'umpass', 'usb', 'usbvideo', 'wdma_usb', 'wdmaudio', 'winusb', 'wudfrd',
];
const INBOX_FILES: ReadonlySet<string> = new Set(INBOX.map((name) => `${name}.inf`));

export const isKnownInbox = (name: string): boolean => INBOX_FILES.has(name.toLowerCase());
