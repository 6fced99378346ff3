import { z } from 'zod';
import { GRADES } from '../trust/signature.ts';

/** `driver-gate/diff/1`: what `driver-gate diff --json` writes. */
const list = () => z.array(z.string());
const LISTS = { added: list(), removed: list() };
const pair = <T extends z.ZodType>(value: T) => z.strictObject({ a: value.nullable(), b: value.nullable() });
const GRADE = z.enum(GRADES);
const DRIVER_VER = z.strictObject({ date: z.string(), version: z.string() });
const DIGEST = z.string();

const PACKAGE = z.strictObject({
  name: z.string(),
  change: z.enum(['added', 'removed', 'changed', 'same']),
  path: pair(z.string()),
  packageDigest: pair(DIGEST).describe('Identity that survives signing.'),
  contentDigest: pair(DIGEST),
  driverVer: pair(DRIVER_VER),
  grade: pair(GRADE),
  files: z.array(z.strictObject({
    path: z.string(), change: z.enum(['added', 'removed', 'changed', 'signature']).describe('signature: the same image signed in another way.'), kind: z.enum(['pe', 'file']),
    digest: pair(DIGEST).describe('SHA-256: Authenticode digest of an image, else of the bytes.'), size: pair(z.int().nonnegative()),
  })),
  hardwareIds: z.strictObject(LISTS),
  targets: z.strictObject(LISTS).describe('Decorations of models sections.'),
  services: z.array(z.strictObject({
    name: z.string(), architecture: z.string(), change: z.enum(['added', 'removed', 'changed']),
    fields: z.array(z.strictObject({ field: z.string(), a: z.string().nullable(), b: z.string().nullable() })),
  })),
  sections: z.array(z.strictObject({ file: z.string(), section: z.string(), ...LISTS })).describe('Entries of INF sections, string tokens replaced.'),
  imports: z.array(z.strictObject({ file: z.string(), ...LISTS })),
  grades: z.array(z.strictObject({ file: z.string(), a: GRADE, b: GRADE })),
  fileVersions: z.array(z.strictObject({ file: z.string(), a: z.string().nullable(), b: z.string().nullable() })),
  unread: list().describe('What could not be read: its changes are not here.'),
});

export const DIFF_FILE = z.strictObject({
  schema: z.literal('driver-gate/diff/1'),
  tool: z.strictObject({ name: z.literal('driver-gate'), version: z.string() }),
  a: z.string(),
  b: z.string(),
  packages: z.array(PACKAGE),
});
