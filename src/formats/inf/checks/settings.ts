import type { Entry } from '../field.ts';
import { entriesOf } from '../syntax.ts';
import type { SectionKind } from '../references.ts';
import { directoryOf, known, numeric, tellIn } from './scene.ts';
import type { Scene, Tell, Use } from './scene.ts';

/** A section of a few settings, read as a whole. */
interface Section {
  readonly scene: Scene;
  readonly use: Use;
  readonly header: number;
  readonly tell: Tell;
  entry(directive: string): Entry | undefined;
  text(directive: string): string;
  number(directive: string): number | undefined;
  at(directive: string): number;
}

type Check = (section: Section) => void;

const missing = ({ use, header, tell, entry, text }: Section, names: readonly string[], code = 1289): void => {
  for (const name of names) {
    const found = entry(name.toLowerCase());
    if (found === undefined) tell(code, `[${use.section.name}] has no ${name}`, header);
    else if (text(name.toLowerCase()) === '' && !(found.values[0]?.text ?? '').includes('%')) tell(1006, `${name} has no value`, found.from);
  }
};

const oneOf = ({ tell, text, number, at }: Section, name: string, allowed: readonly number[], code = 1081): void => {
  const value = number(name.toLowerCase());
  if (value !== undefined && !allowed.includes(value)) tell(code, `${name} ${text(name.toLowerCase())} is not one of ${allowed.join(', ')}`, at(name.toLowerCase()));
};

const service: Check = (section) => oneOf(section, 'ServiceSidType', [0, 1, 3]);

const eventProvider: Check = (section) => missing(section, ['ProviderName', 'ResourceFile']);

const component: Check = (section) => {
  missing(section, ['ComponentIDs']);
  const entry = section.entry('componentids');
  entry?.values.forEach((_, index) => {
    const id = known(section.scene.document, entry, index);
    if (/[\\,]/u.test(id)) section.tell(1150, `component ID "${id}" holds a backslash or a comma`, section.scene.document.at(entry, index));
  });
};

