import { collectPackage } from '../evidence/collect.ts';
import { foldPath } from '../evidence/identity.ts';
import { findPackages } from '../evidence/packages.ts';
import { plainSections, type PlainSection } from '../formats/inf/sections.ts';
import { packageDiff, pairSides, type Diff, type Side } from '../gate/diff.ts';
import { VERSION } from '../gate/version.ts';
import { InputError } from '../policy/error.ts';
import { renderDiff, renderDiffJson } from '../report/diff.ts';
import { COLOUR, NO_COLOUR } from '../report/palette.ts';
import { attempt } from '../trust/attempt.ts';
import type { TrustContext } from '../trust/verify.ts';
import { infBytes } from './differing.ts';
import type { CliHost } from './host.ts';
import type { Opened } from './opened.ts';
import { verdictPackage } from './verdict-package.ts';

const sectionsOf = (infs: ReadonlyMap<string, Uint8Array>): Side['sections'] =>
  new Map([...infs].flatMap(([path, data]): readonly (readonly [string, ReadonlyMap<string, PlainSection>])[] => {
    const { value } = attempt(() => plainSections(data));
    return value === undefined ? [] : [[foldPath(path), value]];
  }));

const sidesOf = async (path: string, opened: Opened, host: CliHost, trust: TrustContext): Promise<readonly Side[]> => {
  if (opened.problem !== undefined) throw new InputError(`${path} cannot be compared: ${opened.problem}`, { file: path });
  const sides: Side[] = [];
  for (const scope of findPackages(opened.files.list(), opened.name)) {
    const found = await collectPackage(scope, scope.folder === '' ? path : `${path}/${scope.folder}`, { files: opened.files, trust, examineAll: host.examineAll });
    sides.push({ shown: verdictPackage(found), files: found.tree.files, evidence: found.evidence, sections: sectionsOf(infBytes(found, opened.files)) });
  }
  if (!sides.some(({ files }) => files.some((file) => file.path.toLowerCase().endsWith('.inf')))) throw new InputError(`${path} holds no driver package to compare`, { file: path });
  return sides;
};

const readSides = async (path: string, host: CliHost, trust: TrustContext): Promise<readonly Side[]> => {
  const opened = host.open(path);
  try {
    return await sidesOf(path, opened, host, trust);
  } finally {
    opened.close();
  }
};

/** `driver-gate diff A B [--json]`. A difference is an answer: exit code 0 either way. */
export const diff = async (paths: readonly string[], { json }: { readonly json: boolean }, host: CliHost): Promise<number> => {
  const [a, b, ...others] = paths;
  if (a === undefined || b === undefined || others.length > 0) throw new InputError('diff needs two paths: the older and the newer release. Example: driver-gate diff 1.0/package 1.1/package');
  host.expect([a, b]);
  const trust: TrustContext = { now: host.now().getTime(), extraRoots: [] };
  const pairs = pairSides(await readSides(a, host, trust), await readSides(b, host, trust));
  const found: Diff = { schema: 'driver-gate/diff/1', tool: { name: 'driver-gate', version: VERSION }, a, b, packages: pairs.map(([before, after]) => packageDiff(before, after)) };
  const { columns, colour } = host.terminal;
  host.out(json ? renderDiffJson(found) : renderDiff(found, columns, colour ? COLOUR : NO_COLOUR));
  return 0;
};
