import { bracedGuid, classOfGuid, guidOfClass, isReservedClass } from './classes.ts';
import type { Document } from './document.ts';
import type { Entry } from './field.ts';
import { checkDriverVer, versionEntries } from './version.ts';

interface Version {
  readonly document: Document;
  readonly entries: ReadonlyMap<string, Entry>;
  /** Where to say that something is missing. */
  readonly at: number;
  /** Expanded first value; '' when absent. */
  text(directive: string): string;
  /** Where a directive's value stands. */
  valueAt(directive: string): number;
  report(code: number, message: string, at: number, note?: 'chicago' | 'reserved-class' | 'placeholder'): void;
}

/** One check for each thing that can be wrong with [Version]; add a function, add it to the list below. */
type Check = (version: Version) => void;

/** Longest class name [cfgmgr32: MAX_CLASS_NAME_LEN - 1]. */
const MAX_CLASS = 31;

const signature: Check = ({ text, valueAt, report, at, entries }) => {
  const found = text('signature').toLowerCase();
  if (found === '$windows nt$') return;
  if (found === '$chicago$') report(1001, 'Signature is $Chicago$; InfVerif accepts $Windows NT$ only', valueAt('signature'), 'chicago');
  else if (entries.has('signature')) report(1001, `Signature is "${text('signature')}", not "$Windows NT$"`, valueAt('signature'));
  else report(1001, '[Version] has no Signature = "$Windows NT$"', at);
};

const required: Check = ({ text, report, at, entries }) => {
  for (const [directive, name] of [['class', 'Class'], ['classguid', 'ClassGuid'], ['provider', 'Provider']] as const)
    if (text(directive) === '') report(1234, `[Version] ${entries.has(directive) ? `has an empty ${name}` : `has no ${name}`}`, entries.get(directive)?.from ?? at);
  if (![...entries].some(([directive]) => directive.startsWith('catalogfile') && text(directive) !== ''))
    report(1233, '[Version] names no CatalogFile, without which the package counts as unsigned', entries.get('catalogfile')?.from ?? at);
  if (!entries.has('driverver')) report(1233, '[Version] has no DriverVer', at);
};

const classPair: Check = ({ text, valueAt, report }) => {
  const name = text('class');
  const written = text('classguid');
  const guid = bracedGuid(written);
  if (written !== '' && guid === undefined) report(1010, `ClassGuid "${written}" is not a GUID in braces`, valueAt('classguid'));
  const wanted = guidOfClass(name);
  const owner = guid === undefined ? undefined : classOfGuid(guid);
  if (name !== '' && owner !== undefined && owner.toLowerCase() !== name.toLowerCase()) report(1280, `ClassGuid ${written} belongs to class ${owner}, not to ${name}`, valueAt('class'));
  else if (wanted !== undefined && guid !== undefined && wanted !== guid) report(1281, `class ${name} has the GUID {${wanted}}, not ${written}`, valueAt('classguid'));
};

const className: Check = ({ text, valueAt, report }) => {
  const name = text('class');
  if (name.length > MAX_CLASS) report(1286, `the class name has ${name.length} characters; ${MAX_CLASS} are allowed`, valueAt('class'));
  if (name.toLowerCase() === 'sample') report(1284, 'class Sample is reserved for Microsoft\'s own samples', valueAt('class'));
  else if (isReservedClass(name)) report(1284, `class ${name} is reserved for Windows itself`, valueAt('class'), 'reserved-class');
};

const provider: Check = ({ text, valueAt, report }) => {
  if (text('provider').toLowerCase().startsWith('microsoft')) report(1204, `Provider is "${text('provider')}", but only Microsoft's own drivers may say so`, valueAt('provider'));
};

const driverVer: Check = ({ document, entries }) => {
  const entry = entries.get('driverver');
  if (entry !== undefined) checkDriverVer(document, entry, 'Version');
};

const lockdown: Check = ({ text, valueAt, report, at, entries }) => {
  const stated = text('pnplockdown').trim();
  if (/^(?:0x)?0*1$/iu.test(stated)) return;
  if (entries.has('pnplockdown')) report(1324, `PnpLockdown is "${stated}", not 1`, valueAt('pnplockdown'));
  else report(1324, '[Version] has no PnpLockdown=1', at);
};

const CHECKS: readonly Check[] = [signature, required, classPair, className, provider, driverVer, lockdown];

export const checkVersion = (document: Document): void => {
  const entries = versionEntries(document);
  const at = document.section('version')?.headers[0]?.from ?? 0;
  const version: Version = {
    document, entries, at,
    text: (directive) => {
      const entry = entries.get(directive);
      return entry === undefined ? '' : document.value(entry, 0);
    },
    valueAt: (directive) => {
      const entry = entries.get(directive);
      return entry === undefined ? at : document.at(entry, 0);
    },
    report: (code, message, where, note) => document.report({ code, message, at: where, section: 'Version', ...(note === undefined ? {} : { note }) }),
  };
  for (const check of CHECKS) check(version);
};
