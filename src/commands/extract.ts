import type { Inspected } from '../evidence/inspection.ts';
import type { Archive } from '../formats/archive.ts';
import type { Source } from '../formats/bytes.ts';
import { openCabinet } from '../formats/cab/archive.ts';
import { readResource, type PeResource } from '../formats/pe/image.ts';
import { openZip } from '../formats/zip/archive.ts';
import { attempt } from '../trust/attempt.ts';
import type { InspectHost } from './inspect-host.ts';

export interface Extracted {
  readonly written: readonly string[];
  readonly problems: readonly string[];
}

const NOTHING: Extracted = { written: [], problems: [] };
const MAX_NAME = 120;
const DEVICE = /^(con|prn|aux|nul|com\d|lpt\d)(\..*)?$/i;
const TYPES: Readonly<Record<number, string>> = { 1: 'cursor', 2: 'bitmap', 3: 'icon', 4: 'menu', 5: 'dialog', 6: 'string', 9: 'accelerator', 10: 'data', 11: 'message-table', 12: 'cursor-group', 14: 'icon-group', 16: 'version', 23: 'html', 24: 'manifest' };

/** A name that is one segment on every system: no separators, no dots in front, no device. */
const safeName = (text: string): string => {
  const name = text.replaceAll(/[^A-Za-z0-9._+-]/g, '_').slice(0, MAX_NAME).replace(/^\.+/, '_');
  const whole = /[.]$/.test(name) ? `${name}_` : name;
  return DEVICE.test(whole) ? `_${whole}` : whole === '' ? '_' : whole;
};

/** A resource with a file's name keeps it; others are called after type and name. */
const resourceName = ({ type, name }: PeResource): string =>
  typeof name === 'string' && /\.[A-Za-z0-9]{1,8}$/.test(name) ? safeName(name) : `${safeName(`${typeof type === 'number' ? (TYPES[type] ?? `type-${type}`) : type}-${name}`)}.bin`;

/** Names that Windows would take for one get language and number. */
const distinctNames = (resources: readonly PeResource[]): readonly string[] => {
  const taken = new Set<string>();
  return resources.map((resource) => {
    const plain = resourceName(resource);
    const dot = plain.lastIndexOf('.');
    const candidates = [plain, `${plain.slice(0, dot)}.${safeName(String(resource.language))}${plain.slice(dot)}`];
    let name = candidates.find((candidate) => !taken.has(candidate.toLowerCase()));
    for (let count = 2; name === undefined; count++) {
      const numbered = `${plain.slice(0, dot)}.${count}${plain.slice(dot)}`;
      if (!taken.has(numbered.toLowerCase())) name = numbered;
    }
    taken.add(name.toLowerCase());
    return name;
  });
};

type Write = (path: string, chunks: Iterable<Uint8Array>) => void;

const extractResources = (source: Source, resources: readonly PeResource[], write: Write): Extracted => {
  const names = distinctNames(resources);
  const written: string[] = [];
  const problems: string[] = [];
  for (const [index, resource] of resources.entries()) {
    const name = names[index] ?? '';
    const { cause } = attempt(() => write(name, [readResource(source, resource)]));
    if (cause === undefined) written.push(name);
    else problems.push(`${name} was not extracted: ${cause}`);
  }
  return { written, problems };
};

/** An archive is read front to back: what comes behind a damage stays inside. */
const extractArchive = (open: () => Archive, write: Write): Extracted => {
  const written: string[] = [];
  const problems: string[] = [];
  const { cause } = attempt(() => {
    for (const { entry, chunks } of open().extract()) {
      if (entry.kind === 'link') {
        problems.push(`${entry.path} is a symbolic link and was not extracted`);
        continue;
      }
      write(entry.path, chunks);
      written.push(entry.path);
    }
  });
  return { written, problems: cause === undefined ? problems : [...problems, `extraction stopped: ${cause}`] };
};

/** Writes what a file holds below `folder` of the host. */
export const extract = (inspected: Inspected, source: Source, folder: string, host: Pick<InspectHost, 'extract'>): Extracted => {
  const write: Write = (path, chunks) => host.extract(folder, path, chunks);
  if (inspected.value === undefined) return NOTHING;
  switch (inspected.format) {
    case 'pe':
      return extractResources(source, inspected.value.image.resources, write);
    case 'cabinet':
      return extractArchive(() => openCabinet(source), write);
    case 'zip':
    case 'hlkx':
      return extractArchive(() => openZip(source), write);
    default:
      return NOTHING;
  }
};
