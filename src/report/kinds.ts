import type { Kind } from '../evidence/evidence.ts';

/** Kinds of evidence as a reader would call them; the others are called by their name. */
const WORDS: Readonly<Partial<Record<Kind, string>>> = {
  tree: 'the package\'s files', inf: 'its INFs', binary: 'its binaries', catalog: 'its catalogs', symbols: 'its symbols', cabinet: 'the cabinet that is submitted', submission: 'all packages that are submitted together',
  'submission-manifest': 'the submission to compare with', repository: 'the git attributes of its files', policy: 'the policy',
  hlkx: 'the HLK package', 'hlk-results': 'results of single HLK tests (HLK automation, AutoHCK, playlist)', verifier: 'a Driver Verifier report', 'test-results': 'test reports (JUnit, TRX)',
  dvl: 'the Driver Verification Log', codeql: 'the SARIF of CodeQL', binskim: 'the SARIF of BinSkim', blocklist: 'lists of blocked drivers (SiPolicy XML, LOLDrivers JSON)', 'infverif-log': 'the log of InfVerif', 'inf2cat-log': 'the log of Inf2Cat', 'signtool-log': 'the log of signtool',
  'shipping-label': 'the shipping label', 'partner-center': 'what Partner Center says of the submission', claims: 'the evidence manifest', plan: 'the rollout plan', 'previous-release': 'the release before this one',
  waivers: 'the waivers in the policy', forge: 'reviews, comments and labels on GitHub',
};

const entries: ReadonlyMap<string, string> = new Map(Object.entries(WORDS));

export const kindWords = (kind: string): string => entries.get(kind) ?? kind.replaceAll('-', ' ');
