// xml-crypto on the same document as `verify-signature.ts`; prints the milliseconds.
import { createPublicKey, X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { SignedXml } from 'xml-crypto';

const [file = '', certificate = ''] = process.argv.slice(2);
const document = readFileSync(file, 'utf8');
const started = performance.now();
const publicCert = createPublicKey(new X509Certificate(readFileSync(certificate)).publicKey.export({ type: 'spki', format: 'pem' })).export({ type: 'spki', format: 'pem' });
const signed = new SignedXml({ publicCert });
signed.loadSignature(document);
if (!signed.checkSignature(document)) throw new Error('the signature does not verify');
console.log(performance.now() - started);
