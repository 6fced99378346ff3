import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeFolder } from './make-folder.ts';

export interface ReportFile {
  readonly name: string;
  readonly text: string;
}

/** Writes the files and gives their paths by name. */
export const writeReports = (folder: string, files: readonly ReportFile[]): ReadonlyMap<string, string> => {
  makeFolder(folder);
  return new Map(files.map(({ name, text }) => {
    const path = join(folder, name);
    writeFileSync(path, text);
    return [name, path];
  }));
};

export const temporaryFolder = (): string => tmpdir();
