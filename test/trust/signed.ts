/** Signs small drivers with the test hierarchy and verifies them with its anchors. */
import { memorySource } from '../../src/formats/bytes.ts';
import { authenticodeRanges, parsePe, verifyPageHashes } from '../../src/formats/pe/image.ts';
import { parseCatalog } from '../../src/formats/catalog/catalog.ts';
import { hashBytes } from '../../src/trust/digest.ts';
import { measure } from '../../src/trust/measure.ts';
import type { Grade, Signature } from '../../src/trust/signature.ts';
import { embeddedAlgorithms, type TrustContext, verifyCatalog, verifyEmbedded } from '../../src/trust/verify.ts';
import { buildCatalog, type CatalogOptions } from '../support/signer/catalog.ts';
import type { SignOptions } from '../support/signer/authenticode.ts';
import { testAnchors } from '../support/signer/hierarchy.ts';
import { signPe, type TableOptions } from '../support/signer/pe-file.ts';
import { buildPe } from '../support/signer/pe-image.ts';

export const NOW = Date.parse('2026-01-15T00:00:00Z');
export const DRIVER = buildPe({ architecture: 'amd64' });

export const context = (over: Partial<TrustContext> = {}): TrustContext => ({ now: NOW, extraRoots: [], anchors: testAnchors(), ...over });

/** Verifies the embedded signatures as evidence does: digests only for the algorithms that are announced. */
export const verifyPe = (file: Uint8Array, trust: TrustContext = context()): Signature[] => {
  const source = memorySource(file);
  const image = parsePe(source);
  const covered = authenticodeRanges(image.layout);
  const algorithms = embeddedAlgorithms(image.certificates);
  const { digests } = measure(source, { path: '', size: file.length, hashes: algorithms.map((algorithm) => ({ algorithm, ...covered })) });
  const { certificates, certificateProblems } = image;
  return verifyEmbedded(
    {
      certificates, certificateProblems, digest: (algorithm) => digests[algorithms.indexOf(algorithm)],
      pageHashes: (version, table) => verifyPageHashes(source, image, version, table, hashBytes),
    },
    trust,
  );
};

export const signedDriver = (options: SignOptions, table?: TableOptions): Uint8Array => signPe(DRIVER, options, table);

/** The signatures of a driver signed that way. */
export const verified = (options: SignOptions, over?: Partial<TrustContext>, table?: TableOptions): Signature[] => verifyPe(signedDriver(options, table), context(over));

/** The first signature of a driver signed that way. */
export const first = (options: SignOptions, over?: Partial<TrustContext>, table?: TableOptions): Signature => {
  const [signature] = verified(options, over, table);
  if (signature === undefined) throw new Error('the driver has no signature');
  return signature;
};

export const verifiedCatalog = (options: Partial<CatalogOptions>, over?: Partial<TrustContext>): { readonly signatures: readonly Signature[]; readonly grade: Grade } => {
  const members = [{ name: 'driver.sys', data: DRIVER }];
  return verifyCatalog(parseCatalog(buildCatalog({ members, ...options })), context(over));
};
