/** AutoHCK writes every number and boolean of the kit as a text; where one is none, nothing is lost by reading it as one. */
import { isJsonList, isJsonObject, type JsonObject, type JsonValue } from '../json/reader.ts';

export const hasFields = (value: JsonValue, names: readonly string[]): value is JsonObject => isJsonObject(value) && names.every((name) => value.has(name));

export const textField = (fields: JsonObject, name: string): string => {
  const value = fields.get(name);
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
};

export const listField = (fields: JsonObject, name: string): readonly JsonValue[] => {
  const value = fields.get(name);
  return isJsonList(value) ? value : [];
};
