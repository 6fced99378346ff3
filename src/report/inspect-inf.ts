import { CHECKED_CODES } from '../formats/inf/codes.ts';
import type { Inf } from '../formats/inf/inf.ts';
import type { Row } from './inspect-signature.ts';

const MANY = 8;

/** The members of an INF in `inspect --json`. */
export const infJson = (inf: Inf) => ({
  kind: inf.kind, isDriver: inf.isDriver, encoding: inf.encoding, version: inf.version, architectures: inf.architectures, models: inf.models, hardwareIds: inf.hardwareIds,
  files: inf.files, services: inf.services, sections: inf.sections, includes: inf.includes, signatureAttributes: inf.signatureAttributes,
  declarative: inf.declarative ?? null, stopped: inf.stopped ?? null, diagnostics: inf.diagnostics, checkedCodes: CHECKED_CODES,
});

const distinct = (texts: readonly string[]): string[] => [...new Set(texts)];

const some = (texts: readonly string[]): string => (texts.length > MANY ? `${texts.slice(0, MANY).join(', ')} and ${texts.length - MANY} more` : texts.join(', '));

const row = (label: string, texts: readonly string[]): Row[] => (texts.length === 0 ? [] : [{ label, text: some(texts) }]);

const serviceText = ({ name, binary, startType }: Inf['services'][number]): string =>
  `${name}${binary === undefined ? '' : ` (${binary})`}${startType === undefined ? '' : `, start ${startType}`}`;

const KINDS: Readonly<Record<Inf['kind'], string>> = { device: 'device driver', extension: 'extension', component: 'software component', primitive: 'primitive driver', none: 'installs nothing' };

export const infKind = ({ isDriver, kind, version }: Inf): string => (isDriver ? `${KINDS[kind]} INF${version.class === undefined ? '' : `, class ${version.class}`}` : 'setup information, not a driver\'s');

const diagnosticRow = ({ code, message, place }: Inf['diagnostics'][number]): Row =>
  ({ label: `  line ${place.line}`, text: `${message}${code === undefined ? '' : ` (InfVerif ${code})`}`, tone: 'warn' });

/** Said by the row on the encoding. */
const WRONG_ENCODING = 1003;

/** The rows of an INF. */
export const infRows = (inf: Inf): Row[] => {
  const { version } = inf;
  const diagnostics = inf.diagnostics.filter(({ code }) => code !== WRONG_ENCODING);
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
    ...(diagnostics.length === 0 ? [] : [{ label: 'problems', text: String(diagnostics.length), tone: 'warn' as const }, ...diagnostics.slice(0, MANY).map(diagnosticRow)]),
    ...(diagnostics.length > MANY ? [{ label: '', text: `… and ${diagnostics.length - MANY} more (--json lists all)`, tone: 'faint' as const }] : []),
  ];
};
