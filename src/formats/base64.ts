const ALPHABET = /^[A-Za-z0-9+/]*={0,2}$/;

/** Strict base64, line breaks and blanks allowed anywhere; `undefined` for any other text. */
export const decodeBase64 = (text: string): Uint8Array | undefined => {
  const dense = text.replaceAll(/[ \t\r\n]+/g, '');
  if (dense.length % 4 !== 0 || !ALPHABET.test(dense)) return undefined;
  return new Uint8Array(Buffer.from(dense, 'base64'));
};
