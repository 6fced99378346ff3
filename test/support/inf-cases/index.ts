import type { Case } from './case.ts';
import { DIRECTIVES } from './directives.ts';
import { FIRST } from './first.ts';
import { REGISTRY } from './registry.ts';
import { SECTIONS } from './sections.ts';
import { SERVICES } from './services.ts';

export type { Case } from './case.ts';

/** INFs with the code they show and one that nearly shows it: what the reader is held to. Labels are our own. */
export const CASES: readonly Case[] = [...FIRST, ...SERVICES, ...REGISTRY, ...DIRECTIVES, ...SECTIONS];
