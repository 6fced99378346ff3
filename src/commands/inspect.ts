import { inspectFile, unreadableFile, type Inspected } from '../evidence/inspection.ts';
import { indexMembers } from '../evidence/members.ts';
import type { InfverifMode } from '../formats/inf/codes.ts';
import { InputError } from '../policy/error.ts';
import { renderInspection, renderInspectionJson, type Inspection } from '../report/inspect.ts';
import { COLOUR, NO_COLOUR } from '../report/palette.ts';
import { attempt } from '../trust/attempt.ts';
import type { TrustContext } from '../trust/verify.ts';
import { extract } from './extract.ts';
import type { CliHost } from './host.ts';

export interface InspectOptions {
  readonly json: boolean;
  readonly extract: string | undefined;
  /** InfVerif mode whose levels INFs are shown with: one of k, u, w, h; h when not given. */
  readonly mode?: string | undefined;
}

type Host = Pick<CliHost, 'out' | 'terminal' | 'now' | 'kindOf' | 'openFile' | 'folder' | 'extract'>;

interface Task {
  /** As shown. */
  readonly file: string;
  /** Folder of `--extract`, below it the file's own when there are several. */
  readonly into: string | undefined;
  readonly problem?: string;
}

const joined = (folder: string, path: string): string => (folder.endsWith('/') ? `${folder}${path}` : `${folder}/${path}`);

const MODES: readonly InfverifMode[] = ['k', 'u', 'w', 'h'];

const modeOf = (written: string | undefined): InfverifMode => {
  const mode = MODES.find((known) => known === (written ?? 'h').toLowerCase().replace(/^\//u, ''));
  if (mode === undefined) throw new InputError(`--mode ${written ?? ''} is no mode of InfVerif; k, u, w and h are`);
  return mode;
};

const baseName = (path: string): string => /([^/\\]+)[/\\]*$/.exec(path)?.[1] ?? path;

/** Every file of a folder; links are named, not followed. */
const tasksIn = (folder: string, options: InspectOptions, host: Host): Task[] =>
  host.folder(folder).list().map(({ path, kind }) => ({
    file: joined(folder, path),
    into: options.extract === undefined ? undefined : joined(options.extract, path),
    ...(kind === 'file' ? {} : { problem: kind === 'link' ? 'a symbolic link: not followed' : 'neither file nor folder' }),
  }));

const tasksOf = (paths: readonly string[], options: InspectOptions, host: Host): Task[] =>
  paths.flatMap((path) => {
    const kind = host.kindOf(path);
    if (kind === undefined) throw new InputError(`${path} does not exist.`, { file: path });
    if (kind === 'other') throw new InputError(`${path} is neither a file nor a folder.`, { file: path });
    if (kind === 'folder') return tasksIn(path, options, host);
    return [{ file: path, into: options.extract === undefined || paths.length === 1 ? options.extract : joined(options.extract, baseName(path)) }];
  });

const inspectTask = ({ file, into, problem }: Task, trust: TrustContext, algorithms: readonly string[], host: Host): Omit<Inspection, 'catalogs'> => {
  if (problem !== undefined) return { inspected: unreadableFile(file, problem), extracted: [], problems: [] };
  const { value, cause } = attempt(() =>
    host.openFile(file, (source) => {
      const inspected = inspectFile(file, source, trust, algorithms);
      const { written, problems } = into === undefined ? { written: [], problems: [] } : extract(inspected, source, into, host);
      return { inspected, extracted: written, problems };
    }));
  return value ?? { inspected: unreadableFile(file, cause ?? ''), extracted: [], problems: [] };
};

const folderOf = (file: string): string => file.slice(0, file.lastIndexOf('/') + 1);

/** Catalogs that lie in the same folder or above, by their members' digests. */
const withCatalogs = (found: readonly Omit<Inspection, 'catalogs'>[]): readonly Inspection[] => {
  const catalogs = found.flatMap(({ inspected }) => (inspected.format === 'catalog' && inspected.value !== undefined ? [{ file: inspected.file, ok: true as const, value: inspected.value }] : []));
  const index = indexMembers(catalogs);
  const listing = ({ file, digests, format }: Inspected): Inspection['catalogs'] => {
    const beside = catalogs.filter((catalog) => folderOf(file).startsWith(folderOf(catalog.file)));
    if (beside.length === 0 || format === 'catalog') return undefined;
    const names = [...Object.values(digests.authenticode), ...Object.values(digests.flat)].flatMap((digest) => index.find(digest).map(({ catalog }) => catalog));
    return beside.filter((catalog) => names.includes(catalog.file)).map((catalog) => ({ file: catalog.file, grade: catalog.value.grade }));
  };
  return found.map((inspection) => ({ ...inspection, catalogs: listing(inspection.inspected) }));
};

/** `driver-gate inspect PATH... [--json] [--extract DIR]`. A broken file is an answer, not an error. */
export const inspect = (paths: readonly string[], options: InspectOptions, host: Host): number => {
  const mode = modeOf(options.mode);
  const trust: TrustContext = { now: host.now().getTime(), extraRoots: [] };
  const tasks = tasksOf(paths, options, host);
  const algorithms = tasks.some(({ file }) => file.toLowerCase().endsWith('.cat')) ? ['sha1'] : [];
  const inspections = withCatalogs(tasks.map((task) => inspectTask(task, trust, algorithms, host)));
  const { columns, colour } = host.terminal;
  host.out(options.json ? renderInspectionJson(inspections, mode) : renderInspection(inspections, columns, colour ? COLOUR : NO_COLOUR, mode));
  return 0;
};
