import { equalBytes } from '../bytes.ts';
import { type Certificate, parseCertificate } from './certificate.ts';

const TAIL = 24;
/** Certificates that sign are below 3 KiB; larger ones would make the cache a store for an attacker's data. */
const MAX_REMEMBERED = 16 << 10;

/**
 * `parseCertificate` that remembers: the files of a package repeat the same few certificates thousands of times. The end of the signature finds a
 * candidate, the whole encoding decides. Remembered certificates own their bytes (`slice` of a Buffer would not copy), so they never keep a whole file alive.
 */
export const certificateCache = (limit: number): typeof parseCertificate => {
  const known = new Map<string, Certificate>();
  return (der, base = 0) => {
    if (der.length > MAX_REMEMBERED) return parseCertificate(der, base);
    const key = `${der.length} ${String.fromCharCode(...der.subarray(-TAIL))}`;
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
