import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { decodeText } from '../formats/text.ts';
import type { Place, PlaceOf } from '../publish/effect.ts';
import { pathInRepository, type Checkout } from './checkout.ts';
import { trackedFiles } from './repository.ts';

/** Annotations are for texts people write. */
const MAX_TEXT = 4 * 1024 * 1024;

const linesOf = (path: string): readonly string[] => {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined || !found.isFile() || found.size > MAX_TEXT) return [];
  return decodeText(readFileSync(path)).text.split(/\r\n|\r|\n/);
};

const baseName = (path: string): string => (path.split(/[\\/]/).at(-1) ?? path).toLowerCase();

/** The line of the source that a line of the built file came from: stamping changes lines, but adds none. */
const sameLine = (built: readonly string[], source: readonly string[], line: number): number | undefined => {
  if (built.length === source.length) return line;
  const text = built[line - 1]?.trim() ?? '';
  const same = source.flatMap((other, index) => (text !== '' && other.trim() === text ? [index + 1] : []));
  return same.length === 1 ? same[0] : undefined;
};

/**
 * Where a file of a package stands in the repository. A package that a build made is tracked nowhere, but the INF it was made from
 * is: when exactly one tracked file has its name, that is the place people want to see.
 */
export const placesIn = (checkout: Checkout): PlaceOf => {
  const tracked = checkout.isRepository ? trackedFiles(checkout.root) : undefined;
  const known = new Set(tracked);
  return (file, line): Place | undefined => {
    if (!existsSync(file)) return undefined;
    const path = pathInRepository(checkout, file);
    if (path !== undefined && (tracked === undefined || known.has(path))) return { file: path, line };
    const sources = /\.inf$/i.test(file) ? (tracked ?? []).filter((other) => baseName(other) === baseName(file)) : [];
    const [source] = sources;
    if (source === undefined || sources.length > 1) return undefined;
    return { file: source, line: line === undefined ? undefined : sameLine(linesOf(file), linesOf(join(checkout.root, source)), line) };
  };
};
