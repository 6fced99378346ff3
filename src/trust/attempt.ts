import { FormatError } from '../formats/error.ts';

/** What is malformed inside a signature makes that signature invalid and leaves the others readable: the cause as a value. */
export const attempt = <T>(read: () => T): { readonly value: T; readonly cause?: undefined } | { readonly value?: undefined; readonly cause: string } => {
  try {
    return { value: read() };
  } catch (error) {
    if (!(error instanceof FormatError)) throw error;
    return { cause: error.message };
  }
};
