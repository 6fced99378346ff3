/** RFC 5280 certificates, strictly DER. */
import { checkDer } from '../asn1/check.ts';
import { type DerCursor, type Element, wholeElement } from '../asn1/element.ts';
import { readTime } from '../asn1/time.ts';
import { readCount, readOctetAlignedBits, readSerial } from '../asn1/values.ts';
import { equalBytes } from '../bytes.ts';
import { readAlgorithm } from './algorithm.ts';
import { readExtensions } from './extensions.ts';
import { readName } from './name.ts';
import type { AlgorithmIdentifier, Certificate } from './types.ts';

export type { AlgorithmIdentifier, Certificate, Name } from './types.ts';

const FORMAT = 'certificate';
/** Installers smuggle data in certificates that sign nothing; those seen are below 64 KiB. */
const MAX_SIZE = 1 << 20;

/** `base` is added to the offsets of errors. */
export const parseCertificate = (der: Uint8Array, base = 0): Certificate => {
  const whole = wholeElement(der, 0x30, 'certificate', FORMAT, base);
  if (der.length > MAX_SIZE) whole.fail(`${der.length} bytes exceed the limit of ${MAX_SIZE}`);
  checkDer({ data: der, format: FORMAT, base }, 0, der.length);
  const members = whole.enter();
  const tbs = members.next(0x30, 'tbsCertificate');
  const algorithm = members.next(0x30, 'signature algorithm');
  const signature = readOctetAlignedBits(members.next(0x03, 'signature'), 'signature');
  members.finish('certificate');
  return { der, tbs: tbs.der, signatureAlgorithm: readAlgorithm(algorithm), signature, ...readTbs(tbs.enter(), algorithm) };
};

type Tbs = Omit<Certificate, 'der' | 'tbs' | 'signatureAlgorithm' | 'signature'>;

const readTbs = (members: DerCursor, outerAlgorithm: Element): Tbs => {
  const version = readVersion(members.optional(0xa0, 'version'));
  const serial = readSerial(members.next(0x02, 'serial number'));
  const innerAlgorithm = members.next(0x30, 'signature algorithm');
  if (!equalBytes(innerAlgorithm.der, outerAlgorithm.der)) innerAlgorithm.fail('the two signature algorithms differ');
  const issuer = readName(members.next(0x30, 'issuer'));
  const validity = members.next(0x30, 'validity').enter();
  const notBefore = readTime(validity.any('notBefore'), 'notBefore');
  const notAfter = readTime(validity.any('notAfter'), 'notAfter');
  validity.finish('validity');
  const subject = readName(members.next(0x30, 'subject'));
  const spki = members.next(0x30, 'public key');
  const keyAlgorithm = readKeyAlgorithm(spki);
  members.optional(0x81, 'issuer unique identifier');
  members.optional(0x82, 'subject unique identifier');
  const extensions = members.optional(0xa3, 'extensions');
  members.finish('tbsCertificate');
  if (extensions !== undefined && version !== 2) extensions.fail('extensions in a certificate that is not version 3');
  return { serial, issuer, subject, notBefore, notAfter, spki: spki.der, keyAlgorithm, ...readExtensions(extensions?.only(0x30, 'extensions')) };
};

/** 0, 1 or 2 for v1, v2 and v3. */
const readVersion = (element: Element | undefined): number => {
  if (element === undefined) return 0;
  const version = readCount(element.only(0x02, 'version'), 'version');
  if (version > 2) element.fail(`certificate version ${version + 1} is not known`);
  return version;
};

const readKeyAlgorithm = (spki: Element): AlgorithmIdentifier => {
  const members = spki.enter();
  const algorithm = readAlgorithm(members.next(0x30, 'key algorithm'));
  members.next(0x03, 'public key bits');
  members.finish('public key');
  return algorithm;
};
