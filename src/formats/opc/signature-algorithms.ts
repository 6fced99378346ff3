/** Algorithms of XML signatures that packages may use (ECMA-376 part 2, section 10.5; results.md 1.4). Names are those of node:crypto. */
const DIGESTS: ReadonlyMap<string, string> = new Map([
  ['http://www.w3.org/2000/09/xmldsig#sha1', 'sha1'],
  ['http://www.w3.org/2001/04/xmlenc#sha256', 'sha256'],
  ['http://www.w3.org/2001/04/xmldsig-more#sha384', 'sha384'],
  ['http://www.w3.org/2001/04/xmlenc#sha512', 'sha512'],
]);

const SIGNATURES: ReadonlyMap<string, string> = new Map([
  ['http://www.w3.org/2000/09/xmldsig#rsa-sha1', 'sha1'],
  ['http://www.w3.org/2001/04/xmldsig-more#rsa-sha256', 'sha256'],
  ['http://www.w3.org/2001/04/xmldsig-more#rsa-sha384', 'sha384'],
  ['http://www.w3.org/2001/04/xmldsig-more#rsa-sha512', 'sha512'],
]);

const CANONICAL = 'http://www.w3.org/TR/2001/REC-xml-c14n-20010315';

export const RELATIONSHIP_TRANSFORM = 'http://schemas.openxmlformats.org/package/2006/RelationshipTransform';

export const digestOf = (uri: string): string | undefined => DIGESTS.get(uri);

/** Hash of an RSA (PKCS #1 v1.5) signature method. */
export const rsaHashOf = (uri: string): string | undefined => SIGNATURES.get(uri);

/** Whether a canonicalisation keeps comments; `undefined` for one that is not allowed. */
export const keepsComments = (uri: string): boolean | undefined => (uri === CANONICAL ? false : uri === `${CANONICAL}#WithComments` ? true : undefined);
