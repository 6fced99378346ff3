// Reads one signature document of a package and verifies it as far as xmlsec1 does: canonical forms, digests, signature value; parts aside. Prints the milliseconds.
import { readFileSync } from 'node:fs';
import { equalBytes } from '../../src/formats/bytes.ts';
import { parseOpcSignature } from '../../src/formats/opc/signature.ts';
import { parseCertificate } from '../../src/formats/x509/certificate.ts';
import { hashBytes } from '../../src/trust/digest.ts';
import { verifies } from '../../src/trust/keys.ts';

const [file = '', certificate = ''] = process.argv.slice(2);
const data = readFileSync(file);
const started = performance.now();
const { hash, signedInfo, value, objects } = parseOpcSignature(data, 1 << 26);
const digests = objects.every(({ algorithm, canonical, digest }) => equalBytes(hashBytes(algorithm, [Buffer.from(canonical)]), digest));
const signature = verifies(parseCertificate(readFileSync(certificate)), { kind: 'rsa', hash }, Buffer.from(signedInfo), value);
if (!digests || !signature) throw new Error('the signature does not verify');
console.log(performance.now() - started);
