import type { NameValue } from '../formats/catalog/catalog.ts';
import type { Architecture } from '../formats/inf/inf.ts';

/** One word of a catalog's `OS` attribute. */
export interface OsToken {
  readonly token: string;
  readonly architecture: Architecture;
  readonly server: boolean;
}

/** Later entries are parts of earlier ones, so the order decides. */
const ARCHITECTURES: readonly (readonly [RegExp, Architecture])[] = [[/ARM64/i, 'arm64'], [/ARM/i, 'arm'], [/IA64/i, 'ia64'], [/X64|AMD64/i, 'amd64']];

const parse = (token: string): OsToken => ({
  token,
  // A token that names no architecture stands for x86.
  architecture: ARCHITECTURES.find(([pattern]) => pattern.test(token))?.[1] ?? 'x86',
  server: /server/i.test(token),
});

/** What a catalog says it was certified for; empty when it does not say. */
export const osTokens = (attributes: readonly NameValue[]): readonly OsToken[] =>
  attributes
    .filter(({ name }) => name.toLowerCase() === 'os')
    .flatMap(({ value }) => value.split(',').map((token) => token.trim()).filter((token) => token !== ''))
    .map(parse);
