import { readHlkx, type SignedHlkx } from '../../src/evidence/hlkx.ts';
import { memorySource } from '../../src/formats/bytes.ts';
import { hlkx, type HlkxOptions } from './opc/hlkx.ts';

/** A real HLK package, made and read. */
export const signedHlkx = (options: HlkxOptions = {}): SignedHlkx => readHlkx(memorySource(hlkx(options)), { now: Date.parse('2026-01-15T12:00:00Z'), extraRoots: [] });
