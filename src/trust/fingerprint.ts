import type { Certificate } from '../formats/x509/types.ts';
import { schemeOf } from './algorithms.ts';
import { hashHex } from './digest.ts';
import type { TbsDigests } from './data/types.ts';

/** Certificates are shared by all files that carry them, so each is hashed once. */
const remembered = (compute: (certificate: Certificate) => string | undefined) => {
  const known = new WeakMap<Certificate, { readonly hex: string | undefined }>();
  return (certificate: Certificate): string | undefined => {
    const found = known.get(certificate);
    if (found !== undefined) return found.hex;
    const hex = compute(certificate);
    known.set(certificate, { hex });
    return hex;
  };
};

const sha256 = remembered(({ der }) => hashHex('sha256', [der]));
const sha1 = remembered(({ der }) => hashHex('sha1', [der]));
const spki = remembered((certificate) => hashHex('sha256', [certificate.spki]));
const tbs = remembered((certificate) => {
  const hash = schemeOf(certificate.signatureAlgorithm)?.hash;
  return hash === undefined ? undefined : hashHex(hash, [certificate.tbs]);
});

/** Of the DER, lower-case hex. */
export const sha256Of = (certificate: Certificate): string => sha256(certificate) ?? '';
export const sha1Of = (certificate: Certificate): string => sha1(certificate) ?? '';
/** SHA-256 of SubjectPublicKeyInfo. */
export const keyOf = (certificate: Certificate): string => spki(certificate) ?? '';

/** tbsCertificate under the hash of the certificate's own signature is what App Control calls TBS; `undefined` for an algorithm nobody knows. */
export const tbsOf = (certificate: Certificate): string | undefined => tbs(certificate);

export const hasTbs = (certificate: Certificate, digests: TbsDigests): boolean => {
  const own = tbs(certificate);
  return own !== undefined && Object.values(digests).includes(own);
};

/** Exact certificate, by whichever digests a list knows. */
export const isCertificate = (
  certificate: Certificate, fact: { readonly sha1?: string; readonly sha256: string | undefined; readonly tbs?: TbsDigests },
): boolean =>
  fact.sha256 === undefined
    ? (fact.sha1 !== undefined && fact.sha1 === sha1Of(certificate)) || hasTbs(certificate, fact.tbs ?? {})
    : fact.sha256 === sha256Of(certificate) || hasTbs(certificate, fact.tbs ?? {});
