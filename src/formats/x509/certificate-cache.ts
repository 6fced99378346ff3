import { equalBytes } from '../bytes.ts';
import { type Certificate, parseCertificate } from './certificate.ts';

/** Certificates that sign are below 3 KiB; larger ones would make the cache a store for an attacker's data. */
const MAX_REMEMBERED = 16 << 10;

/**
 * `parseCertificate` that remembers: the files of a package repeat the same few certificates thousands of times. The end of the signature finds a
 * candidate, the whole encoding decides. Remembered certificates own their bytes (`slice` of a Buffer would not copy), so they never keep a whole file alive.
 */
export const certificateCache = (limit: number): typeof parseCertificate => {
  const known = new Map<number, Certificate>();
  return (der, base = 0) => {
    if (der.length > MAX_REMEMBERED) return parseCertificate(der, base);
    const key = candidateKey(der);
    const found = known.get(key);
    if (found !== undefined && equalBytes(found.der, der)) return found;
    const certificate = parseCertificate(new Uint8Array(der), base);
    known.delete(key);
    known.set(key, certificate);
    const [oldest] = known.keys();
    if (known.size > limit && oldest !== undefined) known.delete(oldest);
    return certificate;
  };
};

/** Length and last four octets: a signature ends there, so genuine certificates differ in them. */
const candidateKey = (der: Uint8Array): number => {
  let tail = 0;
  for (let at = Math.max(0, der.length - 4); at < der.length; at++) tail = tail * 256 + (der[at] ?? 0);
  return der.length * 2 ** 32 + tail;
};
