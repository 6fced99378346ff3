import type { Verdict } from '../gate/verdict.ts';
import { visible } from './markdown.ts';

/** One `sha256  path` line per shipped file, as `sha256sum` writes them and `actions/attest` reads them. */
export const renderChecksums = ({ packages }: Pick<Verdict, 'packages'>): string =>
  packages
    .flatMap(({ name, files }) => files.filter(({ sha256 }) => sha256 !== '').map(({ sha256, path }) => `${sha256}  ${visible(packages.length > 1 ? `${name}/${path}` : path, 4096)}\n`))
    .join('');
