import type { Entry } from '../field.ts';
import type { Tell, Use } from './scene.ts';

/** `reg-root,[subkey],[value-name],[flags],[data...]` */
export interface RegistryLine {
  readonly use: Use;
  readonly entry: Entry;
  readonly root: string;
  readonly path: string;
  readonly name: string;
  /** `undefined` when it is no number that could be read. */
  readonly flags: number | undefined;
  readonly tell: Tell;
}
