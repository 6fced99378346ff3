import { sha256Hex } from '../trust/digest.ts';
import type { TreeFile } from './evidence.ts';

/** One line of the text a package digest hashes. */
export interface IdentityLine {
  readonly path: string;
  readonly kind: 'pe' | 'file';
  readonly digest: string;
}

const beyondAscii = /[^\x00-\x7f]/;

/** `/` as separator, Unicode NFC, ASCII letters lower-cased. */
export const foldPath = (path: string): string => {
  const slashed = path.includes('\\') ? path.replaceAll('\\', '/') : path;
  // Nearly every path is ASCII, and a package may have thousands.
  return beyondAscii.test(slashed) ? slashed.normalize('NFC').replaceAll(/[A-Z]/g, (letter) => letter.toLowerCase()) : slashed.toLowerCase();
};

const encoder = new TextEncoder();

const compareBytes = (a: Uint8Array, b: Uint8Array): number => {
  const shorter = Math.min(a.length, b.length);
  for (let at = 0; at < shorter; at++) {
    const difference = (a[at] ?? 0) - (b[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
};

/** Sorted by the bytes of the path. */
const sorted = (lines: readonly IdentityLine[]): IdentityLine[] =>
  lines.map((line) => ({ line, key: encoder.encode(line.path) })).sort((a, b) => compareBytes(a.key, b.key)).map(({ line }) => line);

const digestOf = (title: string, lines: readonly IdentityLine[]): string =>
  `sha256:${sha256Hex(encoder.encode(`${title}\n${lines.map(({ kind, digest, path }) => `${kind} ${digest} ${path}\n`).join('')}`))}`;

const survivesSigning = ({ path }: IdentityLine): boolean => !path.endsWith('.cat') && !path.endsWith('.pdb');

/** The lines behind packageDigest: what signing leaves unchanged. */
export const identityLines = (files: readonly TreeFile[]): readonly IdentityLine[] =>
  sorted(
    files
      .map(({ path, sha256, authenticodeSha256 }): IdentityLine =>
        authenticodeSha256 === undefined ? { path: foldPath(path), kind: 'file', digest: sha256 } : { path: foldPath(path), kind: 'pe', digest: authenticodeSha256 })
      .filter(survivesSigning),
  );

/** Identity of a package that survives signing. Both digests are `sha256:<hex>`. */
export const packageDigest = (files: readonly TreeFile[]): string => digestOf('driver-package-identity/v1', identityLines(files));

/** Identity of the exact bytes. */
export const contentDigest = (files: readonly TreeFile[]): string =>
  digestOf('driver-package-content/v1', sorted(files.map(({ path, sha256 }) => ({ path: foldPath(path), kind: 'file', digest: sha256 }))));

/** Paths that become one path after folding: such a package has no identity. */
export const foldedTwins = (paths: readonly string[]): readonly (readonly [string, string])[] => {
  const seen = new Map<string, string>();
  const twins: [string, string][] = [];
  for (const path of paths) {
    const folded = foldPath(path);
    const first = seen.get(folded);
    if (first === undefined) seen.set(folded, path);
    else twins.push([first, path]);
  }
  return twins;
};
