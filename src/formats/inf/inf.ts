import { FormatError } from '../error.ts';
import { decodeText, refuseBinary } from '../text.ts';
import type { Text } from '../text.ts';
import { checkScene } from './checks/index.ts';
import { usesOf } from './checks/scene.ts';
import { architectureNamed, parseDecoration } from './decoration.ts';
import { isDeclarative, readSignatureAttributes } from './declarative.ts';
import { openDocument } from './document.ts';
import type { Document } from './document.ts';
import { judgeEncoding } from './encoding.ts';
import { readFiles } from './files.ts';
import { walkInstallation } from './install.ts';
import type { Architecture, Inf, InfDiagnostic, InfVersion } from './model.ts';
import { readModels } from './models.ts';
import type { Models } from './models.ts';
import { readServices } from './services.ts';
import { readSourceTables } from './sources.ts';
import { checkProvider, checkStrings } from './string-checks.ts';
import { countEntries } from './syntax.ts';
import type { SyntaxProblem } from './syntax.ts';
import { checkFields } from './text-checks.ts';
import { checkVersion } from './version-checks.ts';
import { readVersion } from './version.ts';

export type * from './model.ts';

const MAX_BYTES = 64 * 1024 * 1024;

const PROBLEMS: Readonly<Record<SyntaxProblem['kind'], string>> = {
  'no-section': 'an entry stands before the first section header (0xE0000000)',
  'bad-header': 'the section header has no closing bracket (0xE0000001); nothing after it is read',
  'long-name': 'the section name has more than 255 characters (0xE0000002); nothing after it is read',
  'text-after-header': 'text after a section header is ignored',
};

const reportSyntax = (document: Document): void => {
  const { problems, stopped } = document.syntax;
  for (const { kind, at, section } of problems)
    document.report(kind === 'text-after-header' ? { note: kind, message: PROBLEMS[kind], at, section } : { code: 1002, message: PROBLEMS[kind], at, section });
  if (stopped !== undefined) document.report({ code: 1299, note: 'parse-stopped', message: 'what follows, and what depends on it, was not checked', at: stopped, section: '' });
};

/** [DefaultInstall] with what follows the name: '' or a decoration. */
const defaultInstalls = (document: Document): readonly { readonly decoration: string; readonly at: number; readonly name: string }[] =>
  [...document.syntax.sections.values()].flatMap(({ key, name, headers }) => {
    const [, decoration] = /^defaultinstall(?:\.(nt[^.]*))?$/u.exec(key) ?? [key];
    return /^defaultinstall(?:\.nt[^.]*)?$/u.test(key) ? [{ decoration: decoration ?? '', at: headers[0]?.from ?? 0, name }] : [];
  });

const ORDER: readonly Architecture[] = ['x86', 'amd64', 'arm', 'arm64', 'ia64'];

interface Targets {
  readonly architectures: readonly Architecture[];
  /** Some [DefaultInstall] names an architecture. */
  readonly primitive: boolean;
  readonly anyDefaultInstall: boolean;
}

const targetsOf = (document: Document, { models }: Models): Targets => {
  const found = new Set<Architecture>();
  for (const { architecture } of models) if (architecture !== undefined) found.add(architecture);
  let primitive = false;
  const installs = defaultInstalls(document);
  for (const { decoration, at, name } of installs) {
    const architecture = architectureNamed(decoration.slice(2));
    if (architecture !== undefined) {
      found.add(architecture);
      primitive = true;
    } else if (decoration === '' || parseDecoration(decoration) !== undefined) {
      found.add('x86');
      document.report({ code: 1421, message: `[${name}] names no architecture`, at, section: name });
    }
  }
  return { architectures: ORDER.filter((architecture) => found.has(architecture)), primitive, anyDefaultInstall: installs.length > 0 };
};

