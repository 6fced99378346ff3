import { blocks } from '../gate/decide.ts';
import type { Finding, Verdict } from '../gate/verdict.ts';
import { countOf, rulesHeldBack, type Item } from './causes.ts';

/** `1 finding`, `4 findings`. */
export const counted = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;

/** How a report says the package's name: as code on GitHub, as it is on a terminal. */
export type Quote = (text: string) => string;

export const packagesText = ({ packages }: Pick<Verdict, 'packages'>, quote: Quote): string => {
  const [first] = packages;
  if (first === undefined) return 'no package';
  if (packages.length > 1) return counted(packages.length, 'package');
  const version = first.driverVer === null ? '' : ` ${/^[\d.]{1,30}$/.test(first.driverVer.version) ? first.driverVer.version : quote(first.driverVer.version)}`;
  return `${quote(first.name)}${version}`;
};

/** `4 findings block`; of several packages also how many of them are blocked. */
export const blockedText = (verdict: Pick<Verdict, 'packages' | 'findings' | 'blocking'>): string => {
  const said = `${counted(verdict.blocking, 'finding')} ${verdict.blocking === 1 ? 'blocks' : 'block'}`;
  const blocked = new Set(verdict.findings.filter(blocks).map((finding) => finding.package));
  // A finding about a verdict that is missing belongs to none of the packages.
  const elsewhere = [...blocked].some((name) => !verdict.packages.some((found) => found.name === name));
  return verdict.packages.length > 1 && blocked.size < verdict.packages.length && !elsewhere ? `${said} ${blocked.size} of ${counted(verdict.packages.length, 'package')}` : said;
};

/** `, from 2 causes`, where their number is another than that of the findings. */
export const causesText = (causes: number, { blocking }: Pick<Verdict, 'blocking'>): string => (causes === blocking ? '' : `, from ${counted(causes, 'cause')}`);

/** `2 findings that do not block`, counted like those that do. */
export const notedText = (noted: readonly Finding[]): string => {
  const count = countOf(noted);
  return `${counted(count, 'finding')} that ${count === 1 ? 'does' : 'do'} not block`;
};

export const MISSING_TITLE = 'Evidence to provide next';

/** `4 checks wait for it`. */
export const heldBackText = (item: Item): string => {
  const count = rulesHeldBack(item);
  return `${counted(count, 'check')} ${count === 1 ? 'waits' : 'wait'} for it`;
};

/** `sha256:4f1c…9a2e`. */
export const shortDigest = (digest: string): string => digest.replace(/^((?:sha256:)?[0-9a-f]{4})[0-9a-f]+([0-9a-f]{4})$/, '$1…$2');

const NEXT: Readonly<Record<Verdict['stage'], string>> = {
  build: 'merge. The release branch then gates `submission` (HLK, test and plan evidence still to come) and, once signed, `release`.',
  submission: 'submit this package to Partner Center. What comes back signed is then gated at stage `release`.',
  release: 'start the rollout with its first ring.',
};

/** What to do after a go. A verdict of profile `dev` or `attestation` leads nowhere near users. */
export const nextStep = ({ stage, profile }: Pick<Verdict, 'stage' | 'profile'>): string => {
  if (profile === 'dev') return 'gate again with profile `seed`; a verdict of profile `dev` is never promoted.';
  return stage === 'release' && profile === 'attestation' ? 'hand it to test audiences only; retail needs a WHQL signature.' : NEXT[stage];
};
