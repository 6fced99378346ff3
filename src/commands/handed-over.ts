import type { ArtifactState, Claim, ClaimsFile, Manifest } from '../evidence/claims.ts';
import type { Evidence, Reading } from '../evidence/evidence.ts';
import { byKind, readResultFile, type ResultFile } from '../evidence/result-file.ts';
import type { Source } from '../formats/bytes.ts';
import { isManifest, readManifest } from '../policy/manifest.ts';
import { MAX_YAML_BYTES } from '../policy/yaml.ts';
import { attempt } from '../trust/attempt.ts';
import { sourceSha256 } from '../trust/digest.ts';
import type { TrustContext } from '../trust/verify.ts';
import type { GateHost } from './opened.ts';
import type { HandedOver, HandingOver } from './standing.ts';

const SNIFFED = 64 * 1024;

const folderOf = (path: string): string => (/[/\\]/.test(path) ? path.replace(/[/\\][^/\\]*$/, '/') : '');

const digestOf = (path: string, host: GateHost): string | undefined => attempt(() => host.openFile(path, sourceSha256)).value;

/** Each file is read once, however many claims name it. */
const namedFiles = (manifest: Manifest, host: GateHost): Pick<ClaimsFile, 'artifacts' | 'documents'> => {
  const folder = folderOf(manifest.file);
  const known = new Map<string, string | undefined>();
  const stateOf = ({ id, line }: Claim, { path, sha256 }: { readonly path: string; readonly sha256: string }): ArtifactState => {
    if (!known.has(path)) known.set(path, digestOf(`${folder}${path}`, host));
    return { claim: id, path, line, sha256, found: known.get(path) };
  };
  return {
    artifacts: manifest.claims.flatMap((claim) => claim.artifacts.map((artifact) => stateOf(claim, artifact))),
    documents: manifest.claims.flatMap((claim) => (claim.type === 'threat-model' ? [stateOf(claim, claim)] : [])),
  };
};

const claimsReading = async (file: string, options: HandingOver, host: GateHost): Promise<Reading<'claims'>> => {
  // One byte more than is read tells the reader of manifests that the file is too large.
  const { value: bytes, cause } = attempt(() => host.openFile(file, (source) => source.read(0, Math.min(source.size, MAX_YAML_BYTES + 1))));
  if (bytes === undefined) return { file, ok: false, reason: cause ?? '' };
  const manifest = readManifest(bytes, file);
  return { file, ok: true, value: { ...manifest, ...(await options.standingOf(file)), ...namedFiles(manifest, host) } };
};

const head = (source: Source): Uint8Array => source.read(0, Math.min(source.size, SNIFFED));

const read = (file: string, host: GateHost, trust: TrustContext): ResultFile => {
  const { value, cause } = attempt(() => host.openFile(file, (source) => readResultFile(source, file, trust)));
  return value ?? { format: undefined, readings: {}, reason: cause ?? '' };
};

/** Of an analysis whose commit only a claim can tell, by naming its digest; large files are not hashed for nothing. */
const withDigest = (result: ResultFile, wanted: boolean, file: string, host: GateHost): ResultFile => {
  const { codeql } = result.readings;
  const sha256 = wanted && codeql !== undefined ? digestOf(file, host) : undefined;
  return codeql === undefined || sha256 === undefined ? result : { ...result, readings: { ...result.readings, codeql: codeql.map((reading) => (reading.ok ? { ...reading, sha256 } : reading)) } };
};

const sniffsAsManifest = (file: string, host: GateHost): boolean => attempt(() => host.openFile(file, (source) => isManifest(head(source)))).value ?? false;

const operatorNotice = (claims: readonly Reading<'claims'>[]): readonly string[] =>
  claims.some((found) => found.ok && found.value.level === 'operator') ? ['Evidence manifests were taken at the word of whoever ran this command; on a pull request their origin is checked.'] : [];

const forkNotice = (claims: readonly Reading<'claims'>[]): readonly string[] =>
  claims.flatMap((found) => (found.ok && found.value.fork ? [`${found.file} came with a pull request of a fork: it is shown, and proves nothing.`] : []));

/** Reads everything that was handed over beside the packages. What cannot be made sense of is said in a notice and supports nothing. */
export const readHandedOver = async (results: readonly string[], options: HandingOver, host: GateHost, trust: TrustContext): Promise<HandedOver> => {
  const manifests = new Set([...options.evidence, ...results.filter((file) => sniffsAsManifest(file, host))]);
  const claims: Reading<'claims'>[] = [];
  for (const file of manifests) claims.push(await claimsReading(file, options, host));
  const wanted = claims.some((found) => found.ok && found.value.artifacts.length > 0);
  const named = results.filter((file) => !manifests.has(file)).map((file) => ({ file, result: withDigest(read(file, host, trust), wanted, file, host) }));
  const readings: Partial<Evidence> = { ...byKind(named.map(({ result }) => result)), claims };
  return {
    readings,
    notices: [
      ...named.flatMap(({ file, result }) => (result.reason === undefined ? [] : [`${file} was handed over, and no rule could make use of it: ${result.reason}.`])),
      ...operatorNotice(claims), ...forkNotice(claims),
    ],
  };
};