const CLASS_KINDS: readonly (readonly [Inf['kind'], string, string])[] = [
  ['extension', 'extension', '{e2f84ce7-8efa-411c-aa69-97454ca4cb57}'],
  ['component', 'softwarecomponent', '{5c4c3332-344d-483c-8739-259e934c9cc8}'],
];

const kindOf = (version: InfVersion, models: Models, { anyDefaultInstall }: Targets): Inf['kind'] => {
  for (const [kind, name, guid] of CLASS_KINDS) if (version.class?.toLowerCase() === name || version.classGuid?.toLowerCase() === guid) return kind;
  if (models.models.length > 0) return 'device';
  return anyDefaultInstall ? 'primitive' : 'none';
};

const installsSomething = (document: Document): boolean =>
  document.section('manufacturer') !== undefined || [...document.syntax.sections.keys()].some((key) => key.startsWith('defaultinstall'));

/** What stampinf fills in, a source leaves open: its date, its version and its placeholders. */
const isOpen = ({ code, message }: InfDiagnostic): boolean => code === 1274 || code === 1217 || code === 1218 || (code === 1233 && message.includes('DriverVer'));

const understand = (document: Document, text: Text, source: boolean): Inf => {
  reportSyntax(document);
  const place = (offset: number) => document.place(offset);
  const encoding = judgeEncoding(text, place);
  const stoppedAt = document.syntax.stopped;
  const isDriver = document.section('version') !== undefined || installsSomething(document);
  const checked = isDriver && stoppedAt === undefined;
  if (encoding.status === 'fail') document.report({ code: 1003, message: encoding.reason, at: 0, section: '' });
  const version = readVersion(document);
  const models = readModels(document);
  const targets = targetsOf(document, models);
  const installation = walkInstallation(document, models.devices, targets.architectures);
  const tables = readSourceTables(document);
  const files = readFiles(document, installation, tables);
  const services = readServices(document, installation, files);
  if (checked) {
    checkVersion(document);
    checkFields(document);
    checkStrings(document);
    checkProvider(document);
  }
  const kind = kindOf(version, models, targets);
  const { wdf, security, deviceValues } = checked
    ? checkScene({ document, installation, uses: usesOf(installation), tables, models, version, kind, className: version.class?.toLowerCase() ?? '', files, services })
    : { wdf: [], security: [], deviceValues: [] };
  return {
    encoding, isDriver, version, files, services, wdf, security, deviceValues,
    stopped: stoppedAt === undefined ? undefined : place(stoppedAt),
    sections: [...document.syntax.sections.values()].map((section) => ({ name: section.name, place: place(section.headers[0]?.from ?? 0), entries: countEntries(section) })),
    kind,
    installDriverVers: installation.driverVers,
    architectures: targets.architectures, models: models.models, hardwareIds: models.hardwareIds,
    signatureAttributes: readSignatureAttributes(document).map(({ file, attribute, at }) => ({ file, attribute, place: place(at) })),
    installs: models.hardwareIds.length > 0 || targets.primitive,
    includes: installation.includes,
    declarative: checked ? isDeclarative(document, installation, models.models, files) : undefined,
    diagnostics: document.diagnostics().filter(({ code, note }) => checked || code === 1002 || code === 1003 || code === 1299 || note === 'text-after-header').filter((found) => !(source && isOpen(found))),
  };
};

export interface InfOptions {
  /** A source for stampinf (.inx): its placeholders, and a DriverVer still to come, are no fault. */
  readonly source?: boolean;
}

/** Reads a setup information file. What Windows would refuse is a diagnostic; only limits and bytes that are no text throw. */
export const parseInf = (data: Uint8Array, { source = false }: InfOptions = {}): Inf => {
  if (data.length > MAX_BYTES) throw new FormatError('inf', `${data.length} bytes exceed the limit of ${MAX_BYTES}`);
  const text = decodeText(data);
  refuseBinary(text, 'inf');
  return understand(openDocument(text, source), text, source);
};
