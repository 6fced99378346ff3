import type { InfverifMode } from '../formats/inf/codes.ts';
import type { Inspected } from '../evidence/inspection.ts';
import type { Grade } from '../trust/signature.ts';
import { cabinetJson, cabinetRows, catalogJson, catalogRows, zipJson, zipRows } from './inspect-containers.ts';
import { hlkxJson, hlkxRows, resultJson, resultRows } from './inspect-results.ts';
import { imageJson, imageKind, imageRows } from './inspect-image.ts';
import { infJson, infKind, infRows } from './inspect-inf.ts';
import type { Row } from './inspect-signature.ts';
import { visible } from './markdown.ts';
import type { Palette } from './palette.ts';
import { hanging } from './wrap.ts';

/** One file with what only its surroundings tell. */
export interface Inspection {
  readonly inspected: Inspected;
  /** Catalogs among the inspected files that list it; `undefined` where none was inspected beside it. */
  readonly catalogs: readonly { readonly file: string; readonly grade: Grade }[] | undefined;
  /** Files that `--extract` wrote, relative to its folder. */
  readonly extracted: readonly string[];
  readonly problems: readonly string[];
}

/** What programs may look up without asking first stands there for a file that cannot be read too. */
const UNREAD: Readonly<Partial<Record<Inspected['format'], object>>> = {
  pe: { signatures: [] },
  cabinet: { signatures: [] },
  catalog: { signatures: [], members: [], attributes: {} },
  hlkx: { signatures: [] },
};

const ownJson = (inspected: Inspected, mode: InfverifMode): object => {
  if (inspected.value === undefined) return UNREAD[inspected.format] ?? {};
  switch (inspected.format) {
    case 'pe':
      return imageJson(inspected.value, inspected.digests.authenticode['sha256']);
    case 'inf':
      return infJson(inspected.value, mode);
    case 'pdb':
      return inspected.value;
    case 'catalog':
      return catalogJson(inspected.value);
    case 'cabinet':
      return cabinetJson(inspected.value);
    case 'zip':
      return zipJson(inspected.value);
    case 'hlkx':
      return hlkxJson(inspected.value);
    default:
      return resultJson(inspected.value);
  }
};

const withoutUndefined = (_: string, value: unknown): unknown => (value === undefined ? null : value);

/** `inspect --json`: always an array, one object per file. */
export const renderInspectionJson = (inspections: readonly Inspection[], mode: InfverifMode = 'h'): string => {
  const objects = inspections.map(({ inspected, catalogs, extracted, problems }) => ({
    file: inspected.file, format: inspected.format, size: inspected.size, sha256: inspected.sha256, problems: [...inspected.problems, ...problems],
    ...ownJson(inspected, mode),
    ...(catalogs === undefined ? {} : { inCatalogs: catalogs }),
    ...(extracted.length === 0 ? {} : { extracted }),
  }));
  return `${JSON.stringify(objects, withoutUndefined, 2)}\n`;
};

const NAMES = { pe: 'PE image', inf: 'INF', pdb: 'program database (symbols)', catalog: 'catalog', cabinet: 'cabinet', zip: 'zip archive', hlkx: 'HLK package', 'lfs-pointer': 'Git LFS pointer',
  playlist: 'HLK playlist', 'test-collection': 'results of HLK automation', 'project-definition': 'HLK project definition', junit: 'JUnit report', trx: 'TRX report', wtl: 'WTL test log',
  dvl: 'Driver Verification Log', 'hlk-filters': 'HLK filter list', autohck: 'AutoHCK results', verifier: 'Driver Verifier report', taef: 'TAEF output', 'autohck-log': 'AutoHCK log',
  sarif: 'SARIF', 'partner-center': 'Partner Center JSON', 'tool-log': 'log of InfVerif, Inf2Cat or signtool',
  unknown: 'not a format this program knows' } as const;

const kindOf = (inspected: Inspected): string => {
  if (inspected.value === undefined) return inspected.format === 'unknown' || inspected.format === 'lfs-pointer' ? NAMES[inspected.format] : `${NAMES[inspected.format]} that cannot be read`;
  if (inspected.format === 'pe') return imageKind(inspected.value.image);
  if (inspected.format === 'inf') return infKind(inspected.value);
  return inspected.format === 'catalog' ? `catalog, version ${inspected.value.catalog.version}` : NAMES[inspected.format];
};

const ownRows = (inspected: Inspected, mode: InfverifMode): Row[] => {
  if (inspected.value === undefined) return [];
  switch (inspected.format) {
    case 'pe':
      return imageRows(inspected.value);
    case 'inf':
      return infRows(inspected.value, mode);
    case 'pdb':
      return [{ label: 'identity', text: `${inspected.value.guid}, age ${inspected.value.age}` }];
    case 'catalog':
      return catalogRows(inspected.value);
    case 'cabinet':
      return cabinetRows(inspected.value);
    case 'zip':
      return zipRows(inspected.value);
    case 'hlkx':
      return hlkxRows(inspected.value);
    default:
      return resultRows(inspected.value);
  }
};

/** What is said as a problem is not said again as a fact. */
const withoutRepeats = (rows: readonly Row[]): Row[] => rows.filter(({ label, text }) => label === 'problem' || !rows.some((other) => other.label === 'problem' && other.text === text));

const allRows = ({ inspected, catalogs, extracted, problems }: Inspection, mode: InfverifMode): Row[] => [
  ...[...inspected.problems, ...problems].map((text): Row => ({ label: 'problem', text, tone: 'bad' })),
  ...(catalogs === undefined || catalogs.length === 0 ? [] : [{ label: 'listed in', text: catalogs.map(({ file, grade }) => `${file.slice(file.lastIndexOf('/') + 1)} (${grade})`).join(', ') }]),
  ...ownRows(inspected, mode),
  ...(inspected.sha256 === '' ? [] : [{ label: 'sha256', text: inspected.sha256, tone: 'faint' as const }]),
  ...(inspected.digests.authenticode['sha256'] === undefined ? [] : [{ label: 'digest', text: `authenticode sha256 ${inspected.digests.authenticode['sha256']}`, tone: 'faint' as const }]),
  ...extracted.map((path, index): Row => ({ label: index === 0 ? 'written' : '', text: path })),
];

const rowsOf = (inspection: Inspection, mode: InfverifMode): Row[] => withoutRepeats(allRows(inspection, mode));

const LABEL = 14;
const LONGEST = 2000;

const renderRow = ({ label, text, tone }: Row, columns: number, palette: Palette): string[] => {
  const paint = tone === undefined ? (line: string): string => line : palette[tone];
  const lines = hanging('', visible(text, LONGEST), LABEL, columns).map((line) => line.trimStart());
  return lines.map((line, index) => `  ${palette.faint((index === 0 ? label : '').padEnd(LABEL - 2))}${paint(line)}`);
};

const sizeText = (size: number): string => `${String(size).replaceAll(/\B(?=(\d{3})+$)/g, ',')} bytes`;

/** For a person on a terminal: what it is, who vouches for it, what is wrong with it. */
export const renderInspection = (inspections: readonly Inspection[], columns: number, palette: Palette, mode: InfverifMode = 'h'): string =>
  inspections
    .map((inspection) => {
      const { inspected } = inspection;
      const head = `${palette.strong(visible(inspected.file, 300))}  ${kindOf(inspected)}  ${palette.faint(sizeText(inspected.size))}`;
      return `${[head, ...rowsOf(inspection, mode).flatMap((row) => renderRow(row, columns, palette))].join('\n')}\n`;
    })
    .join('\n');
