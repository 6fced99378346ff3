/** What we make of a cabinet: every file with its bytes. */
import { memorySource } from '../../src/formats/bytes.ts';
import { openCabinet as open } from '../../src/formats/cab/archive.ts';
import { concat } from '../support/der.ts';

/** Entries are taken in order, and a chunk is only valid until the next one is asked for: hence `Array.from` on both. */
export const openCabinet = (data: Uint8Array): readonly { readonly name: string; readonly data: Uint8Array }[] =>
  Array.from(open(memorySource(data)).extract(), ({ entry, chunks }) => ({ name: entry.path, data: concat(...Array.from(chunks, (chunk) => chunk.slice())) }));
