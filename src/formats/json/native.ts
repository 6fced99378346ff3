/** The two standard functions that throw on bad input, with a result instead. */
export type Attempt<T> = { readonly ok: true; readonly value: T } | { readonly ok: false };

const FAILED = { ok: false } as const;

/** What the platform's parser makes of a text: fast, and silent about duplicate members and lost digits. */
export const parseNative = (text: string): Attempt<unknown> => {
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch {
    return FAILED;
  }
};

/** Text of bytes that must be in one encoding. A byte order mark is kept. */
export const decodeStrict = (data: Uint8Array, encoding: 'utf-8' | 'utf-16le' | 'utf-16be'): Attempt<string> => {
  try {
    return { ok: true, value: new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(data) };
  } catch {
    return FAILED;
  }
};
