import type { SectionKind } from '../references.ts';

/** What an argument has to be; a section's name is judged where references are followed. */
export type Argument = 'text' | 'flags' | 'guid' | 'number';

const ARGUMENTS: readonly Argument[] = ['flags', 'guid', 'number'];

export interface Shape {
  readonly arguments: readonly Argument[];
  /** That many must be there. */
  readonly required: number;
  /** More may follow than are listed. */
  readonly open: boolean;
  /** A second one in the section is ignored. */
  readonly once: boolean;
}

/** `guid! text? *`: an argument each, `!` required, `*` more may follow; a leading `1` says that the directive may occur once. */
const shape = (words: string): Shape => {
  const parts = words.split(' ').filter((part) => part !== '' && part !== '1' && part !== '*');
  return {
    arguments: parts.map((part): Argument => ARGUMENTS.find((known) => part.startsWith(known)) ?? 'text'),
    required: parts.filter((part) => part.endsWith('!')).length,
    open: words.includes('*'),
    once: words.startsWith('1'),
  };
};

/** Directives whose form is documented. A section may hold others, which are left alone. */
const WORDS: readonly (readonly [SectionKind, Readonly<Record<string, string>>])[] = [
  ['install', { featurescore: '1 text', driverver: 'text text', copyinf: 'text *' }],
  ['services', { addservice: 'text flags text text text text', delservice: 'text flags text text' }],
  ['interfaces', { addinterface: 'guid! text text flags' }],
  ['events', { addeventprovider: 'guid! text', addautologger: 'text! guid! text', updateautologger: 'text! text' }],
  ['components', { addcomponent: 'text! flags text' }],
  ['software', { addsoftware: 'text! flags text' }],
  ['filters', { addfilter: 'text! flags text' }],
  ['wdf', { kmdfservice: 'text text', umdfservice: 'text text', umdfserviceorder: 'text *' }],
  ['wmi', { wmiinterface: 'guid! text text' }],
  ['com', { addcomserver: 'text! flags text' }],
  ['service', {
    servicetype: '1 number', starttype: '1 number', errorcontrol: '1 number', servicebinary: '1 text', displayname: '1 text', description: '1 text', startname: '1 text',
    loadordergroup: '1 text', security: '1 text', servicesidtype: '1 number', delayedautostart: '1 number', bootflags: '1 number',
  }],
  ['event-provider', { providername: '1 text', resourcefile: '1 text', messagefile: '1 text', parameterfile: '1 text', importchannel: 'text', addchannel: 'text! number! text' }],
  ['auto-logger', { addautologgerprovider: 'guid! text', buffersize: '1 number', maximumbuffers: '1 number', minimumbuffers: '1 number', flushtimer: '1 number' }],
  ['com-server', { servertype: '1 number', serverbinary: '1 text', addcomclass: 'guid! flags text' }],
  ['com-class', { threadingmodel: '1 text', description: '1 text' }],
  ['software-install', { softwaretype: '1 number', softwarebinary: '1 text', softwarearguments: '1 text *', softwareversion: '1 text', softwareid: '1 text' }],
  ['component', { componentids: '1 text *', displayname: '1 text' }],
  ['filter', { filterposition: '1 text', filterlevel: '1 text' }],
  ['kmdf', { kmdflibraryversion: '1 text' }],
  ['umdf', { umdflibraryversion: '1 text', servicebinary: '1 text', driverclsid: '1 text' }],
  ['trigger', { triggertype: '1 number', action: '1 number', subtype: '1 text' }],
  ['channel', { isolation: '1 text', access: '1 text', enabled: '1 text', value: '1 text', loggingmaxsize: '1 text', loggingretention: '1 text', loggingautobackup: '1 text' }],
];

const GRAMMAR: ReadonlyMap<SectionKind, ReadonlyMap<string, Shape>> = new Map(
  WORDS.map(([kind, directives]) => [kind, new Map(Object.entries(directives).map(([directive, words]) => [directive, shape(words)]))]),
);

/** The form of a directive (lower case) in a kind of section, when it is documented. */
export const shapeOf = (kind: SectionKind, directive: string): Shape | undefined => GRAMMAR.get(kind)?.get(directive);

export const hasShapes = (kind: SectionKind): boolean => GRAMMAR.has(kind);

/** Sections whose every entry is `directive = value`: a line without a key is skipped by Windows. */
const KEYED: ReadonlySet<SectionKind> = new Set<SectionKind>([
  'install', 'hardware', 'services', 'interfaces', 'events', 'components', 'software', 'filters', 'wdf', 'wmi', 'com', 'service', 'event-provider', 'com-server', 'software-install',
]);
export const isKeyed = (kind: SectionKind): boolean => KEYED.has(kind);

/** Directives that mean something in these kinds of section only. */
const HOMES: ReadonlyMap<string, readonly SectionKind[]> = new Map<string, readonly SectionKind[]>([
  ['addservice', ['services']], ['delservice', ['services']], ['addinterface', ['interfaces']], ['addeventprovider', ['events']], ['addautologger', ['events']],
  ['updateautologger', ['events']], ['addcomponent', ['components']], ['addsoftware', ['software']], ['addfilter', ['filters']], ['kmdfservice', ['wdf']], ['umdfservice', ['wdf']],
  ['umdfserviceorder', ['wdf']], ['wmiinterface', ['wmi']], ['addcomserver', ['com']], ['servicebinary', ['service', 'umdf']], ['starttype', ['service']], ['errorcontrol', ['service']],
  ['addnetfilter', ['net-drivers']], ['addnetprotocol', ['net-drivers']],
]);
const JUDGED: ReadonlySet<SectionKind> = new Set<SectionKind>(['install', 'hardware', 'services', 'interfaces', 'events', 'components', 'software', 'filters', 'wdf', 'wmi', 'com', 'service']);

/** Where a directive belongs that stands in a section of another kind; `undefined` when it may stand there. */
export const misplaced = (kind: SectionKind, directive: string): readonly SectionKind[] | undefined => {
  const homes = JUDGED.has(kind) ? HOMES.get(directive) : undefined;
  return homes === undefined || homes.includes(kind) ? undefined : homes;
};
