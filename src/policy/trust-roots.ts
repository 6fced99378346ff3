/** Certificates a policy adds as roots: PEM (several may follow each other) or the base64 text of one DER certificate. */
export type RootText = { readonly certificates: readonly Uint8Array[] } | { readonly problem: string };

const MAX_CERTIFICATE = 64 * 1024;
const BASE64 = /^(?:[A-Za-z0-9+/]{4})+(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;
const BLOCK = /-----BEGIN CERTIFICATE-----([A-Za-z0-9+/=\s]*)-----END CERTIFICATE-----/g;

const decoded = (base64: string): Uint8Array | undefined => {
  const dense = base64.replace(/\s+/g, '');
  if (dense.length > MAX_CERTIFICATE || !BASE64.test(dense)) return undefined;
  const bytes = Uint8Array.from(atob(dense), (character) => character.charCodeAt(0));
  // X.690: a Certificate is a SEQUENCE whose length covers all that follows.
  const wide = bytes[0] === 0x30 && bytes[1] === 0x82 && 4 + ((bytes[2] ?? 0) << 8) + (bytes[3] ?? 0) === bytes.length;
  const short = bytes[0] === 0x30 && bytes[1] === 0x81 && 3 + (bytes[2] ?? 0) === bytes.length;
  return wide || short ? bytes : undefined;
};

/** A path is refused on purpose: a pull request could change the file it names, while the policy comes from the base. */
export const readRoots = (text: string): RootText => {
  if (!text.includes('-----BEGIN')) {
    const certificate = decoded(text);
    if (certificate !== undefined) return { certificates: [certificate] };
    return { problem: 'must be a certificate: PEM text (write it as a block, `- |`), or the base64 of its DER form; a path is not read' };
  }
  const blocks = [...text.matchAll(BLOCK)];
  const certificates = blocks.map(([, body]) => decoded(body ?? '')).filter((certificate) => certificate !== undefined);
  const rest = text.replaceAll(BLOCK, '');
  return certificates.length > 0 && certificates.length === blocks.length && !rest.includes('-----')
    ? { certificates }
    : { problem: 'holds a PEM block that is no complete certificate' };
};
