/** The strict JSON reader of results.md 0.4: ids keep their digits, a member stands once, errors say where. */
import { readAll, type Source } from '../bytes.ts';
import { JSON_LIMITS } from './limits.ts';
import { JsonParser, type JsonOptions } from './parser.ts';
import { jsonText } from './text.ts';
import type { JsonValue } from './value.ts';

export { JsonError, type JsonPosition } from './error.ts';
export { JSON_LIMITS, type JsonLimits } from './limits.ts';
export type { JsonOptions } from './parser.ts';
export { isJsonList, isJsonObject, type JsonList, type JsonObject, type JsonValue } from './value.ts';

/** Integers of 16 or more digits come back as strings, as they are written. */
export const parseJson = (text: string, format: string, options: JsonOptions = {}): JsonValue =>
  new JsonParser(text, format, { ...JSON_LIMITS, ...options.limits }, options).document();

export const readJson = (source: Source, format: string, options: JsonOptions = {}): JsonValue =>
  parseJson(jsonText(readAll(source, format, options.limits?.bytes ?? JSON_LIMITS.bytes), format), format, options);
