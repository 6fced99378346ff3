const LATIN1 = new TextDecoder('latin1');
const UTF8 = new TextDecoder('utf-8');
const UTF16 = new TextDecoder('utf-16le');

/** Names in sections and import tables: bytes without a stated encoding. */
export const latin1 = (bytes: Uint8Array): string => LATIN1.decode(bytes);

export const utf8 = (bytes: Uint8Array): string => UTF8.decode(bytes);

/** UTF-16LE with lone surrogates replaced. */
export const utf16 = (bytes: Uint8Array): string => UTF16.decode(bytes);
