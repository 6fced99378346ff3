import { parseCertificate } from '../formats/x509/certificate.ts';
import { attempt } from '../trust/attempt.ts';

/** Certificates a policy adds as roots: PEM (several may follow each other) or the base64 text of one DER certificate. */
export type RootText = { readonly certificates: readonly Uint8Array[] } | { readonly problem: string };

const MAX_CERTIFICATE = 64 * 1024;
const BASE64 = /^(?:[A-Za-z0-9+/]{4})+(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;
const BLOCK = /-----BEGIN CERTIFICATE-----([A-Za-z0-9+/=\s]*)-----END CERTIFICATE-----/g;

/** DER of one certificate that reads as one. */
const decoded = (base64: string): { readonly der: Uint8Array } | { readonly cause: string } => {
  const dense = base64.replace(/\s+/g, '');
  if (dense.length > MAX_CERTIFICATE || !BASE64.test(dense)) return { cause: 'it is no base64 text' };
  const der = Uint8Array.from(atob(dense), (character) => character.charCodeAt(0));
  const { cause } = attempt(() => parseCertificate(der));
  return cause === undefined ? { der } : { cause };
};

/** A path is refused on purpose: a pull request could change the file it names, while the policy comes from the base. */
export const readRoots = (text: string): RootText => {
  if (!text.includes('-----BEGIN')) {
    const certificate = decoded(text);
    if ('der' in certificate) return { certificates: [certificate.der] };
    return { problem: `must be a certificate: PEM text (write it as a block, \`- |\`), or the base64 of its DER form; a path is not read (${certificate.cause})` };
  }
  const certificates: Uint8Array[] = [];
  for (const [, body = ''] of text.matchAll(BLOCK)) {
    const certificate = decoded(body);
    if ('cause' in certificate) return { problem: `holds a PEM block that is no certificate: ${certificate.cause}` };
    certificates.push(certificate.der);
  }
  return certificates.length > 0 && !text.replaceAll(BLOCK, '').includes('-----') ? { certificates } : { problem: 'holds a PEM block that is no complete certificate' };
};
