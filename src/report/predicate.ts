import type { Verdict } from '../gate/verdict.ts';
import { wellFormed } from './location.ts';

/** SLSA Verification Summary Attestation, version 1 (slsa.dev/spec/v1.0/verification_summary). */
export const PREDICATE_TYPE = 'https://slsa.dev/verification_summary/v1';

const digestSet = (digest: string): { readonly sha256: string } => ({ sha256: digest.replace(/^sha256:/, '') });

/** Names what was judged and how: package, profile, stage and packageDigest. */
export const resourceUri = ({ packages, profile, stage }: Verdict): string => {
  const names = packages.map(({ name }) => encodeURIComponent(wellFormed(name))).join(',');
  const digests = packages.map(({ packageDigest }) => packageDigest).join(',');
  return `driver-package:${names}?profile=${profile}&stage=${stage}&packageDigest=${digests}`;
};

const policyOf = ({ policy, profile, tool }: Verdict) =>
  policy.sha256 === null
    ? { uri: `driver-gate:policy/built-in?profile=${profile}&version=${encodeURIComponent(tool.version)}` }
    : { uri: `driver-gate:policy/${encodeURI(wellFormed(policy.path ?? ''))}${policy.ref === null ? '' : `@${encodeURIComponent(wellFormed(policy.ref))}`}`, digest: digestSet(policy.sha256) };

/** @param verifier URI of who judged: the Action with its ref, where one ran */
export const renderPredicate = (verdict: Verdict, verifier = 'urn:driver-gate'): string => {
  const passed = verdict.decision === 'go';
  const predicate = {
    verifier: { id: verifier, version: { 'driver-gate': verdict.tool.version } },
    timeVerified: verdict.generatedAt,
    resourceUri: resourceUri(verdict),
    policy: policyOf(verdict),
    inputAttestations: [],
    verificationResult: passed ? 'PASSED' : 'FAILED',
    verifiedLevels: passed ? [`DRIVER_GATE_${verdict.profile}_${verdict.stage}`.toUpperCase()] : ['FAILED'],
  };
  return `${JSON.stringify(predicate, null, 2)}\n`;
};