const software: Check = (section) => {
  const { tell, number, text, at, entry, use, scene } = section;
  missing(section, ['SoftwareType']);
  oneOf(section, 'SoftwareType', [1, 2]);
  const type = number('softwaretype');
  if (type === 1) {
    missing(section, ['SoftwareBinary', 'SoftwareVersion'], 1142);
    tell(1144, 'software of type 1 installs on desktop editions only', at('softwaretype'));
    if (scene.kind !== 'component') scene.document.report({ note: 'software-outside-component', message: 'software of type 1 belongs to an INF of class SoftwareComponent', at: at('softwaretype'), section: use.section.name });
  } else if (type === 2) missing(section, ['SoftwareID'], 1142);
  const binary = text('softwarebinary');
  const directory = directoryOf(binary);
  if (/^"?(?:[a-z]:|[\\/])/iu.test(binary) || (directory !== undefined && directory.dirId !== 13 && directory.dirId !== 1))
    tell(1141, `SoftwareBinary ${binary} is an absolute path; it has to lie in the package`, at('softwarebinary'));
  if (entry('softwareversion') !== undefined && text('softwareversion') !== '' && !/^\d{1,5}(?:\.\d{1,5}){3}$/u.test(text('softwareversion')))
    tell(1081, `SoftwareVersion ${text('softwareversion')} is not four numbers`, at('softwareversion'));
};

const filter: Check = (section) => {
  const { tell, header, entry, text, at, use } = section;
  const position = entry('filterposition');
  const level = entry('filterlevel');
  if (position === undefined && level === undefined) tell(1289, `[${use.section.name}] has neither FilterPosition nor FilterLevel`, header);
  else if (position !== undefined && level !== undefined) tell(1087, 'FilterPosition and FilterLevel exclude each other', Math.max(position.from, level.from));
  const value = text('filterposition');
  if (value !== '' && !/^(?:upper|lower)$/iu.test(value)) tell(1081, `FilterPosition ${value} is neither Upper nor Lower`, at('filterposition'));
};

/** A trigger is its type, its sub-type and what it does. */
const trigger: Check = (section) => {
  missing(section, ['TriggerType']);
  if (section.entry('triggertype') !== undefined && (section.entry('action') === undefined || section.entry('subtype') === undefined))
    section.tell(1085, `the trigger [${section.use.section.name}] lacks ${section.entry('action') === undefined ? 'its Action' : 'its SubType'}`, section.header);
  oneOf(section, 'Action', [1, 2]);
};

const comServer: Check = (section) => {
  missing(section, ['ServerType', 'ServerBinary']);
  oneOf(section, 'ServerType', [1]);
};

const comClass: Check = ({ tell, text, at }) => {
  const model = text('threadingmodel');
  if (model !== '' && !/^(?:apartment|free|both|neutral)$/iu.test(model)) tell(1160, `threading model "${model}" is none of Apartment, Free, Both, Neutral`, at('threadingmodel'));
};

/** Numbers that the Windows Event Log knows [ChannelType]. */
const channel: Check = (section) => {
  const { tell, number, text, at, header, entry } = section;
  oneOf(section, 'Isolation', [1, 2, 3], 1181);
  oneOf(section, 'Enabled', [0, 1], 1181);
  oneOf(section, 'LoggingRetention', [1, 2], 1181);
  oneOf(section, 'LoggingAutoBackup', [0, 1], 1181);
  for (const name of ['Isolation', 'Enabled', 'Value', 'LoggingMaxSize', 'LoggingRetention', 'LoggingAutoBackup'])
    if (text(name.toLowerCase()) !== '' && number(name.toLowerCase()) === undefined) tell(1181, `${name} "${text(name.toLowerCase())}" is no number`, at(name.toLowerCase()));
  if (number('loggingautobackup') === 1 && number('loggingretention') !== 2) tell(1182, 'LoggingAutoBackup = 1 needs LoggingRetention = 2', at('loggingautobackup'));
  if (number('isolation') === 3 && entry('access') === undefined) tell(1182, 'Isolation = 3 (custom) needs Access', entry('isolation')?.from ?? header);
};

const CHECKS: ReadonlyMap<SectionKind, Check> = new Map<SectionKind, Check>([
  ['service', service], ['event-provider', eventProvider], ['component', component], ['software-install', software], ['filter', filter], ['trigger', trigger], ['com-server', comServer],
  ['com-class', comClass], ['channel', channel],
]);

const MAX_SETTINGS = 256;

export const openSection = (scene: Scene, use: Use): Section => {
  const { document } = scene;
  const entries = new Map<string, Entry>();
  for (const entry of entriesOf(document.syntax, use.section)) {
    const directive = document.directive(entry);
    if (directive !== '' && entries.size < MAX_SETTINGS && !entries.has(directive)) entries.set(directive, entry);
  }
  const at = (directive: string): number => {
    const entry = entries.get(directive);
    return entry === undefined ? (use.section.headers[0]?.from ?? 0) : document.at(entry, 0);
  };
  return {
    scene, use, at, header: use.section.headers[0]?.from ?? 0, tell: tellIn(document, use.section.name),
    entry: (directive) => entries.get(directive), text: (directive) => known(document, entries.get(directive), 0), number: (directive) => numeric(document, entries.get(directive), 0),
  };
};

/** Channels of one provider: types and identifiers. */
const checkChannels = (scene: Scene, use: Use): void => {
  const { document } = scene;
  const tell = tellIn(document, use.section.name);
  const ids = new Map<number, string>();
  for (const entry of entriesOf(document.syntax, use.section)) {
    if (document.directive(entry) !== 'addchannel') continue;
    const type = numeric(document, entry, 1);
    if (type !== undefined && (type < 1 || type > 4)) tell(1181, `channel type ${type} is not one of 1 to 4`, document.at(entry, 1));
    const name = known(document, entry, 2);
    const section = document.section(name);
    if (section === undefined) continue;
    const id = openSection(scene, { ...use, section }).number('value');
    if (id === undefined) continue;
    const other = ids.get(id);
    if (other !== undefined) tell(1180, `the channels of [${other}] and [${name}] have the same Value ${id}`, document.at(entry, 2));
    else ids.set(id, name);
  }
};

export const checkSettings = (scene: Scene): void => {
  for (const use of scene.uses) {
    CHECKS.get(use.kind)?.(openSection(scene, use));
    if (use.kind === 'event-provider') checkChannels(scene, use);
  }
};
