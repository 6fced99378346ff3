import type { SarifLevel } from './model.ts';

/** Members of an object that a parser made; every other value has none. */
export type Fields = Readonly<Record<string, unknown>>;

const NONE: Fields = Object.freeze({});
const LEVELS: readonly SarifLevel[] = ['none', 'note', 'warning', 'error'];
const LONGEST = 500;

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);

export const fieldsOf = (value: unknown): Fields => (isFields(value) ? value : NONE);

export const clip = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST)}...` : text);

export const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? clip(value) : undefined);

/** A position in a list; SARIF writes -1 where there is none. */
export const indexOf = (value: unknown): number | undefined => (typeof value === 'number' && Number.isInteger(value) && value >= 0 ? value : undefined);

export const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

export const levelOf = (value: unknown): SarifLevel | undefined => LEVELS.find((level) => level === value);
