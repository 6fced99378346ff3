import { CHECKED_CODES, levelOf, type InfverifMode } from '../formats/inf/codes.ts';
import type { Inf, InfDiagnostic } from '../formats/inf/inf.ts';
import { remedyFor } from '../rules/inf-remedies.ts';
import type { Row } from './inspect-signature.ts';

const MANY = 8;
/** Findings shown to a person; a file with more has one cause for most. */
const MOST = 100;

/** A finding as a linter prints it. */
const found = (diagnostic: InfDiagnostic, mode: InfverifMode) =>
  ({ ...diagnostic, level: levelOf(diagnostic, mode), line: diagnostic.place.line, column: diagnostic.place.column, fix: remedyFor(diagnostic) ?? null });

/** What the mode has nothing to say on is not shown. */
const shown = ({ diagnostics }: Inf, mode: InfverifMode) => diagnostics.map((diagnostic) => found(diagnostic, mode)).filter(({ level }) => level !== 'none');

/** The members of an INF in `inspect --json`. `diagnostics` is what the reader saw, each with its level under the mode; `none` is no finding of that mode. */
export const infJson = (inf: Inf, mode: InfverifMode) => ({
  kind: inf.kind, isDriver: inf.isDriver, encoding: inf.encoding, version: inf.version, architectures: inf.architectures, models: inf.models, hardwareIds: inf.hardwareIds,
  files: inf.files, services: inf.services, sections: inf.sections, includes: inf.includes, signatureAttributes: inf.signatureAttributes,
  declarative: inf.declarative ?? null, stopped: inf.stopped ?? null, wdf: inf.wdf, security: inf.security, mode, diagnostics: inf.diagnostics.map((diagnostic) => found(diagnostic, mode)), checkedCodes: CHECKED_CODES,
});

const distinct = (texts: readonly string[]): string[] => [...new Set(texts)];

const some = (texts: readonly string[]): string => (texts.length > MANY ? `${texts.slice(0, MANY).join(', ')} and ${texts.length - MANY} more` : texts.join(', '));

const row = (label: string, texts: readonly string[]): Row[] => (texts.length === 0 ? [] : [{ label, text: some(texts) }]);

const serviceText = ({ name, binary, startType }: Inf['services'][number]): string =>
  `${name}${binary === undefined ? '' : ` (${binary})`}${startType === undefined ? '' : `, start ${startType}`}`;

const KINDS: Readonly<Record<Inf['kind'], string>> = { device: 'device driver', extension: 'extension', component: 'software component', primitive: 'primitive driver', none: 'installs nothing' };

export const infKind = ({ isDriver, kind, version }: Inf): string => (isDriver ? `${KINDS[kind]} INF${version.class === undefined ? '' : `, class ${version.class}`}` : 'setup information, not a driver\'s');

const diagnosticRow = ({ code, level, message, line, column, fix }: ReturnType<typeof found>): Row =>
  ({ label: `  ${line}:${column}`, text: `${level}${code === undefined ? '' : ` ${code}`}: ${message}${fix === null ? '' : ` → ${fix}`}`, tone: level === 'error' ? 'bad' : 'warn' });

/** Said by the row on the encoding. */
const WRONG_ENCODING = 1003;

/** The rows of an INF. */
export const infRows = (inf: Inf, mode: InfverifMode): Row[] => {
  const { version } = inf;
  const diagnostics = shown(inf, mode).filter(({ code }) => code !== WRONG_ENCODING);
  return [
    ...row('provider', version.provider === undefined ? [] : [version.provider]),
    ...row('driver', version.driverVer === undefined ? [] : [`${version.driverVer.version ?? '?'} of ${version.driverVer.date ?? version.driverVer.text}`]),
    ...row('for', inf.architectures),
    ...row('catalog', distinct(version.catalogFiles.map(({ name }) => name))),
    ...row('hardware', distinct(inf.hardwareIds.map(({ id }) => id))),
    ...row('models', distinct(inf.models.map(({ section }) => section))),
    ...row('files', distinct(inf.files.map(({ path }) => path))),
    ...row('services', distinct(inf.services.map(serviceText))),
    { label: 'encoding', text: inf.encoding.reason, ...(inf.encoding.status === 'pass' ? {} : { tone: 'warn' as const }) },
    ...(diagnostics.length === 0 ? [] : [{ label: 'problems', text: `${diagnostics.length} under /${mode}`, tone: 'warn' as const }, ...diagnostics.slice(0, MOST).map(diagnosticRow)]),
    ...(diagnostics.length > MOST ? [{ label: '', text: `… and ${diagnostics.length - MOST} more (--json lists all)`, tone: 'faint' as const }] : []),
  ];
};
