import type { Binary, Evidence } from '../evidence/evidence.ts';
import { foldPath } from '../evidence/identity.ts';
import type { Inf, InfFileReference, InfService } from '../formats/inf/inf.ts';
import { baseName, beside } from './paths.ts';

interface Found<T> {
  readonly file: string;
  readonly value: T;
}

const NATIVE = 1;
const KERNEL_DRIVER = 1;
const FILE_SYSTEM_DRIVER = 2;

/** Whether a service runs this file: by the file its INF copies, else by the name it gives. */
export const runs = (infFile: string, service: InfService, file: string): boolean =>
  service.file !== undefined ? foldPath(beside(infFile, service.file)) === foldPath(file) : service.binary !== undefined && foldPath(baseName(service.binary)) === foldPath(baseName(file));

/** Services of all INFs that run a file. */
export const servicesOf = (infs: readonly Found<Inf>[], file: string): readonly InfService[] =>
  infs.flatMap(({ file: infFile, value }) => value.services.filter((service) => runs(infFile, service, file)));

/** A kernel binary is a native image, or a `.sys` that a kernel or file system service names. */
export const isKernelBinary = ({ file, value }: Found<Binary>, infs: readonly Found<Inf>[]): boolean =>
  value.image.subsystem === NATIVE
  || (file.toLowerCase().endsWith('.sys') && servicesOf(infs, file).some(({ type }) => type === KERNEL_DRIVER || type === FILE_SYSTEM_DRIVER));

const UMDF_ENTRY = 'FxDriverEntryUm';
const SYSTEM_FOLDER = 12;

/** The folder that UMDF 1 drivers are copied to. */
export const isUmdfFolder = ({ dirId, subdirectory }: InfFileReference): boolean => dirId === SYSTEM_FOLDER && subdirectory.toLowerCase() === 'umdf';

/** By the entry point of UMDF 2. */
export const hasUmdfEntry = ({ image }: Binary): boolean => image.exports.includes(UMDF_ENTRY);

/** A driver that runs in a process: UMDF 2 by its entry point, UMDF 1 by where an INF copies it. */
export const isUserModeDriver = ({ file, value }: Found<Binary>, infs: readonly Found<Inf>[]): boolean =>
  hasUmdfEntry(value) || infs.some((inf) => inf.value.files.some((reference) => isUmdfFolder(reference) && foldPath(beside(inf.file, reference.path)) === foldPath(file)));

const readable = <T>(readings: readonly ({ readonly file: string; readonly ok: true; readonly value: T } | { readonly file: string; readonly ok: false })[]): readonly Found<T>[] =>
  readings.flatMap((found) => (found.ok ? [{ file: found.file, value: found.value }] : []));

/** A reason not to judge images: the whole package was read, and there is none. */
export const holdsImage = ({ tree, binary }: Pick<Evidence, 'tree' | 'binary'>): true | string =>
  binary.length > 0 || tree.length === 0 || tree.some(({ ok }) => !ok) ? true : 'the package holds no executable image';

/** The same for kernel binaries; what cannot be read could be one. */
export const holdsKernelBinary = ({ tree, binary, inf }: Pick<Evidence, 'tree' | 'binary' | 'inf'>): true | string => {
  const image = holdsImage({ tree, binary });
  if (image !== true || binary.length === 0 || [...binary, ...inf].some(({ ok }) => !ok)) return image;
  return readable(binary).some((found) => isKernelBinary(found, readable(inf))) ? true : 'the package holds no kernel binary';
};
