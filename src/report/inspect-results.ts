import type { InspectedHlkx } from '../evidence/inspected.ts';
import type { ResultReadings } from '../evidence/result-file.ts';
import { zipJson, zipRows } from './inspect-containers.ts';
import { signatureJson, signatureRows, type Row } from './inspect-signature.ts';
import { kindWords } from './kinds.ts';

const MANY = 10;

/** JSON has neither whole numbers of 64 bits nor maps, sets and bytes. */
const plain = (_: string, value: unknown): unknown => {
  if (typeof value === 'bigint') return String(value);
  if (value instanceof Map) return Object.fromEntries(value);
  if (value instanceof Set) return [...value];
  return value instanceof Uint8Array ? Buffer.from(value).toString('hex') : value === undefined ? null : value;
};

const entriesOf = (readings: ResultReadings): readonly { readonly kind: string; readonly value: unknown }[] =>
  Object.entries(readings).flatMap(([kind, found]) => found.flatMap((reading) => (reading.ok ? [{ kind, value: reading.value }] : [])));

/** Every kind of evidence the file holds, as the rules see it. */
export const resultJson = (readings: ResultReadings): object => ({ evidence: JSON.parse(JSON.stringify(entriesOf(readings), plain)) });

const brief = (value: unknown): string | undefined => {
  if (typeof value === 'string') return value === '' ? undefined : value;
  if (typeof value === 'number' || typeof value === 'boolean' || typeof value === 'bigint') return String(value);
  if (Array.isArray(value)) return value.length === 0 ? undefined : `${value.length}`;
  return value instanceof Map || value instanceof Set ? `${value.size}` : undefined;
};

/** The first members that can be said in a word; lists by their length. */
const membersOf = (value: unknown): string =>
  typeof value !== 'object' || value === null ? '' : Object.entries(value).flatMap(([name, member]) => {
    const said = brief(member);
    return said === undefined ? [] : [`${name} ${said}`];
  }).slice(0, MANY).join(', ');

export const resultRows = (readings: ResultReadings): Row[] => entriesOf(readings).flatMap(({ kind, value }): Row[] => [
  { label: 'holds', text: kindWords(kind) }, ...(membersOf(value) === '' ? [] : [{ label: '', text: membersOf(value) }]), { label: '', text: '--json lists all of it', tone: 'faint' },
]);

export const hlkxJson = ({ listing, hlk }: InspectedHlkx): object => ({
  ...zipJson(listing),
  kit: hlk?.kit ?? null,
  packageInfo: hlk?.packageInfo ?? null,
  rollups: hlk?.rollups ?? [],
  signatures: (hlk?.signatures ?? []).map(({ signature, part, signatureMethod, digestMethods, references, uncovered, signatureTime }) =>
    ({ ...signatureJson(signature), part, signatureMethod, digestMethods, references, uncovered, signatureTime: signatureTime ?? null })),
});

const count = (value: number | undefined): string => (value === undefined ? '?' : String(value));

export const hlkxRows = ({ listing, hlk }: InspectedHlkx): Row[] => {
  if (hlk === undefined) return zipRows(listing);
  const { packageInfo: info, rollups, signatures } = hlk;
  const loose = signatures.flatMap(({ uncovered }) => uncovered);
  return [
    ...(signatures.length === 0 ? [{ label: 'signature', text: 'none: Partner Center refuses the package', tone: 'bad' as const }] : signatureRows(signatures.map(({ signature }) => signature))),
    ...(loose.length === 0 ? [] : [{ label: 'unsigned', text: `${loose.slice(0, MANY).join(', ')}${loose.length > MANY ? ` and ${loose.length - MANY} more` : ''} may be changed without the signature noticing`, tone: 'bad' as const }]),
    ...(info.kitVersion === undefined ? [] : [{ label: 'kit', text: info.kitVersion }]),
    ...rollups.map(({ passed, failed, notRun }, at): Row => ({ label: at === 0 ? 'tests' : '', text: `${count(passed)} passed, ${count(failed)} failed, ${count(notRun)} not run`, ...(failed === 0 && notRun === 0 ? {} : { tone: 'warn' as const }) })),
    ...(info.osCodes.length === 0 ? [] : [{ label: 'systems', text: info.osCodes.slice(0, MANY).join(', ') }]),
    ...info.targets.slice(0, MANY).map(({ key, name }, at): Row => ({ label: at === 0 ? 'targets' : '', text: `${name} (${key})` })),
    ...zipRows(listing).filter(({ label }) => label === 'zip64' || label === 'holds'),
  ];
};
