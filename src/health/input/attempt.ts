import { FormatError } from '../../formats/error.ts';
import type { Problems } from './row.ts';

/** A source that cannot be read is a problem to be said, and no reason to forget the others. Anything but a `FormatError` is a bug and goes on. */
export const attempt = <T>(problems: Problems, file: string, read: () => T): T | undefined => {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof FormatError)) throw error;
    problems.add({ file, line: undefined, column: undefined, text: error.message });
    return undefined;
  }
};
